package org.vigie.core.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words that typed dates are made of, English and French, without case and accents. */
final class EntryWords {
	/** Names of months, whole and short. */
	static final Map<String, Month> MONTHS = named(Month.values(), "january jan janvier janv", "february feb fevrier fevr fev",
			"march mar mars", "april apr avril avr", "may mai",
			"june jun juin", "july jul juillet juil", "august aug aout", "september sept sep septembre", "october oct octobre",
			"november nov novembre", "december dec decembre");
	/** Names of weekdays, whole and short. */
	static final Map<String, DayOfWeek> WEEKDAYS = named(DayOfWeek.values(), "monday mon lundi lun", "tuesday tues tue mardi",
			"wednesday wed mercredi mer",
			"thursday thurs thu jeudi jeu", "friday fri vendredi ven", "saturday sat samedi sam", "sunday sun dimanche dim");

	static final String MONTH = "(?<month>" + oneOf(MONTHS.keySet()) + ")\\.?";
	static final Pattern UNKNOWN = Pattern.compile("\\?|unknown|not known|inconnue?|non connue?");
	static final Pattern TODAY = Pattern.compile("today|aujourd ?'?hui");
	static final Pattern YESTERDAY = Pattern.compile("yesterday|hier");
	static final Pattern WEEKDAY = Pattern.compile("(?<weekday>" + oneOf(WEEKDAYS.keySet()) + ")\\.?,? (?:the |le )?(?<rest>.+)");
	static final Pattern ARTICLE = Pattern.compile("(?:on the |on |in |the |le |en |au mois de |mois de |month of )(?<rest>.+)");
	static final Pattern ABOUT =
			Pattern.compile("(?:about |around |circa |approximately |approx\\.? |ca\\.? |c\\. ?|~ ?|vers |environ |env\\.? |autour (?:de |du |d'))(?<rest>.+)");
	static final Pattern ABOUT_AFTER = Pattern.compile("(?<rest>.+?) ?~");
	static final Pattern DOUBT =
			Pattern.compile("(?<rest>.+?)(?: ?\\?| ?\\(\\?\\)|,? \\(?(?:uncertain|incertaine?|peut-etre|perhaps|maybe)\\)?)");
	static final Pattern DOUBT_BEFORE = Pattern.compile("(?:perhaps|maybe|peut-etre) (?<rest>.+)");
	static final Pattern VAGUE =
			Pattern.compile("(?<vague>early|mid|late|beginning of|middle of|end of|debut|mi|fin)(?: de | d'|-| in | )(?<rest>.+)");
	static final Pattern SEASON =
			Pattern.compile("(?:the |au |en |a l')?(?:spring|summer|autumn|winter|printemps|ete|automne|hiver)(?: of| de)?(?: (?<year>\\d{4}))?");
	static final Pattern AS_OF = Pattern.compile("(?:as of|as at|true on|a la date du|etat au|en date du|vrai le) (?<rest>.+)");
	static final Pattern SCHEDULED =
			Pattern.compile("(?:scheduled|planned|expected|prevue?s?|programmee?s?|fixee?s?)(?: for| on| le| pour le| pour| au)? (?<rest>.+)");
	static final Pattern MIDNIGHT =
			Pattern.compile("(?<before>.*?)(?:, ?| at | a | )?\\b(?:midnight|minuit)\\b(?:, ?| of | on | le | du )? ?(?<after>.*)");

	private EntryWords() {
	}

	private static <T> Map<String, T> named(T[] things, String... names) {
		var all = new LinkedHashMap<String, T>();
		for (var i = 0; i < things.length; i++) {
			for (var name : names[i].split(" ")) {
				all.put(name, things[i]);
			}
		}
		return all;
	}

	private static String oneOf(Collection<String> words) {
		var sorted = new ArrayList<>(words);
		sorted.sort(Comparator.comparing(String::length).reversed());
		return String.join("|", List.copyOf(sorted));
	}
}

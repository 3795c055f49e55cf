package org.vigie.core.fields;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

/**
 * A length of time as an order or a law gives it: an ISO 8601 length such as {@code P6M}, {@code P1Y6M} or {@code PT24H}, or
 * {@code life}. The units are those of the text and are never converted: four months are not 120 days.
 */
public record LengthKind() implements FieldKind<String> {
	/** The stable form of a length without end. */
	public static final String LIFE = "life";

	private static final Set<String> LIFE_WORDS = Set.of(LIFE, "for life", "life imprisonment", "perpetuite", "a perpetuite", "a vie");
	private static final Pattern ISO =
			Pattern.compile("P(?=.)(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?=.)(?:(\\d{1,5})H)?(?:(\\d{1,5})M)?)?");
	private static final Pattern PART = Pattern.compile("(\\d{1,5}) ?([a-z]+)\\.?(?:,| et\\b| and\\b| )*");

	private enum Unit {
		YEARS("Y", "y", "yr", "yrs", "year", "years", "a", "an", "ans", "annee", "annees"), MONTHS("M", "m", "month", "months", "mois"),
		WEEKS("W", "w", "wk", "week", "weeks", "sem", "semaine", "semaines"), DAYS("D", "d", "day", "days", "j", "jour", "jours"),
		HOURS("H", "h", "hr", "hrs", "hour", "hours", "heure", "heures"), MINUTES("M", "min", "mins", "minute", "minutes");

		private final String letter;
		private final Set<String> words;

		Unit(String letter, String... words) {
			this.letter = letter;
			this.words = Set.of(words);
		}

		private String key() {
			return "length." + name().toLowerCase(java.util.Locale.ROOT);
		}

		private static Optional<Unit> named(String word) {
			return List.of(values()).stream().filter(it -> it.words.contains(word)).findFirst();
		}
	}

	@Override
	public Class<?> type() {
		return String.class;
	}

	@Override
	public String print(String value, Wording wording) {
		if (LIFE.equals(value)) {
			return wording.texts().text("length.life");
		}
		var iso = ISO.matcher(value);
		if (!iso.matches()) {
			return value;
		}
		var words = new ArrayList<String>();
		parts(iso).forEach((unit, number) -> words.add(wording.texts().text(unit.key(), number)));
		return words.stream().reduce((first, next) -> wording.texts().text("length.two", first, next)).orElse(value);
	}

	@Override
	public Outcome<String> parse(String typed, Wording wording) {
		var words = Folded.of(typed);
		if (words.isEmpty()) {
			return Outcome.refused(Trouble.of("field.empty"));
		}
		if (LIFE_WORDS.contains(words) || words.equals(Folded.of(wording.texts().text("length.life")))) {
			return Outcome.done(LIFE);
		}
		var capitals = words.toUpperCase(java.util.Locale.ROOT);
		if (ISO.matcher(capitals).matches()) {
			return Outcome.done(capitals);
		}
		return spoken(words).map(Outcome::done).orElseGet(() -> Outcome.refused(Trouble.of("field.no-length", typed.strip())));
	}

	@Override
	public String write(String value) {
		return value;
	}

	@Override
	public Outcome<String> read(String text) {
		return LIFE.equals(text) || ISO.matcher(text).matches() ? Outcome.done(text) : Outcome.refused(Trouble.of("field.no-length", text));
	}

	private static Map<Unit, Integer> parts(Matcher iso) {
		var parts = new EnumMap<Unit, Integer>(Unit.class);
		for (var unit : Unit.values()) {
			Optional.ofNullable(iso.group(unit.ordinal() + 1)).ifPresent(it -> parts.put(unit, Integer.valueOf(it)));
		}
		return parts;
	}

	private static Optional<String> spoken(String words) {
		var parts = new EnumMap<Unit, Integer>(Unit.class);
		var part = PART.matcher(words);
		var end = 0;
		while (end < words.length() && part.find(end) && part.start() == end) {
			var unit = Unit.named(part.group(2));
			if (unit.isEmpty() || parts.put(unit.get(), Integer.valueOf(part.group(1))) != null) {
				return Optional.empty();
			}
			end = part.end();
		}
		return end < words.length() || parts.isEmpty() ? Optional.empty() : Optional.of(iso(parts));
	}

	private static String iso(Map<Unit, Integer> parts) {
		var text = new StringBuilder("P");
		parts.forEach((unit, number) -> {
			if (unit.compareTo(Unit.HOURS) >= 0 && text.indexOf("T") < 0) {
				text.append('T');
			}
			text.append(number).append(unit.letter);
		});
		return text.toString();
	}
}

package org.vigie.core.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vigie.rules.pack.PackVersion;

/**
 * The holidays of one calendar that were entered as they were announced: a pack of its own over the pack that has the calendar. It is written
 * in one form, one line each, and read back by that form only: what somebody has written into it by hand is never lost by writing anew.
 *
 * @param calendar id of the calendar
 * @param pack id of the pack that has it
 * @param version of the pack that these days are
 * @param days in the order of their dates
 */
public record AnnouncedHolidays(String calendar, String pack, PackVersion version, List<Day> days) {

	private static final Pattern VERSION = Pattern.compile("pack: \\{id: [a-z0-9-]+, version: (\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}), .*\\}");
	private static final Pattern DAY = Pattern.compile("  - \\{date: (\\d{4}-\\d{2}-\\d{2}), name: \"(.*)\", status: ([a-z]+)(?:, source: s(\\d+))?\\}");
	private static final Pattern SOURCE = Pattern.compile("  - \\{id: s(\\d+), kind: [a-z]+, title: \"(.*)\", where: \".*\"\\}");

	/**
	 * A holiday as announced.
	 *
	 * @param status {@code confirmed}, {@code reported}, {@code known} or {@code estimated}
	 * @param source who said so, in words
	 */
	public record Day(LocalDate date, String name, String status, Optional<String> source) {

		/** The same feast of the same year: its latest announcement counts. */
		boolean isOf(Day other) {
			return date.getYear() == other.date.getYear() && name.equalsIgnoreCase(other.name);
		}
	}

	public AnnouncedHolidays {
		days = days.stream().sorted(Comparator.comparing(Day::date).thenComparing(Day::name)).toList();
	}

	/** No day yet. */
	public static AnnouncedHolidays none(String calendar, String pack) {
		return new AnnouncedHolidays(calendar, pack, new PackVersion(0, 0, 0), List.of());
	}

	/** The name of the file, and without its ending the id of the pack. */
	public static String fileOf(String calendar) {
		return idOf(calendar) + ".yaml";
	}

	private static String idOf(String calendar) {
		return "announced-" + calendar.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
	}

	/** Reads what {@link #text} wrote; empty where somebody has changed its form. */
	public static Optional<AnnouncedHolidays> read(String text, String calendar, String pack) {
		var version = Optional.<PackVersion>empty();
		var sources = new ArrayList<String>();
		var days = new ArrayList<Day>();
		for (var line : text.lines().toList()) {
			var said = VERSION.matcher(line);
			var source = SOURCE.matcher(line);
			if (said.matches()) {
				version = Optional.of(PackVersion.of(said.group(1)));
			} else if (source.matches()) {
				sources.add(unquoted(source.group(2)));
			}
		}
		for (var line : text.lines().toList()) {
			var day = DAY.matcher(line);
			if (day.matches() && isSource(day, sources)) {
				days.add(new Day(LocalDate.parse(day.group(1)), unquoted(day.group(2)), day.group(3), Optional.ofNullable(day.group(4)).map(it -> sources.get(Integer.parseInt(it) - 1))));
			}
		}
		var found = version.map(it -> new AnnouncedHolidays(calendar, pack, it, days));
		return found.filter(it -> it.body().equals(bodyOf(text)));
	}

	private static boolean isSource(Matcher day, List<String> sources) {
		return day.group(4) == null || day.group(4).length() < 6 && Integer.parseInt(day.group(4)) <= sources.size();
	}

	/** The days with one more; an earlier announcement of the same feast of the year goes. */
	public AnnouncedHolidays with(Day day) {
		var all = new ArrayList<>(days.stream().filter(it -> !it.isOf(day)).toList());
		all.add(day);
		return new AnnouncedHolidays(calendar, pack, version.next(), all);
	}

	/** The pack as a file. */
	public String text(LocalDate today, String by) {
		return """
				# Holidays as they were announced, written by `vigie rules announce`: one line each. Edited by hand it stays a pack like any other,
				# and `rules announce` then leaves it alone.
				format: detention-rules/1
				pack: {id: %s, version: %s, status: draft, asAt: %s, languages: [en], maintainer: %s, notAdvice: true}
				""".formatted(idOf(calendar), version, today, quoted(by.isBlank() ? "-" : by)) + body();
	}

	private String body() {
		var sources = days.stream().flatMap(it -> it.source().stream()).distinct().toList();
		var text = new StringBuilder("jurisdictions: []\ncountings: []\nrules: []\ncalendars:\n");
		text.append("- id: ").append(idOf(calendar)).append("\n  extends: {pack: ").append(quoted(pack)).append(", calendar: ").append(quoted(calendar)).append("}\n  announced:\n");
		for (var day : days) {
			text.append("  - {date: ").append(day.date()).append(", name: ").append(quoted(day.name())).append(", status: ").append(day.status());
			day.source().ifPresent(it -> text.append(", source: s").append(sources.indexOf(it) + 1));
			text.append("}\n");
		}
		text.append(sources.isEmpty() ? "sources: []\n" : "sources:\n");
		for (var index = 0; index < sources.size(); index++) {
			text.append("  - {id: s").append(index + 1).append(", kind: official, title: ").append(quoted(sources.get(index))).append(", where: ").append(quoted(sources.get(index)))
					.append("}\n");
		}
		return text.toString();
	}

	private static String bodyOf(String text) {
		var at = text.indexOf("jurisdictions: []\n");
		return at < 0 ? "" : text.substring(at);
	}

	private static String quoted(String text) {
		return "\"" + text.replaceAll("[\\p{Cntrl}]+", " ").strip().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

	private static String unquoted(String text) {
		return text.replaceAll("\\\\(.)", "$1");
	}
}

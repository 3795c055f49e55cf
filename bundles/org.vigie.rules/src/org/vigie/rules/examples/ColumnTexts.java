package org.vigie.rules.examples;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vigie.rules.CustodyClock;
import org.vigie.rules.Left;

/** What the columns of an example say of clocks: one text a column, several clocks joined by a plus sign. */
final class ColumnTexts {
	private ColumnTexts() {
	}

	/** The parts of a joined text. */
	static List<String> split(String text) {
		if (text.isBlank()) {
			return List.of("");
		}
		var padded = " " + text + " ";
		return padded.contains(" + ") ? Arrays.stream(padded.split(" \\+ ", -1)).map(String::strip).toList() : List.of(text.strip());
	}

	/** Whether the expected text of a column and the one found say the same. */
	static boolean same(String expected, String found) {
		return expected.strip().equals(found.strip()) || isEmpty(expected) && isEmpty(found);
	}

	private static boolean isEmpty(String text) {
		return text.replace("+", "").isBlank();
	}

	static String of(String column, List<CustodyClock> clocks) {
		return clocks.stream().map(it -> of(column, it)).collect(Collectors.joining(" + "));
	}

	private static String of(String column, CustodyClock clock) {
		return switch (column) {
			case "expected_state" -> clock.state().code();
			case "expected_last_day" -> clock.lastDay().map(Object::toString).orElse("");
			case "expected_expiry" -> local(clock.expiry());
			case "expected_earliest_expiry" -> clock.isRange() ? local(clock.earliestExpiry()) : "";
			case "expected_latest_expiry" -> clock.isRange() ? local(clock.latestExpiry()) : "";
			case "expected_cap_last" -> clock.isRange() ? ""
					: clock.capLastDay().map(Object::toString).orElseGet(() -> local(clock.capExpiry()));
			case "expected_left" -> clock.left().map(Left::text).orElse("");
			case "expected_flags" -> String.join(" ", clock.flags());
			default -> "";
		};
	}

	private static String local(Optional<ZonedDateTime> point) {
		return point.map(it -> it.toLocalDateTime().toString()).orElse("");
	}
}

package org.vigie.rules.pack;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.vigie.rules.counting.ClearDays;
import org.vigie.rules.counting.Counting;
import org.vigie.rules.counting.DateToDate;
import org.vigie.rules.counting.ElapsedTime;
import org.vigie.rules.counting.MonthEnd;
import org.vigie.rules.counting.Roll;
import org.vigie.rules.counting.StartDay;
import org.vigie.rules.counting.WorkingDays;

/** Reads the countings of a pack. */
final class CountingReader {
	private CountingReader() {
	}

	static Optional<Counting> read(YamlNode node, String path, Definitions<Counting> countings, Problems problems) {
		return Section.open(node, path, "@owner.counting", Keys.COUNTING, problems).map(section -> {
			countings.name(section);
			section.require("id", "startDay");
			var counting = counting(section);
			countings.put(counting.id(), counting);
			return counting;
		});
	}

	private static Counting counting(Section section) {
		var id = section.text("id").orElse("");
		var startDay = section.word("startDay", List.of("counted", "excluded", "instant")).orElse("counted");
		var roll = section.word("roll", List.of("none", "forward", "backward")).map(CountingReader::roll).orElse(Roll.NONE);
		var startRolls = section.word("startRoll", List.of("none", "forward")).filter("forward"::equals).isPresent();
		var lastDayExcluded = section.word("lastDay", List.of("included", "excluded")).filter("excluded"::equals).isPresent();
		var due = dueTime(section);
		var unit = section.word("unit", List.of("calendarDays", "workingDays"));
		var working = unit.filter("workingDays"::equals).isPresent();
		if (working) {
			workingOnly(section, startDay);
		}
		if (startDay.equals("instant")) {
			return new ElapsedTime(id);
		}
		if (working) {
			return new WorkingDays(id, startDay.equals("counted") ? StartDay.COUNTED : StartDay.EXCLUDED, roll, due);
		}
		if (unit.isPresent() || !section.has("unit")) {
			section.require("monthEnd");
		}
		var start = startDay.equals("counted") ? StartDay.COUNTED : StartDay.EXCLUDED;
		var monthEnd = section.word("monthEnd", List.of("lastDay", "clampStart", "nextMonthFirst")).map(CountingReader::monthEnd)
				.orElse(MonthEnd.LAST_DAY);
		return startRolls || lastDayExcluded ? new ClearDays(id, start, monthEnd, startRolls, lastDayExcluded, roll, due)
				: new DateToDate(id, start, monthEnd, roll, due);
	}

	/** Day one of a term in working days is one, months do not occur, and hours are no days. */
	private static void workingOnly(Section section, String startDay) {
		for (var key : List.of("startRoll", "lastDay", "monthEnd")) {
			section.get(key).ifPresent(it -> section.problems().add("E10", it, section.path(), "unit.working-key", key));
		}
		if (startDay.equals("instant")) {
			section.problems().add("E10", section.get("startDay").orElseThrow(), section.path(), "unit.working-hours");
		}
	}

	private static Roll roll(String word) {
		return switch (word) {
			case "forward" -> Roll.FORWARD;
			case "backward" -> Roll.BACKWARD;
			default -> Roll.NONE;
		};
	}

	private static MonthEnd monthEnd(String word) {
		return switch (word) {
			case "clampStart" -> MonthEnd.CLAMP_START;
			case "nextMonthFirst" -> MonthEnd.NEXT_MONTH_FIRST;
			default -> MonthEnd.LAST_DAY;
		};
	}

	private static Optional<LocalTime> dueTime(Section section) {
		return section.scalar("dueTime").flatMap(it -> {
			try {
				return Optional.of(LocalTime.parse(it.text())).filter(time -> !it.text().equals("24:00"));
			} catch (DateTimeException wrong) {
				if (!it.text().equals("24:00")) {
					section.problems().add("E05", it, section.path(), "type.time", it.text());
				}
				return Optional.empty();
			}
		});
	}
}

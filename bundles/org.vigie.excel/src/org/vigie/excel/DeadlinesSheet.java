package org.vigie.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.poi.ss.util.CellRangeAddress;
import org.vigie.core.deadlines.DeadlineKind;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.Reason;
import org.vigie.rules.ClockState;
import org.vigie.rules.Left;
import org.vigie.rules.counting.Term;

/** The list that answers who is past a limit or near one, the most urgent first; states and days follow the as-of day. */
final class DeadlinesSheet {

	private static final int LAST_ROW = 1_048_575;
	private static final int MINUTES_OF_A_DAY = 24 * 60;

	/**
	 * A row of the list as it waits for its place: without its computation, which has gone to the sheet of reasons.
	 *
	 * @param readings the lines of other readings and questions
	 * @param warn from how much left on it ends soon
	 * @param why where its reason begins
	 */
	record Waiting(DeadlineRow row, long revision, String readings, Term warn, SheetLink why) {
	}

	private final Setting setting;
	private final StateWords words;
	private final TableSheet<Waiting> table;
	private final List<Waiting> waiting = new ArrayList<>();

	DeadlinesSheet(Setting setting, SheetWriter sheet) {
		this.setting = Objects.requireNonNull(setting);
		this.words = new StateWords(setting.deadlines());
		this.table = setting.table(sheet, columns());
	}

	/** Whether a row of a case stands in this sheet: the list people see first, and custody without a clock with its reason. */
	static boolean shows(DeadlineRow row) {
		return row.listed() || row.kind() == DeadlineKind.NO_CLOCK;
	}

	String name() {
		return table.sheet().name();
	}

	/** Letters of the column of states. */
	String stateColumn() {
		return table.letters("state").orElse("A");
	}

	void add(DeadlineRow row, long revision, Reason reason, SheetLink why) {
		waiting.add(new Waiting(row.withoutReason(), revision, new ReadingLines(setting.texts()).of(row, reason), LiveState.warn(row), why));
	}

	/** How many rows there are of each state; custody without a clock is under no state. */
	Map<Optional<ClockState>, Integer> counts() {
		var counts = new java.util.HashMap<Optional<ClockState>, Integer>();
		waiting.forEach(it -> counts.merge(it.row().state(), 1, Integer::sum));
		return counts;
	}

	/** How many rows there are of each word of a state. */
	Map<ClockState, Integer> byState(boolean acts) {
		var counts = new EnumMap<ClockState, Integer>(ClockState.class);
		waiting.stream().map(Waiting::row).filter(it -> it.kind().followsCustody() != acts).forEach(it -> it.state().ifPresent(state -> counts.merge(state, 1, Integer::sum)));
		return counts;
	}

	/** Writes the rows that came, the most urgent first. */
	void end() {
		waiting.sort(Comparator.comparing(Waiting::row, DeadlineRow.URGENT_FIRST));
		for (var each : waiting) {
			table.add(each, Optional.of(RowId.of(each.row().caseId(), each.row().recordId(), each.revision(), List.of())));
		}
		table.end();
		table.place("state").ifPresent(it -> new StateFormats(words.byRole()).apply(table.sheet().poi(), new CellRangeAddress(1, LAST_ROW, it, it)));
		table.place("days").ifPresent(it -> StateFormats.overdue(table.sheet().poi(), new CellRangeAddress(1, LAST_ROW, it, it)));
	}

	private Columns<Waiting> columns() {
		return new Columns<Waiting>("deadlines", setting.texts(), setting.cells(), setting.catalog(), it -> null) // its rows are computed, no record's fields
				.computed("state", this::state)
				.computed("days", this::days)
				.computed("earliest", (row, it) -> end(row, it.row(), it.row().earliest(), it.row().due().earliestExpiry()))
				.computed("latest", (row, it) -> end(row, it.row(), it.row().latest(), it.row().due().latestExpiry()))
				.computed("lastDay", (row, it) -> row.text(Look.COMPUTED, setting.deadlines().lastDay(it.row())))
				.computed("person", (row, it) -> row.text(Look.TEXT, setting.named(it.row().person(), it.row().standing())))
				.computed("case", (row, it) -> row.text(Look.COMPUTED, it.row().caseTitle()))
				.computed("kind", (row, it) -> row.text(Look.COMPUTED, setting.deadlines().kind(it.row())))
				.computed("rule", (row, it) -> row.text(Look.COMPUTED, rule(it.row(), setting)))
				.computed("confidence", (row, it) -> row.text(Look.COMPUTED, setting.certainty().words(it.row())))
				.computed("readings", (row, it) -> row.text(Look.COMPUTED, it.readings()))
				.computed("place", (row, it) -> row.text(Look.COMPUTED, it.row().place().orElse("")))
				.computed("pack", (row, it) -> row.text(Look.COMPUTED, it.row().rule().packAndVersion()))
				.computed("why", (row, it) -> row.link(setting.text("deadlines.why"), it.why()));
	}

	private void state(RowWriter row, Waiting it) {
		var word = setting.deadlines().state(it.row());
		live(row, it).ifPresentOrElse(live -> row.formula(Look.STATE, live.state(), word), () -> row.text(Look.STATE, word));
	}

	private void days(RowWriter row, Waiting it) {
		var left = it.row().shownLeft();
		var live = live(row, it);
		if (live.isPresent() && left.isPresent()) {
			row.formula(Look.DAYS, live.get().days(), days(left.get()));
		} else if (live.isPresent()) {
			row.formula(Look.DAYS, live.get().days(), "");
		} else {
			row.number(Look.DAYS, left.map(DeadlinesSheet::days));
		}
	}

	private static long days(Left left) {
		return left.unit() == Left.Unit.DAYS ? left.amount() : Math.floorDiv(left.amount(), MINUTES_OF_A_DAY);
	}

	private Optional<LiveState> live(RowWriter row, Waiting it) {
		if (!LiveState.decides(it.row())) {
			return Optional.empty();
		}
		return table.letters("earliest").flatMap(first -> table.letters("latest")
				.map(last -> new LiveState(words.of(it.row()), first + row.number(), last + row.number(), it.warn())));
	}

	/** An end: a day, or for rules of hours a minute in the jurisdiction's zone. */
	private static void end(RowWriter row, DeadlineRow of, Optional<java.time.LocalDate> day, Optional<java.time.Instant> expiry) {
		if (of.due().unit() == Left.Unit.MINUTES && expiry.isPresent()) {
			row.minute(expiry.get().atZone(of.due().zone()).toLocalDateTime());
		} else {
			row.day(of.kind().followsCustody() ? Look.LAST_DAY : Look.COMPUTED_DATE, day);
		}
	}

	/** The rule with its citation, or what the missing one is called; nothing where none is asked. */
	static String rule(DeadlineRow row, Setting setting) {
		var words = setting.deadlines().ruleAndCitation(row);
		return words.isEmpty() && row.kind() != DeadlineKind.NO_CLOCK ? setting.deadlines().rule(row) : words;
	}

	/** The table, for the layout. */
	TableSheet<?> table() {
		return table;
	}
}

package org.vigie.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.vigie.core.cases.PersonStanding;
import org.vigie.core.cases.SourceMention;
import org.vigie.core.dates.DateDisplay;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.HeldTime;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.DateSense;
import org.vigie.rules.Elapsed;
import org.vigie.rules.pack.Confidence;

/** Who was or is held, from when to when, under which title, for how long; with a chart of the longest. */
final class CustodySheet {

	/** A period of custody and the rows of its clocks. */
	private record Held(CaseRows rows, CustodyPeriod period, List<DeadlineRow> clocks) {
		HeldTime time() {
			return clocks.isEmpty() ? null : clocks.getFirst().held(); // callers look first
		}
	}

	/**
	 * A bar of the chart.
	 *
	 * @param confirmed whether the rule of the limit is confirmed, where there is one
	 */
	record Bar(String person, long days, Optional<Long> limit, boolean confirmed) {
	}

	private final Setting setting;
	private final Columns<Held> columns;
	private final TableSheet<Held> table;
	private final List<Bar> longest = new ArrayList<>();
	private int counted;

	CustodySheet(Setting setting, SheetWriter sheet) {
		this.setting = setting;
		this.columns = columns();
		this.table = setting.table(sheet, columns);
	}

	void add(CaseRows rows) {
		for (var period : rows.file().getCustodyPeriods()) {
			var clocks = rows.deadlines().stream().filter(it -> it.recordId().equals(period.getId())).toList();
			var held = new Held(rows, period, clocks);
			table.add(held, Optional.of(RowId.of(rows.id(), period.getId(), rows.revision(), columns.values(held))));
			bar(held);
		}
	}

	void end() {
		table.end();
		new CustodyChart(setting).draw(table.sheet(), longest, counted);
	}

	private Columns<Held> columns() {
		return new Columns<Held>("custody", setting.texts(), setting.cells(), setting.catalog(), Held::period)
				.computed("person", (row, it) -> row.text(Look.TEXT, setting.named(person(it), standing(it))))
				.computed("case", (row, it) -> row.text(Look.COMPUTED, it.rows().title()))
				.computed("custodyPeriod.to@words", (row, it) -> row.text(to(it.period())))
				.computed("length", this::length)
				.computed("source", (row, it) -> setting.sources(row, SourceMention.of(it.period()), row.width()));
	}

	private Optional<PersonStanding> standing(Held held) {
		return Optional.ofNullable(held.period().getParticipation()).map(it -> PersonStanding.of(it, setting.asOf()));
	}

	private String person(Held held) {
		return standing(held).map(PersonStanding::name).or(() -> Optional.ofNullable(held.period().getLabel())).orElse("");
	}

	/** The words of a vague end, or of a planned one. */
	private String to(CustodyPeriod period) {
		var words = setting.cells().words(Optional.ofNullable(period.getTo()), DateSense.OCCURRED);
		return words.isEmpty() && period.getTo() == null && period.getScheduledEnd() != null
				? setting.text("date.sense.scheduled", DateDisplay.of(period.getScheduledEnd(), setting.texts()))
				: words;
	}

	/** Days held: live where it goes on to the as-of day, a range in words where the dates are vague. */
	private void length(RowWriter row, Held held) {
		var elapsed = elapsed(held);
		if (elapsed.isEmpty()) {
			row.empty(Look.COMPUTED_NUMBER);
		} else if (!elapsed.get().isCertain()) {
			row.text(Look.COMPUTED, setting.text("length.range", elapsed.get().least(), elapsed.get().most()));
		} else if (goesOn(held) && table.letters("custodyPeriod.from").isPresent()) {
			row.formula(Look.COMPUTED_NUMBER, CoverSheet.AS_OF + "-" + table.letters("custodyPeriod.from").orElseThrow() + row.number(), elapsed.get().most());
		} else {
			row.number(Look.COMPUTED_NUMBER, elapsed.get().most());
		}
	}

	private static Optional<Elapsed> elapsed(Held held) {
		return held.clocks().isEmpty() ? Optional.empty() : held.time().elapsed();
	}

	private static boolean goesOn(Held held) {
		return held.period().getTo() == null && held.time().lastSeen().isEmpty() && DateCells.day(Optional.ofNullable(held.period().getFrom()), DateSense.OCCURRED).isPresent();
	}

	private void bar(Held held) {
		elapsed(held).ifPresent(it -> {
			counted++;
			longest.add(new Bar(person(held), it.most(), limit(held), drawn(held).flatMap(DeadlineRow::confidence).filter(Confidence.CONFIRMED.code()::equals).isPresent()));
			longest.sort(Comparator.comparingLong(Bar::days).reversed());
			if (longest.size() > CustodyChart.MOST) {
				longest.removeLast();
			}
		});
	}

	/** The clock whose limit is drawn: the most serious that has one. */
	private static Optional<DeadlineRow> drawn(Held held) {
		return held.clocks().stream().filter(it -> it.kind().followsCustody() && it.latest().isPresent()).findFirst();
	}

	/** Days from the start to the last covered day of the most serious limit, where both are certain enough to draw. */
	private static Optional<Long> limit(Held held) {
		var from = Optional.ofNullable(held.period().getFrom()).flatMap(UncertainDate::earliestDay);
		return drawn(held).flatMap(DeadlineRow::latest).flatMap(last -> from.map(first -> last.toEpochDay() - first.toEpochDay())).filter(it -> it > 0);
	}

	/** The table, for the layout. */
	TableSheet<?> table() {
		return table;
	}
}

package org.vigie.excel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import org.vigie.edtf.Precision;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.DateSense;

/**
 * How an uncertain date stands in a sheet: an exact day is a date cell, everything else words with the earliest and the latest day,
 * so that no cell ever claims a day that no source gives.
 */
final class DateCells {

	private static final LocalDate FIRST = LocalDate.of(1900, 3, 1); // before it, sheet programs count days differently
	private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

	private DateCells() {
	}

	/** Whether a date cell can hold the day in every spreadsheet program. */
	static boolean holds(LocalDate day) {
		return !day.isBefore(FIRST) && !day.isAfter(LAST);
	}

	/** The day for a date cell; empty where the date is vague, doubtful, out of a sheet's range, or tells no event. */
	static Optional<LocalDate> day(Optional<UncertainDate> date, DateSense sense) {
		return date.filter(it -> sense == DateSense.OCCURRED || sense == DateSense.SINCE).filter(UncertainDate::isExactDay).flatMap(UncertainDate::day)
				.filter(DateCells::holds);
	}

	/** The day and time for a date cell; empty where no time is known, or its offset would be lost. */
	static Optional<LocalDateTime> minute(Optional<UncertainDate> date) {
		return date.filter(UncertainDate::isExactDay).filter(it -> it.precision() == Precision.MINUTE && !it.hasOffset())
				.flatMap(it -> Optional.of(LocalDateTime.parse(it.text().length() > 16 ? it.text().substring(0, 16) : it.text()))).filter(it -> holds(it.toLocalDate()));
	}

	/** Whether the date needs words, since no date cell tells it. */
	static boolean needsWords(UncertainDate date, DateSense sense) {
		return day(Optional.of(date), sense).isEmpty();
	}
}

package org.vigie.edtf;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads what follows {@code T}: hours and minutes, seconds if written, and an offset if written. */
final class TimeReader {
	private static final int MOST_OFFSET_MINUTES = 18 * 60; // as far as java.time goes; in use are -12:00 to +14:00

	private final Cursor in;

	TimeReader(Cursor in) {
		this.in = in;
	}

	Mark read(LocalDate day) {
		var start = in.position();
		var hour = pair(Fault.TIME_DIGITS);
		expect(Fault.TIME_DIGITS);
		var minute = pair(Fault.TIME_DIGITS);
		var second = in.take(":") ? pair(Fault.TIME_DIGITS) : 0;
		var endOfDay = hour == 24 && minute == 0 && second == 0;
		if (!endOfDay && (hour > 23 || minute > 59 || second > 59)) {
			throw in.refusal(Fault.TIME_RANGE, in.since(start));
		}
		var time = endOfDay ? day.plusDays(1).atStartOfDay() : day.atTime(LocalTime.of(hour, minute, second));
		return Mark.Minute.of(time, offset());
	}

	private Optional<ZoneOffset> offset() {
		var start = in.position();
		if (in.take("Z")) {
			return Optional.of(ZoneOffset.UTC);
		}
		if (in.next() != '+' && in.next() != '-') {
			return Optional.empty();
		}
		var sign = in.take() == '-' ? -1 : 1;
		var hours = pair(Fault.OFFSET_DIGITS);
		var minutes = in.take(":") ? pair(Fault.OFFSET_DIGITS) : 0;
		if (minutes > 59 || hours * 60 + minutes > MOST_OFFSET_MINUTES) {
			throw in.refusal(Fault.OFFSET_RANGE, in.since(start));
		}
		return Optional.of(ZoneOffset.ofTotalSeconds(sign * (hours * 60 + minutes) * 60));
	}

	private int pair(Fault otherwise) {
		return in.digits(2, false, otherwise).value();
	}

	private void expect(Fault otherwise) {
		if (!in.take(":")) {
			throw in.refusal(otherwise, in.position() + 1);
		}
	}
}

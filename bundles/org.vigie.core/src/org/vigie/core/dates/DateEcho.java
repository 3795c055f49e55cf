package org.vigie.core.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

import org.vigie.core.dates.DateWords.Part;
import org.vigie.edtf.Precision;
import org.vigie.edtf.SetMember;
import org.vigie.edtf.UncertainDate;

import com.ibm.icu.text.TimeZoneNames;

/** The sentences that tell a typist how a date was understood: what it counts as, how many days it may be, what is left open. */
final class DateEcho {

	private DateEcho() {
	}

	/** Of a date that was read as it stands. */
	static Saying of(UncertainDate date, Optional<ZoneId> zone) {
		return switch (date.shape()) {
		case UNKNOWN -> Saying.of("date.echo.unknown");
		case DATE -> one(date, zone);
		case ONE_OF -> date.members().size() == 1 ? range(date.members().getFirst(), date) : choice(date);
		case ALL_OF -> plain(date);
		case INTERVAL -> lasting(date);
		};
	}

	/** The date and nothing else. */
	static Saying plain(UncertainDate date) {
		return Saying.of("date.echo.plain", date);
	}

	private static Saying one(UncertainDate date, Optional<ZoneId> zone) {
		if (date.isUncertain()) {
			return plain(date);
		}
		return switch (date.precision()) {
		case MINUTE -> time(date, zone);
		case DAY -> date.isApproximate() ? Saying.of("date.echo.about-day", date)
				: Saying.of("date.echo.day", date, Worded.full(it -> it.weekday(first(date).getDayOfWeek())));
		case MONTH -> month(date);
		case YEAR -> Saying.of(date.isApproximate() ? "date.echo.about-year" : "date.echo.year", date, year(first(date)));
		case DECADE, CENTURY, MILLENNIUM -> Saying.of("date.echo.years", year(first(date)), year(last(date)));
		case PARTIAL -> date.text().startsWith("XXXX-") ? Saying.of("date.echo.no-year", withoutYear(date)) : plain(date);
		case SEASON, SET, INTERVAL, UNKNOWN -> plain(date);
		};
	}

	private static Saying month(UncertainDate date) {
		var days = YearMonth.from(first(date)).lengthOfMonth();
		return Saying.of(date.isApproximate() ? "date.echo.about-month" : "date.echo.month", date, days,
				Worded.full(it -> it.month(first(date).getMonth())));
	}

	private static Object year(LocalDate day) {
		return Worded.full(it -> it.year(day.getYear()));
	}

	private static Object withoutYear(UncertainDate date) {
		var leapYear = UncertainDate.tryParse(date.text().replace("XXXX", "2000")).filter(it -> it.precision() == Precision.DAY);
		return leapYear.<Object> map(it -> day(first(it), Part.DAY_MONTH)).orElse(date);
	}

	private static Saying time(UncertainDate date, Optional<ZoneId> zone) {
		var written = DateDisplay.written(date);
		if (written.isEmpty() || zone.isEmpty()) {
			return plain(date);
		}
		var place = place(zone.get());
		var day = day(written.get().toLocalDate(), Part.WHOLE);
		var offset = DateDisplay.offset(date);
		if (offset.isEmpty()) {
			return Saying.of("date.echo.time", day, clock(written.get()), place);
		}
		var there = written.get().atZone(offset.get()).withZoneSameInstant(zone.get()).toLocalDateTime();
		var shown = offset.get().getId();
		return there.toLocalDate().equals(written.get().toLocalDate()) ? Saying.of("date.echo.time-offset", day, clock(written.get()),
				shown, clock(there), place)
				: Saying.of("date.echo.time-offset-day", day, clock(written.get()), shown, clock(there), place,
				day(there.toLocalDate(), Part.DAY_MONTH));
	}

	private static Saying choice(UncertainDate date) {
		var members = date.members();
		if (members.size() != 2 || !members.stream().allMatch(SetMember::isSingle)) {
			return plain(date);
		}
		var one = members.getFirst().first().orElseThrow();
		var other = members.getLast().first().orElseThrow();
		var vague = one.precision() != other.precision() && one.earliestDay().isPresent() && other.earliestDay().isPresent();
		return vague ? Saying.of("date.or", some(one, other), some(other, other)) : plain(date);
	}

	/** A day beside a vaguer date, "some day of May 2012"; its year is left out where the last date says it. */
	private static Object some(UncertainDate date, UncertainDate last) {
		if (date.precision() == Precision.DAY) {
			return day(first(date), date != last && first(date).getYear() == first(last).getYear() ? Part.DAY_MONTH : Part.WHOLE);
		}
		return Saying.of("date.some-day", date);
	}

	private static Saying range(SetMember member, UncertainDate date) {
		if (member.isSingle()) {
			return plain(date);
		}
		if (member.first().isEmpty()) {
			return Saying.of("date.echo.or-earlier", member.last().orElseThrow());
		}
		return member.last().isEmpty() ? Saying.of("date.echo.or-later", member.first().get())
				: between(member.first().get(), member.last().get(), date);
	}

	private static Saying between(UncertainDate first, UncertainDate last, UncertainDate whole) {
		var from = DateDisplay.written(first);
		var to = DateDisplay.written(last);
		if (from.isPresent() && to.isPresent() && from.get().toLocalDate().equals(to.get().toLocalDate())) {
			return Saying.of("date.echo.between-times", clock(from.get()), clock(to.get()), day(from.get().toLocalDate(), Part.WHOLE));
		}
		if (whole.hasTime() || whole.earliestDay().isEmpty() || whole.latestDay().isEmpty()) {
			return plain(whole);
		}
		var start = first(whole);
		var end = last(whole);
		return Saying.of("date.echo.between", day(start, DateDisplay.shared(start, end)), day(end, Part.WHOLE),
				end.toEpochDay() - start.toEpochDay() + 1);
	}

	private static Saying lasting(UncertainDate date) {
		var start = date.start();
		var end = date.end();
		if (start.isPresent() && end.isPresent()) {
			var days = start.get().precision() == Precision.DAY && end.get().precision() == Precision.DAY;
			return Saying.of(days ? "date.echo.lasted-days" : "date.echo.lasted", date);
		}
		if (start.isPresent()) {
			return Saying.of(DateDisplay.article(date.openEnd() ? "date.echo.not-ended" : "date.echo.end-not-known", start.get()),
					start.get());
		}
		return end.isPresent() ? Saying.of(DateDisplay.article("date.echo.start-not-known", end.get()), end.get()) : plain(date);
	}

	/** What people call a zone: the place of "Africa/Bamako". */
	private static Worded place(ZoneId zone) {
		return new Worded(texts -> Optional.ofNullable(TimeZoneNames.getInstance(texts.language()).getExemplarLocationName(zone.getId()))
				.orElse(zone.getId()));
	}

	/** A day in words, as much of it as is asked. */
	static Worded day(LocalDate day, Part part) {
		return Worded.full(it -> it.day(day, part));
	}

	private static String clock(LocalDateTime time) {
		return "%d:%02d".formatted(time.getHour(), time.getMinute());
	}

	private static LocalDate first(UncertainDate date) {
		return date.earliestDay().orElseThrow();
	}

	private static LocalDate last(UncertainDate date) {
		return date.latestDay().orElseThrow();
	}
}

package org.vigie.edtf;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A date as a source gives it: exact, vague, doubtful, one of several, lasting, or not known. Holds the EDTF text unchanged and
 * knows the first and the last day, or minute, it can be.
 * <p>
 * <b>Bounds.</b> {@code earliest…} and {@code latest…} are both included, and empty where no bound is known. {@code ?}, {@code ~}
 * and {@code %} do not move them: {@code 2018~} has the bounds of {@code 2018}, since the margin of "about" is the user's to
 * say: widen with {@link #between} or {@link #interval}. A year whose first digit is unknown gives no bound
 * ({@code XXXX-07-11}). Seasons are whole months: spring is March to May in the north, September to November in the south; a
 * season without hemisphere (21 to 24) has the bounds of both, so 21 and 23 are March to November, 22 and 24 are June to the
 * end of February of the following year. Years are those of ISO 8601: 0000 is 1 BC, the Gregorian calendar runs backwards.
 * <p>
 * <b>Zones.</b> Nothing is converted unless a zone is given. A time with an offset is then converted to that zone before its
 * date or minute is taken; a day, or a time without an offset, is meant in that zone. A time without an offset that falls into
 * autumn's repeated hour is the earlier instant; one that falls into spring's missing hour is moved on by the length of the
 * gap, so 02:30 becomes 03:30. A day is all its minutes there are in the zone: the last minute comes right before the next
 * day's first.
 * <p>
 * Equal when the texts are equal: {@code 2018-XX} and {@code 2018} are two values with the same bounds. Serialized as its text.
 * Immutable; safe in any thread. The file is long since it is the whole vocabulary of the library, one line a question; reading
 * and counting are done elsewhere. Source: ISO 8601-2:2019 (EDTF); what is read is listed in the package description.
 */
public final class UncertainDate implements Serializable {
	/** The longest text that is read, in characters. */
	public static final int MAX_LENGTH = 200;

	/**
	 * By the earliest minute, then the latest; a date without a bound comes after those with one, the unknown last. Times without
	 * an offset are compared as if UTC, so that the order does not depend on a zone. Texts decide between equal bounds, hence the
	 * order is consistent with equals.
	 */
	public static final Comparator<UncertainDate> CHRONOLOGICAL = Comparator
			.comparing((UncertainDate it) -> it.earliestMinute(ZoneOffset.UTC), Bounds.ABSENT_LAST)
			.thenComparing(it -> it.latestMinute(ZoneOffset.UTC), Bounds.ABSENT_LAST)
			.thenComparing(UncertainDate::text);

	private static final long serialVersionUID = 1L;
	private static final String UNKNOWN_TEXT = "XXXX-XX-XX";

	private final String text;
	private final transient Form form;

	private UncertainDate(String text, Form form) {
		this.text = text;
		this.form = form;
	}

	/**
	 * Reads EDTF text: no spaces around it, capital letters, ASCII digits.
	 *
	 * @throws EdtfFormatException where the text is no date, with the reason
	 */
	public static UncertainDate parse(CharSequence edtf) {
		var text = edtf.toString();
		return new UncertainDate(text, EdtfParser.parse(text));
	}

	/** Reads EDTF text; empty where it is no date. Use {@link #parse} to learn why. */
	public static Optional<UncertainDate> tryParse(CharSequence edtf) {
		try {
			return Optional.of(parse(edtf));
		} catch (EdtfFormatException refused) {
			return Optional.empty();
		}
	}

	/**
	 * A calendar day.
	 *
	 * @throws EdtfFormatException for a year of more than four digits
	 */
	public static UncertainDate of(LocalDate day) {
		return parse(Written.day(day));
	}

	/**
	 * Some day of a month.
	 *
	 * @throws EdtfFormatException for a year of more than four digits
	 */
	public static UncertainDate of(YearMonth month) {
		return parse(Written.month(month));
	}

	/** Some day of a year; years of more than four digits are written {@code Y12020}. */
	public static UncertainDate of(Year year) {
		return parse(Written.year(year.getValue()));
	}

	/**
	 * A day and time in a zone that is not said. Parts of a second are left out, and seconds when they are zero.
	 *
	 * @throws EdtfFormatException for a year of more than four digits
	 */
	public static UncertainDate of(LocalDateTime time) {
		return parse(Written.time(time));
	}

	/**
	 * A day and time with its offset, as {@link #of(LocalDateTime)}. An offset with seconds, which EDTF cannot write, becomes UTC.
	 *
	 * @throws EdtfFormatException for a year of more than four digits
	 */
	public static UncertainDate of(OffsetDateTime time) {
		return parse(Written.time(time));
	}

	/**
	 * One day from the first to the last, both possible: {@code [2020-09-02..2020-09-05]}; the day itself where they are the same.
	 *
	 * @throws EdtfFormatException where the last comes before the first
	 */
	public static UncertainDate between(LocalDate first, LocalDate last) {
		return first.equals(last) ? of(first) : parse("[" + Written.day(first) + ".." + Written.day(last) + "]");
	}

	/**
	 * The date or an earlier one: {@code [..2023-03-07]}; {@code [..2022]} is any day up to 31 December 2022.
	 *
	 * @throws EdtfFormatException where the argument is a set or an interval
	 */
	public static UncertainDate onOrBefore(UncertainDate latest) {
		return parse("[.." + latest.text + "]");
	}

	/**
	 * The date or a later one: {@code [2025-12-17..]}.
	 *
	 * @throws EdtfFormatException where the argument is a set or an interval
	 */
	public static UncertainDate onOrAfter(UncertainDate earliest) {
		return parse("[" + earliest.text + "..]");
	}

	/**
	 * What lasted from the start to the end, both included: {@code 2019-07-08/2019-07-17}. An unknown date on one side is written
	 * as an unknown start or end: {@code /2020-01-28}.
	 *
	 * @throws EdtfFormatException where the end comes before the start on every reading, either is a set or an interval, or both
	 *         are unknown
	 */
	public static UncertainDate interval(UncertainDate start, UncertainDate end) {
		return parse(start.side() + "/" + end.side());
	}

	/**
	 * What began and has not ended: {@code 2023-03-24/..}.
	 *
	 * @throws EdtfFormatException where the argument is a set, an interval or unknown
	 */
	public static UncertainDate since(UncertainDate start) {
		return parse(start.side() + "/..");
	}

	/**
	 * What ended and whose start is not known: {@code /2020-01-28}.
	 *
	 * @throws EdtfFormatException where the argument is a set, an interval or unknown
	 */
	public static UncertainDate until(UncertainDate end) {
		return parse("/" + end.side());
	}

	/** There is a date and it is not known: {@code XXXX-XX-XX}. No bounds. */
	public static UncertainDate unknown() {
		return parse(UNKNOWN_TEXT);
	}

	/**
	 * The same date, marked "about": {@code 2018~}, {@code 2018?} becomes {@code 2018%}. Of a set every member is marked, of an
	 * interval both ends; the unknown stays as it is.
	 *
	 * @throws EdtfFormatException where the marked text would be longer than {@link #MAX_LENGTH}
	 */
	public UncertainDate approximate() {
		return shape() == Shape.UNKNOWN ? this : parse(Written.approximately(text));
	}

	/** The EDTF text exactly as it was read. */
	public String text() {
		return text;
	}

	/** How much of the date is known. */
	public Precision precision() {
		return form.precision();
	}

	/** Whether it is one date, a choice, a collection or a stretch of time. */
	public Shape shape() {
		return form.shape();
	}

	/** The first day it can be, as written, whatever the offset; empty where no bound is known. */
	public Optional<LocalDate> earliestDay() {
		return Bounds.earliest(form.spans(), Mark::day);
	}

	/** The last day it can be, included, as written, whatever the offset; empty where no bound is known. */
	public Optional<LocalDate> latestDay() {
		return Bounds.latest(form.spans(), Mark::day);
	}

	/** The first day it can be in the zone; a time with an offset is converted to the zone before its date is taken. */
	public Optional<LocalDate> earliestDay(ZoneId zone) {
		Objects.requireNonNull(zone);
		return Bounds.earliest(form.spans(), it -> it.dayIn(zone));
	}

	/** The last day it can be in the zone, included; a time with an offset is converted to the zone before its date is taken. */
	public Optional<LocalDate> latestDay(ZoneId zone) {
		Objects.requireNonNull(zone);
		return Bounds.latest(form.spans(), it -> it.dayIn(zone));
	}

	/** The first minute it can be, in the zone; a day begins with its first minute, usually 00:00. Seconds are cut off. */
	public Optional<ZonedDateTime> earliestMinute(ZoneId zone) {
		Objects.requireNonNull(zone);
		return Bounds.earliest(form.spans(), it -> it.firstMinuteIn(zone));
	}

	/** The last whole minute it can be, included, in the zone; of a day its last one, usually 23:59. Seconds are cut off. */
	public Optional<ZonedDateTime> latestMinute(ZoneId zone) {
		Objects.requireNonNull(zone);
		return Bounds.latest(form.spans(), it -> it.lastMinuteIn(zone));
	}

	/** Whether a time of day is written; of a set or interval, anywhere in it. */
	public boolean hasTime() {
		return form.singles().stream().anyMatch(it -> it.precision() == Precision.MINUTE);
	}

	/** Whether an offset from UTC is written ({@code Z} is one); of a set or interval, anywhere in it. */
	public boolean hasOffset() {
		return form.singles().stream().anyMatch(SingleDate::hasOffset);
	}

	/** Whether any part is "about": {@code ~} or {@code %}. */
	public boolean isApproximate() {
		return form.singles().stream().anyMatch(it -> it.qualifiers().approximate());
	}

	/** Whether any part is in doubt: {@code ?} or {@code %}. */
	public boolean isUncertain() {
		return form.singles().stream().anyMatch(it -> it.qualifiers().uncertain());
	}

	/** Whether it is one certain calendar day, with or without a time, of {@link Shape#DATE} and neither about nor in doubt. */
	public boolean isExactDay() {
		return shape() == Shape.DATE && (precision() == Precision.DAY || precision() == Precision.MINUTE)
				&& !isApproximate() && !isUncertain();
	}

	/** The day as written, whatever the offset; present where {@link #isExactDay()}. {@code T24:00} is the day after. */
	public Optional<LocalDate> day() {
		return isExactDay() ? earliestDay() : Optional.empty();
	}

	/** The start of an interval; empty where it is open or not known, and for every other shape. */
	public Optional<UncertainDate> start() {
		return form instanceof Lasting lasting ? lasting.start().map(UncertainDate::single) : Optional.empty();
	}

	/** The end of an interval; empty where it is open or not known, and for every other shape. */
	public Optional<UncertainDate> end() {
		return form instanceof Lasting lasting ? lasting.end().map(UncertainDate::single) : Optional.empty();
	}

	/** Whether an interval has no start, {@code ../2020}; an unknown one, {@code /2020}, is none. */
	public boolean openStart() {
		return form instanceof Lasting lasting && lasting.openStart();
	}

	/** Whether an interval has not ended, {@code 2020/..}; an unknown end, {@code 2020/}, is none. */
	public boolean openEnd() {
		return form instanceof Lasting lasting && lasting.openEnd();
	}

	/** The members of a set, in the order written; empty for every other shape. */
	public List<SetMember> members() {
		return form instanceof DateSet set ? set.entries().stream().map(UncertainDate::member).toList() : List.of();
	}

	/**
	 * Whether this lies before the other on every reading: its latest minute before the other's earliest. Where one has an offset
	 * and the other has not, it must hold in every zone. False where the bounds asked for are not known.
	 */
	public boolean surelyBefore(UncertainDate other) {
		return Bounds.surelyBefore(form.spans(), other.form.spans());
	}

	/** Whether this lies after the other on every reading; the reverse of {@link #surelyBefore}. */
	public boolean surelyAfter(UncertainDate other) {
		return other.surelyBefore(this);
	}

	/** Whether, by their bounds, the two can have a minute in common; a gap between the members of a set is seen. */
	public boolean mayEqual(UncertainDate other) {
		return Bounds.mayMeet(form.spans(), other.form.spans());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof UncertainDate that && text.equals(that.text);
	}

	@Override
	public int hashCode() {
		return text.hashCode();
	}

	/** The {@link #text()}. */
	@Override
	public String toString() {
		return text;
	}

	private static UncertainDate single(SingleDate date) {
		return new UncertainDate(date.text(), date);
	}

	private static SetMember member(DateSet.Entry entry) {
		return new SetMember(entry.first().map(UncertainDate::single), entry.last().map(UncertainDate::single));
	}

	private String side() {
		return shape() == Shape.UNKNOWN ? "" : text;
	}

	private Object writeReplace() {
		return new SerialText(text);
	}

	private void readObject(ObjectInputStream in) throws InvalidObjectException {
		throw new InvalidObjectException("an uncertain date is serialized as its text");
	}

	/** The serialized form. */
	private record SerialText(String text) implements Serializable {
		private Object readResolve() {
			return parse(text);
		}
	}
}

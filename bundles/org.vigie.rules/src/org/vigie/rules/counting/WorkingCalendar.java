package org.vigie.rules.counting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The working days of a jurisdiction: weekend, holidays of a fixed date, holidays that move with Easter, and days announced one by
 * one. A holiday announced as an estimate may be left out or taken in, so that both ends of a date can be counted; once the feast
 * is announced, its estimates of that year fall away. Immutable.
 */
public final class WorkingCalendar {
	/** How many days an announcement may differ from what was expected: the new moon decides it, and a day may be added. */
	private static final int MARGIN = 3;

	private final String id;
	private final Set<DayOfWeek> weekend;
	private final Set<MonthDay> fixed;
	private final List<Integer> easterOffsets;
	private final List<Announcement> announced;
	private final List<String> movableFeasts;
	private final Map<LocalDate, Announcement> byDay = new HashMap<>();
	private final Set<String> certain = new HashSet<>();
	private final boolean estimates;

	/**
	 * @param easterOffsets days from Easter Sunday: -2 Good Friday, 1 Easter Monday
	 * @param announced days announced for one year
	 * @param movableFeasts names of the feasts that need an announcement each year; without one the year is incomplete
	 */
	public WorkingCalendar(String id, Set<DayOfWeek> weekend, Set<MonthDay> fixed, List<Integer> easterOffsets,
			List<Announcement> announced, List<String> movableFeasts) {
		if (weekend.size() == DayOfWeek.values().length) {
			throw new IllegalArgumentException("a calendar without a working day");
		}
		this.id = id;
		this.weekend = Set.copyOf(weekend);
		this.fixed = Set.copyOf(fixed);
		this.easterOffsets = List.copyOf(easterOffsets);
		this.movableFeasts = List.copyOf(movableFeasts);
		announced.stream().filter(it -> !it.isEstimate()).forEach(it -> certain.add(it.feast()));
		this.announced = announced.stream().filter(it -> !it.isEstimate() || !certain.contains(it.feast()))
				.sorted(Comparator.comparing(Announcement::date)).toList();
		// of two announcements of one day the surer one counts
		this.announced.stream().sorted(Comparator.comparing(Announcement::status).reversed())
				.forEach(it -> byDay.put(it.date(), it));
		this.estimates = this.announced.stream().anyMatch(Announcement::isEstimate);
	}

	/** The same calendar with more announcements. */
	public WorkingCalendar announcing(List<Announcement> more) {
		return new WorkingCalendar(id, weekend, fixed, easterOffsets, Stream.concat(announced.stream(), more.stream()).toList(),
				movableFeasts);
	}

	public String id() {
		return id;
	}

	public Set<DayOfWeek> weekend() {
		return weekend;
	}

	public Set<MonthDay> fixed() {
		return fixed;
	}

	public List<Integer> easterOffsets() {
		return easterOffsets;
	}

	/** By date; without the estimates of feasts that were announced. */
	public List<Announcement> announced() {
		return announced;
	}

	public List<String> movableFeasts() {
		return movableFeasts;
	}

	public boolean isWorkingDay(LocalDate day, boolean estimatedHolidays) {
		return !weekend.contains(day.getDayOfWeek()) && announcement(day, estimatedHolidays) == null && !isFixed(day)
				&& !movesWithEaster(day);
	}

	/** Why the day is no working day; empty where it is one. */
	public Optional<DayOff> off(LocalDate day, boolean estimatedHolidays) {
		return weekend.contains(day.getDayOfWeek()) ? Optional.of(new DayOff(DayOff.Kind.WEEKEND, ""))
				: holiday(day, estimatedHolidays);
	}

	/** The holidays of a year, whatever day of the week they fall on and expected ones among them, by date. */
	public SortedMap<LocalDate, DayOff> holidays(int year) {
		var found = new TreeMap<LocalDate, DayOff>();
		for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
			var today = day;
			holiday(day, true).ifPresent(it -> found.put(today, it));
		}
		return found;
	}

	/** What was announced of the day; empty where nothing was. */
	public Optional<Announcement> announcementOf(LocalDate day) {
		return Optional.ofNullable(byDay.get(day));
	}

	private Optional<DayOff> holiday(LocalDate day, boolean estimatedHolidays) {
		var announcement = Optional.ofNullable(announcement(day, estimatedHolidays));
		return announcement.map(it -> new DayOff(DayOff.Kind.ANNOUNCED, it.name()))
				.or(() -> isFixed(day) ? Optional.of(new DayOff(DayOff.Kind.FIXED, "")) : Optional.empty())
				.or(() -> movesWithEaster(day) ? Optional.of(new DayOff(DayOff.Kind.EASTER, "")) : Optional.empty());
	}

	/** The day itself or the first working day after it. */
	public LocalDate onOrAfter(LocalDate day, boolean estimatedHolidays) {
		var found = day;
		while (!isWorkingDay(found, estimatedHolidays)) {
			found = found.plusDays(1);
		}
		return found;
	}

	/** The day itself or the last working day before it. */
	public LocalDate onOrBefore(LocalDate day, boolean estimatedHolidays) {
		var found = day;
		while (!isWorkingDay(found, estimatedHolidays)) {
			found = found.minusDays(1);
		}
		return found;
	}

	/** The first of so many working days of which the last is the given day, or the working day before it. */
	public LocalDate firstOfLast(int count, LocalDate last, boolean estimatedHolidays) {
		var found = onOrBefore(last, estimatedHolidays);
		for (var more = 1; more < count; more++) {
			found = onOrBefore(found.minusDays(1), estimatedHolidays);
		}
		return found;
	}

	/** The feasts whose day in the year is not announced, at the most estimated; in the order of the calendar. */
	public List<String> unannounced(int year) {
		return movableFeasts.stream().filter(feast -> !certain.contains(Announcement.feast(year, feast))).toList();
	}

	/**
	 * The feasts that are not announced and may fall on one of the days or beside them, each with its year: all of the year where
	 * nothing says when to expect them, else those expected within three days.
	 */
	public List<String> unannounced(LocalDate from, LocalDate to) {
		var found = new ArrayList<String>();
		for (var year = from.getYear(); year <= to.getYear(); year++) {
			for (var feast : unannounced(year)) {
				if (mayFall(Announcement.feast(year, feast), from.minusDays(MARGIN), to.plusDays(MARGIN))) {
					found.add(feast + " " + year);
				}
			}
		}
		return List.copyOf(found);
	}

	private boolean mayFall(String feast, LocalDate from, LocalDate to) {
		var expected = announced.stream().filter(it -> it.feast().equals(feast)).map(Announcement::date).toList();
		return expected.isEmpty() || expected.stream().anyMatch(it -> !it.isBefore(from) && !it.isAfter(to));
	}

	/** Whether some holiday is only an estimate. */
	public boolean hasEstimates() {
		return estimates;
	}

	/** Whether any holiday beside the weekend is known at all. */
	public boolean hasHolidays() {
		return !fixed.isEmpty() || !easterOffsets.isEmpty() || !announced.isEmpty();
	}

	/** The announcement that makes the day a holiday, or null: asked for every day that is counted. */
	private Announcement announcement(LocalDate day, boolean estimatedHolidays) {
		var found = byDay.get(day);
		return found == null || found.isEstimate() && !estimatedHolidays ? null : found;
	}

	private boolean isFixed(LocalDate day) {
		return !fixed.isEmpty() && fixed.contains(MonthDay.from(day));
	}

	private boolean movesWithEaster(LocalDate day) {
		if (easterOffsets.isEmpty()) {
			return false;
		}
		var offset = (int) (day.toEpochDay() - Easter.sunday(day.getYear()).toEpochDay());
		return easterOffsets.contains(offset);
	}
}

package org.vigie.rules;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.vigie.rules.pack.LocalText;

/**
 * What the facts and the packs say about one limit, review, act due or end of sentence, at one point in time. All dates rest on
 * the facts entered; none of this says whether a detention was lawful.
 *
 * @param rule empty where no rule was found, or several are possible
 * @param reading the reading the headline figures are of; {@code all} where they span all of them
 * @param lastDay last covered day; present where it is certain and the rule counts days
 * @param expiry the first point not covered, in the jurisdiction's zone; present where it is certain
 * @param earliestExpiry present also where certain, then equal to {@code expiry}; empty where no earliest end is known
 * @param latestExpiry present also where certain, then equal to {@code expiry}; empty where none is known
 * @param capExpiry the first point not covered by the rule's maximum
 * @param left on the earliest end; see {@link Standing}
 * @param leftCertain on the latest end; shown, followed by {@code +}, once the latest end of a range is past
 * @param flags remarks, sorted, in the words of the worked examples
 * @param unannounced the holidays, each with its year, on which the end rests and that nobody has announced; the clock is then
 *        provisional
 * @param steps the reason, of the headline reading
 * @param readings every reading, the default first; empty for a rule without readings
 * @param why the pack's own words where no rule is loaded
 * @param endOfCustody last day of custody, where it ended before the as-of point; for acts the day it was done
 * @param atExpiry what has to be done at the end, in the words of the format
 */
public record CustodyClock(ClockState state, Optional<RuleRef> rule, Optional<String> reading, Optional<LocalDate> lastDay,
		Optional<ZonedDateTime> expiry, Optional<ZonedDateTime> earliestExpiry, Optional<ZonedDateTime> latestExpiry,
		Optional<LocalDate> capLastDay, Optional<ZonedDateTime> capExpiry, Optional<Left> left, Optional<Left> leftCertain,
		List<String> flags, List<String> unannounced, List<Step> steps, List<ReadingResult> readings, Optional<LocalText> why, List<Question> questions,
		Optional<LocalDate> endOfCustody, List<String> atExpiry, ClockSpan span) {
	/** The reading that stands for all of them. */
	public static final String ALL_READINGS = "all";

	/** Whether the end is not one point but lies between two, or has no known bound on one side. */
	public boolean isRange() {
		return expiry.isEmpty() && (earliestExpiry.isPresent() || latestExpiry.isPresent());
	}

	/** Whether the end rests on holidays that nobody has announced, and may move once they are. */
	public boolean isProvisional() {
		return !unannounced.isEmpty();
	}

	/** The last covered day of the earliest end; empty for rules of hours. */
	public Optional<LocalDate> earliestLastDay() {
		return span.unit() == Left.Unit.MINUTES ? Optional.empty() : earliestExpiry.map(it -> it.toLocalDate().minusDays(1));
	}

	/** The last covered day of the latest end, the one that leads every sentence; empty for rules of hours. */
	public Optional<LocalDate> latestLastDay() {
		return span.unit() == Left.Unit.MINUTES ? Optional.empty() : latestExpiry.map(it -> it.toLocalDate().minusDays(1));
	}

	/** Whether the readings of the rule give different ends or states, or one of them cannot be computed. */
	public boolean readingsDiffer() {
		return readings.stream().map(it -> List.of(it.state(), it.earliestExpiry(), it.latestExpiry(), it.missing())).distinct()
				.count() > 1;
	}

	/** Whether the figure to show is the certain one, followed by a {@code +}: a range whose latest end is past. */
	public boolean showsCertain() {
		return isRange() && leftCertain.filter(it -> it.amount() < 0).isPresent();
	}

	/** The same clock with one more remark. */
	CustodyClock flagged(String flag) {
		var more = new TreeSet<>(flags);
		more.add(flag);
		return new CustodyClock(state, rule, reading, lastDay, expiry, earliestExpiry, latestExpiry, capLastDay, capExpiry, left,
				leftCertain, List.copyOf(more), unannounced, steps, readings, why, questions, endOfCustody, atExpiry, span);
	}

	/** The same clock, its reason told after a step that comes before it. */
	CustodyClock after(Step first) {
		var all = new ArrayList<Step>(steps.size() + 1);
		all.add(first);
		steps.forEach(it -> all.add(it.numbered(all.size() + 1)));
		return new CustodyClock(state, rule, reading, lastDay, expiry, earliestExpiry, latestExpiry, capLastDay, capExpiry, left,
				leftCertain, flags, unannounced, List.copyOf(all), readings, why, questions, endOfCustody, atExpiry, span);
	}

	/** This clock, reaching also to the ends of another answer to the same question; the reason stays this one's. */
	CustodyClock widenedBy(CustodyClock other, AsOf asOf) {
		if (earliestExpiry.equals(other.earliestExpiry) && latestExpiry.equals(other.latestExpiry)) {
			return this;
		}
		var wide = span.reachingTo(other.span);
		var standing = wide.at(asOf);
		var zone = wide.zone();
		var union = new TreeSet<>(flags);
		union.addAll(other.flags);
		union.add("readingsDisagree");
		return new CustodyClock(standing.state(), rule, reading, Optional.empty(), Optional.empty(),
				wide.earliestExpiry().map(it -> it.atZone(zone)), wide.latestExpiry().map(it -> it.atZone(zone)), Optional.empty(),
				Optional.empty(), standing.left(), standing.leftCertain(), List.copyOf(union), unannounced, steps, readings, why, questions,
				endOfCustody, atExpiry, wide);
	}

	/** The figure lists, sheets and sentences show: {@link #left} while the latest end is not past, else what is certain. */
	public Optional<Left> shownLeft() {
		return showsCertain() ? leftCertain : left;
	}
}

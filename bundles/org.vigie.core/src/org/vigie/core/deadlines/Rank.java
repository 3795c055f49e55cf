package org.vigie.core.deadlines;

import java.util.Comparator;
import java.util.Optional;

import org.vigie.rules.ClockState;
import org.vigie.rules.Left;

/**
 * What decides where a row stands in a list, and in which list: little enough to be known of a hundred thousand stored rows before
 * the first of them is read whole.
 *
 * @param range whether the end lies between two points
 * @param over whether the custody has surely ended
 * @param heldDays time held at most, 0 where none is told
 * @param act whether somebody entered it as an act of its own: no custody
 * @param caseId and the rest: what keeps the order the same every time
 */
record Rank(DeadlineKind kind, Optional<ClockState> state, Optional<Left> left, Optional<Left> leftCertain, boolean range, boolean over, long heldDays, boolean act,
		String caseId, String recordId, String ruleId, String chargeKey) {

	/** By case, record, rule and charge. */
	static final Comparator<Rank> BY_NAMES = Comparator.comparing(Rank::caseId).thenComparing(Rank::recordId).thenComparing(Rank::ruleId).thenComparing(Rank::chargeKey);

	/** By severity, then by the figure shown, then longest held first, then by names. */
	static final Comparator<Rank> URGENT_FIRST = Comparator.comparingInt(Rank::severity).thenComparingLong(Rank::shownMinutes).thenComparingLong(it -> -it.heldDays())
			.thenComparing(BY_NAMES);

	private static final int NO_CLOCK_SEVERITY = ClockState.values().length;
	private static final int MINUTES_OF_A_DAY = 24 * 60;

	int severity() {
		return unanswered() ? ClockState.UNKNOWN.severity() : state.isPresent() ? state.get().severity() : NO_CLOCK_SEVERITY;
	}

	boolean showsCertain() {
		return range && leftCertain.isPresent() && leftCertain.get().amount() < 0;
	}

	Optional<Left> shownLeft() {
		return showsCertain() ? leftCertain : left;
	}

	long shownMinutes() {
		var shown = shownLeft();
		return shown.isEmpty() ? Long.MAX_VALUE : minutes(shown.get());
	}

	static long minutes(Left left) {
		return left.unit() == Left.Unit.MINUTES ? left.amount() : left.amount() * MINUTES_OF_A_DAY;
	}

	boolean unanswered() {
		return kind.goesUnanswered() && state.isPresent() && (state.get() == ClockState.EXCEEDED || state.get() == ClockState.POSSIBLY_EXCEEDED);
	}

	/** A renewal of custody is for people once its window has opened: until then the limit says all. */
	private boolean renewalNotYetDue() {
		return kind == DeadlineKind.NOTICE && !act && state.filter(ClockState.RUNNING::equals).isPresent();
	}

	boolean listed() {
		if (state.isEmpty() || kind == DeadlineKind.BENCHMARK || unanswered() && !act || renewalNotYetDue()) {
			return false;
		}
		return switch (state.get()) {
		case ENDED, NOT_STARTED, NO_LIMIT -> false;
		case STOPPED -> !over;
		case ENDED_LATE -> kind != DeadlineKind.ENTERED;
		case EXCEEDED, POSSIBLY_EXCEEDED, UNKNOWN, EXPIRING, NO_RULE, RUNNING -> true;
		};
	}

	/** Whether it is not finished, and over or with at most so many days left. */
	boolean within(long days) {
		return state.isPresent() && state.get().isOpen() && left.isPresent() && minutes(left.get()) <= days * MINUTES_OF_A_DAY;
	}
}

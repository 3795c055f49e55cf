package org.vigie.excel;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.rules.ClockState;
import org.vigie.rules.Left;
import org.vigie.rules.counting.Term;

/**
 * The formulas that make a state and its days follow the as-of day and the two ends in the sheet. Only states that those dates alone
 * decide are live; the others are words.
 *
 * @param words of running, expiring, possiblyExceeded and exceeded
 * @param earliest address of the earliest last day, a cell of the same row
 * @param latest address of the latest last day
 * @param warn from how much left on it ends soon
 */
record LiveState(Map<ClockState, String> words, String earliest, String latest, Term warn) {

	private static final Set<ClockState> LIVE = Set.of(ClockState.RUNNING, ClockState.EXPIRING, ClockState.POSSIBLY_EXCEEDED, ClockState.EXCEEDED);
	private static final Term USUAL = Term.ofDays(30);

	LiveState {
		words = Map.copyOf(words);
		Objects.requireNonNull(earliest);
		Objects.requireNonNull(latest);
		Objects.requireNonNull(warn);
	}

	/** Whether the dates in the sheet decide the state of the row: whether an act was done they do not say. */
	static boolean decides(DeadlineRow row) {
		var ends = row.earliest().isPresent() || row.latest().isPresent();
		return row.state().filter(LIVE::contains).isPresent() && row.due().unit() == Left.Unit.DAYS && ends && !row.unanswered() && row.held().to().isEmpty() && row.rule().gapFrom().isEmpty();
	}

	/** From how much left on the row's end is near. */
	static Term warn(DeadlineRow row) {
		return row.clock().map(it -> it.span().warn()).filter(it -> !it.isHours()).orElse(USUAL);
	}

	/** The formula of the state's word. */
	String state() {
		return "IF(AND(" + latest + "<>\"\"," + asOf() + ">" + latest + ")," + word(ClockState.EXCEEDED) //
				+ ",IF(OR(" + earliest + "=\"\"," + asOf() + ">" + earliest + ")," + word(ClockState.POSSIBLY_EXCEEDED) //
				+ ",IF(" + warned() + ">=" + earliest + "," + word(ClockState.EXPIRING) + "," + word(ClockState.RUNNING) + ")))";
	}

	/** The formula of the days left. */
	String days() {
		return "IF(AND(" + latest + "<>\"\"," + asOf() + ">" + latest + ")," + latest + "-" + asOf() //
				+ ",IF(" + earliest + "=\"\",\"\"," + earliest + "-" + asOf() + "))";
	}

	private String warned() {
		var months = warn.totalMonths() == 0 ? asOf() : "EDATE(" + asOf() + "," + warn.totalMonths() + ")";
		return warn.days() == 0 ? months : months + "+" + warn.days();
	}

	private static String asOf() {
		return CoverSheet.AS_OF;
	}

	private String word(ClockState state) {
		return StateFormats.quoted(words.get(state));
	}
}

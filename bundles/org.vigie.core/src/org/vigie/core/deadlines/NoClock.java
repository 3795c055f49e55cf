package org.vigie.core.deadlines;

import java.time.ZoneId;
import java.util.Optional;

import org.vigie.rules.ClockSpan;
import org.vigie.rules.ClockState;
import org.vigie.rules.Left;
import org.vigie.rules.counting.Term;
import org.vigie.rules.pack.RuleKind;

/**
 * Why no clock runs for a custody. The words are the text {@code noClock.<code>}.
 *
 * @param code {@code elapsedOnly}, {@code none} or {@code group}
 * @param note what the person who entered it says about it
 */
public record NoClock(String code, Optional<String> note) {

	/** The clock of an act whose rule no pack in use has. */
	static ClockSpan spanWithoutRule(ZoneId zone) {
		return new ClockSpan(RuleKind.ACT_DUE, Left.Unit.DAYS, zone, Optional.of(ClockState.NO_RULE), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Term.ZERO, Optional.empty(), Optional.empty(), Optional.empty());
	}
}

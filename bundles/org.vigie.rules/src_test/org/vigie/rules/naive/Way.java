package org.vigie.rules.naive;

import java.util.List;
import java.util.Optional;

/**
 * One way the facts can have been as of the point asked for: every date is one day (rules of days) or one minute (rules of hours),
 * and what came later is left out.
 *
 * @param credits custody before the start that is deducted
 * @param ordersLeftOut whether an order came later
 * @param stop when the clock was stopped
 * @param done when the act was done
 */
record Way<P>(P start, boolean startsLater, List<Stay<P>> custody, List<Stay<P>> suspensions, List<Stay<P>> credits,
		List<Ordered<P>> orders, boolean ordersLeftOut, Optional<P> stop, Optional<P> done) {
	/** From a day to another one, included; or from a minute to another one, not included. Empty: it lasts. */
	record Stay<P>(P from, Optional<P> until) {
	}

	/** An extension; without a length where none is entered. */
	record Ordered<P>(P at, Optional<Length> length) {
	}
}

package org.vigie.rules.naive;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.vigie.rules.ClockState;
import org.vigie.rules.CustodyClock;
import org.vigie.rules.Left;

/** What a clock answers, without its reason: what both implementations have to agree on. */
record NaiveAnswer(ClockState state, Optional<ZonedDateTime> earliest, Optional<ZonedDateTime> latest, Optional<ZonedDateTime> cap,
		Optional<Long> left, Optional<Long> leftCertain, List<String> flags) {
	/** The same part of what the engine answers. */
	static NaiveAnswer of(CustodyClock clock) {
		return new NaiveAnswer(clock.state(), clock.earliestExpiry(), clock.latestExpiry(), clock.capExpiry(),
				clock.left().map(Left::amount), clock.leftCertain().map(Left::amount), clock.flags());
	}

	/** An answer without dates. */
	static NaiveAnswer only(ClockState state, String... flags) {
		return new NaiveAnswer(state, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				List.of(flags));
	}
}

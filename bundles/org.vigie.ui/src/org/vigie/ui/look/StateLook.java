package org.vigie.ui.look;

import java.util.Optional;

import org.vigie.rules.ClockState;
import org.vigie.ui.icons.Icon;

/**
 * How the state of a clock is shown everywhere: a word, a shape that repeats it, and a role that only groups.
 *
 * @param key key of its word
 * @param sign the text form where no picture can stand
 */
public record StateLook(String key, Icon icon, StateRole role, String sign) {

	/** Custody without a clock: not a state, but drawn beside the states. */
	public static final StateLook NO_CLOCK = new StateLook("deadline.state.noClock", Icon.STATE_NO_CLOCK, StateRole.DONE, "[/ ]");

	public static StateLook of(ClockState state) {
		return new StateLook("deadline.state." + state.code(), icon(state), StateRole.of(state), sign(state));
	}

	public static StateLook of(Optional<ClockState> state) {
		return state.map(StateLook::of).orElse(NO_CLOCK);
	}

	private static Icon icon(ClockState state) {
		return switch (state) {
			case EXCEEDED -> Icon.STATE_EXCEEDED;
			case POSSIBLY_EXCEEDED -> Icon.STATE_POSSIBLY_EXCEEDED;
			case UNKNOWN -> Icon.STATE_UNKNOWN;
			case EXPIRING -> Icon.STATE_EXPIRING;
			case NO_RULE -> Icon.STATE_NO_RULE;
			case RUNNING -> Icon.STATE_RUNNING;
			case STOPPED -> Icon.STATE_STOPPED;
			case ENDED_LATE -> Icon.STATE_ENDED_LATE;
			case NO_LIMIT -> Icon.STATE_NO_LIMIT;
			case NOT_STARTED -> Icon.STATE_NOT_STARTED;
			case ENDED -> Icon.STATE_ENDED;
		};
	}

	private static String sign(ClockState state) {
		return switch (state) {
			case EXCEEDED -> "[!!]";
			case POSSIBLY_EXCEEDED -> "[!?]";
			case UNKNOWN -> "[??]";
			case EXPIRING -> "[! ]";
			case NO_RULE -> "[--]";
			case RUNNING -> "[> ]";
			case STOPPED -> "[= ]";
			case ENDED_LATE -> "[.!]";
			case NO_LIMIT -> "[oo]";
			case NOT_STARTED -> "[..]";
			case ENDED -> "[. ]";
		};
	}
}

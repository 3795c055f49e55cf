package org.vigie.ui.look;

import java.util.Locale;

import org.vigie.rules.ClockState;

/** How loudly a state speaks: seven ways of drawing for eleven states. Finished things have no fill. */
public enum StateRole {
	ALARM(true), DOUBT(true), SOON(true), CALM(true), GAP(true), PAST(false), DONE(false);

	private final boolean filled;

	StateRole(boolean filled) {
		this.filled = filled;
	}

	public boolean filled() {
		return filled;
	}

	String key(String part) {
		return "org.vigie.ui.state." + name().toLowerCase(Locale.ROOT) + "." + part;
	}

	public static StateRole of(ClockState state) {
		return switch (state) {
			case EXCEEDED -> ALARM;
			case POSSIBLY_EXCEEDED, UNKNOWN -> DOUBT;
			case EXPIRING -> SOON;
			case RUNNING, STOPPED, NOT_STARTED -> CALM;
			case NO_RULE, NO_LIMIT -> GAP;
			case ENDED_LATE -> PAST;
			case ENDED -> DONE;
		};
	}
}

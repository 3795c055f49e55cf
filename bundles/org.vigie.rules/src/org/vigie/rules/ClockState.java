package org.vigie.rules;

import java.util.Arrays;
import java.util.Optional;

/** How a clock stands at a point in time, on the dates entered. Declared in the order of severity, the gravest first. */
public enum ClockState {
	/** Past the latest possible end. */
	EXCEEDED("exceeded"),
	/** Past the earliest possible end, not past the latest. */
	POSSIBLY_EXCEEDED("possiblyExceeded"),
	/** A fact needed to choose or start a rule is missing. */
	UNKNOWN("unknown"),
	/** Still running, with no more left than the rule's warning time. */
	EXPIRING("expiring"),
	/** No rule is loaded for these facts at this time. */
	NO_RULE("noRule"),
	/** Still running, end not near. */
	RUNNING("running"),
	/** Ended by an event before its end; custody may go on under another title. */
	STOPPED("stopped"),
	/** Custody, or the act due, ended after the end of the clock; the excess is a permanent fact. */
	ENDED_LATE("endedLate"),
	/** The rule exists and fixes no limit. */
	NO_LIMIT("noLimit"),
	/** The start lies after the as-of point. */
	NOT_STARTED("notStarted"),
	/** Custody, or the act due, ended in time. */
	ENDED("ended");

	private final String code;

	ClockState(String code) {
		this.code = code;
	}

	/** The word the command line's JSON, sheets and worked examples use. */
	public String code() {
		return code;
	}

	/** 0 is the gravest. */
	public int severity() {
		return ordinal();
	}

	/** Whether the person is, on the dates entered, still held under the clock, or the act still due. */
	public boolean isOpen() {
		return switch (this) {
			case EXCEEDED, POSSIBLY_EXCEEDED, UNKNOWN, EXPIRING, NO_RULE, RUNNING -> true;
			case STOPPED, ENDED_LATE, NO_LIMIT, NOT_STARTED, ENDED -> false;
		};
	}

	public static Optional<ClockState> of(String code) {
		return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
	}
}

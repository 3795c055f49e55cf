package org.vigie.excel;

import java.util.Optional;

import org.vigie.rules.ClockState;

/**
 * How much a state asks of the eye: states of one role look alike in every sheet. The colours are those of the light theme; each is
 * beside its word and sign, so that nothing is told by colour alone.
 */
enum StateRole {
	ALARM("9D1238", "FFFFFF", true), DOUBT("C3ABE9", "2A1450", false), SOON("FFE27A", "4A3600", false), CALM("DCEEFB", "0B4A86", false), //
	GAP("C4CBD3", "262D36", false), PAST("", "8A0F31", true), DONE("", "27553A", false);

	private final String fill;
	private final String word;
	private final boolean bold;

	StateRole(String fill, String word, boolean bold) {
		this.fill = fill;
		this.word = word;
		this.bold = bold;
	}

	/** RGB of the cell's background; empty for finished things, which have none. */
	Optional<String> fill() {
		return fill.isEmpty() ? Optional.empty() : Optional.of(fill);
	}

	/** RGB of the word. */
	String word() {
		return word;
	}

	boolean bold() {
		return bold;
	}

	/** The role of a state. */
	static StateRole of(ClockState state) {
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

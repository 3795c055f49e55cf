package org.vigie.rules;

/** Whether a condition holds: yes, no, or not known. */
enum Truth {
	FALSE, UNKNOWN, TRUE;

	static Truth of(boolean holds) {
		return holds ? TRUE : FALSE;
	}

	Truth and(Truth other) {
		return ordinal() <= other.ordinal() ? this : other;
	}

	Truth or(Truth other) {
		return ordinal() >= other.ordinal() ? this : other;
	}

	Truth negated() {
		return values()[2 - ordinal()];
	}
}

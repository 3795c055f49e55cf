package org.vigie.rules.counting;

/** What happens to a last day that is no working day. */
public enum Roll {
	/** It stays. */
	NONE,
	/** It moves to the next working day. */
	FORWARD,
	/** It moves back to the working day before. */
	BACKWARD
}

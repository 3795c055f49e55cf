package org.vigie.rules;

/**
 * What a person could answer to make a clock surer.
 *
 * @param code {@code renewalOrdered?}, {@code missing:FACT}, {@code contradiction:FLAW}
 */
public record Question(String code) {
	/** Was a renewal ordered? */
	public static final Question RENEWAL_ORDERED = new Question("renewalOrdered?");

	/** What is the fact of this name? */
	public static Question missing(String fact) {
		return new Question("missing:" + fact);
	}

	/** Which of the dates that contradict each other is right? */
	static Question contradiction(String flaw) {
		return new Question("contradiction:" + flaw);
	}
}

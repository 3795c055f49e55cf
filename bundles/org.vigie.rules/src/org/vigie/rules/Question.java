package org.vigie.rules;

/**
 * What a person could answer to make a clock surer.
 *
 * @param code {@code renewalOrdered?}, {@code missing:FACT}, {@code stopDate?}
 */
public record Question(String code) {
	/** Was a renewal ordered? */
	public static final Question RENEWAL_ORDERED = new Question("renewalOrdered?");

	/** What is the fact of this name? */
	public static Question missing(String fact) {
		return new Question("missing:" + fact);
	}
}

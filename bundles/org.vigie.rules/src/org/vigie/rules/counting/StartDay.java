package org.vigie.rules.counting;

/** Whether the day of the event that starts a term is itself a day of the term. */
public enum StartDay {
	/** The day of the event is day one. */
	COUNTED,
	/** The day after the event is day one. */
	EXCLUDED
}

package org.vigie.rules.pack;

/**
 * When a renewal has to be ordered: within the last so many working days of the term, or before they begin. Gives a remark on the
 * order's date and never moves an end.
 */
public record RenewalWindow(int workingDays, boolean before) {
	RenewalWindow withBefore(boolean other) {
		return new RenewalWindow(workingDays, other);
	}
}

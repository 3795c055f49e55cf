package org.vigie.core.dates;

import java.util.Objects;

import org.vigie.core.text.Texts;
import org.vigie.edtf.UncertainDate;

/**
 * Another reading of a typed date, to be taken with one key.
 *
 * @param date the date it would be
 */
public record Alternative(UncertainDate date) {

	public Alternative {
		Objects.requireNonNull(date);
	}

	public String label(Texts texts) {
		return DateDisplay.full(date, texts);
	}
}

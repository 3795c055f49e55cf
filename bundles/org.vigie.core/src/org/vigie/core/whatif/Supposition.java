package org.vigie.core.whatif;

import java.util.Objects;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

/**
 * A fact that is supposed to be another, as a person writes it: {@code from=2013-11-28}.
 *
 * @param name a field by its id or the last part of it ({@code custodyPeriod.from}, {@code from}), behind the id of a record where it
 *        is not of the custody asked about ({@code order-3.orderedAt}); or something to add: {@code order}, {@code event.NAME},
 *        {@code suspension}, {@code credit}
 * @param value as typed in a form; empty: the fact is taken away. An order is {@code DATE} or {@code DATE:LENGTH}, a suspension and a
 *        credit {@code FROM..TO}
 */
public record Supposition(String name, String value) {
	public Supposition {
		Objects.requireNonNull(name);
		Objects.requireNonNull(value);
	}

	/** Reads {@code NAME=VALUE}; refused with {@code whatif.form}. */
	public static Outcome<Supposition> read(String text) {
		var equals = text.indexOf('=');
		return equals < 1 ? Outcome.refused(Trouble.of("whatif.form", text))
				: Outcome.done(new Supposition(text.substring(0, equals).strip(), text.substring(equals + 1).strip()));
	}
}

package org.vigie.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.RegisterAddress;

/**
 * What somebody named as REGISTER.
 *
 * @param text as typed
 */
record RegisterName(String text) {

	private static final String SCHEME_ENDS = "://";
	private static final List<String> POSTGRESQL = List.of("postgresql", "postgres", "jdbc:postgresql");

	/** Refused with {@code store.postgresql} and {@code usage.address} (the address, without a password that stands in it). */
	Outcome<RegisterAddress> address() {
		var end = text.indexOf(SCHEME_ENDS);
		if (end < 0) {
			return Outcome.done(RegisterAddress.of(Path.of(text)));
		}
		var scheme = text.substring(0, end);
		var shown = scheme + SCHEME_ENDS + withoutSecrets(text.substring(end + SCHEME_ENDS.length()));
		return Outcome.refused(POSTGRESQL.contains(scheme.toLowerCase(Locale.ROOT)) ? Trouble.of("store.postgresql", shown) : Trouble.of("usage.address", shown));
	}

	/** Host and database: users and passwords stand before the host or after a question mark. */
	private static String withoutSecrets(String rest) {
		var place = rest.split("[?#]", 2)[0];
		return place.substring(place.lastIndexOf('@') + 1);
	}
}

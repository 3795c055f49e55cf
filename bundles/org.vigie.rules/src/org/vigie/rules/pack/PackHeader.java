package org.vigie.rules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a pack says of itself; {@code asAt} is the date of the research, {@code status} draft, reviewed or retired. */
public record PackHeader(String id, String version, String status, LocalDate asAt, List<String> languages,
		Optional<String> maintainer) {
}

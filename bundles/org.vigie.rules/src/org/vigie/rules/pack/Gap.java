package org.vigie.rules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vigie.rules.Stage;

/**
 * A known hole in a pack: limits exist or may exist and are not confirmed. The program then says so instead of guessing.
 *
 * @param offenceClass empty: every class
 * @param starts the act whose time limit is not known: the gap then stands beside the clocks of custody; empty: custody itself
 * @param why shown to people, in the words of the pack
 */
public record Gap(String jurisdiction, Set<Stage> stages, Set<String> offenceClass, Optional<Integer> ageBelow,
		Optional<String> starts, Optional<LocalDate> from, Optional<LocalDate> to, LocalText why, List<String> sources, int line) {
}

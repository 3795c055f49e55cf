package org.vigie.core.deadlines;

import java.util.Optional;

/**
 * Why no clock runs for a custody. The words are the text {@code noClock.<code>}.
 *
 * @param code {@code elapsedOnly}, {@code none} or {@code group}
 * @param note what the person who entered it says about it
 */
public record NoClock(String code, Optional<String> note) {
}

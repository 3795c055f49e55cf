package org.vigie.core.deadlines;

/**
 * A remark of the engine, as it is shown.
 *
 * @param code as the rule packs and JSON have it: {@code cappedByMaximum}, {@code gapDays:3}
 * @param text the same as a sentence
 */
public record RemarkLine(String code, String text) {
}

package org.vigie.rules.facts;

/**
 * Where a fact comes from: its id in the register, what it is called, and the words of its source. Goes into the reason as it is.
 *
 * @param sourceText empty where no source is entered
 */
public record FactRef(String id, String label, String sourceText) {
}

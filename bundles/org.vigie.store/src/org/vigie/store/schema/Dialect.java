package org.vigie.store.schema;

/**
 * The words in which engines differ; everything else in SQL is the same for all.
 *
 * @param bytes the type of a payload
 */
public record Dialect(String bytes) {
}

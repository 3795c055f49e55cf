package org.vigie.rules.pack;

/** A text, decision, guide or report a pack rests on; {@code kind} in the words of the format. */
public record SourceRef(String id, String kind, String title, String where) {
}

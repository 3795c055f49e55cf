package org.vigie.rules.counting;

/** Counts elapsed hours and minutes between instants, whatever the clocks on the wall do. */
public record ElapsedTime(String id) implements Counting {
}

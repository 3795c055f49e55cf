package org.vigie.rules.pack;

import java.util.Arrays;

/** A version of a pack, {@code x.y.z}, in the order of its numbers. */
public record PackVersion(int major, int minor, int patch) implements Comparable<PackVersion> {

	/** Reads a version as the format allows it. */
	public static PackVersion of(String text) {
		var parts = Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
		return new PackVersion(parts[0], parts[1], parts[2]);
	}

	@Override
	public int compareTo(PackVersion other) {
		var order = Integer.compare(major, other.major);
		var next = order != 0 ? order : Integer.compare(minor, other.minor);
		return next != 0 ? next : Integer.compare(patch, other.patch);
	}

	/** The next one with a change that changes little. */
	public PackVersion next() {
		return new PackVersion(major, minor, patch + 1);
	}

	@Override
	public String toString() {
		return major + "." + minor + "." + patch;
	}
}

package org.vigie.rules.pack;

import java.util.List;
import java.util.Map;

/** A node of a YAML file with its place, line and column from 1. */
sealed interface YamlNode {
	int line();

	int column();

	/** A word or number; {@code plain} where it was written without quotes. */
	record Scalar(int line, int column, String text, boolean plain) implements YamlNode {
	}

	record Sequence(int line, int column, List<YamlNode> items) implements YamlNode {
	}

	/** Keys in the order of the file. */
	record Mapping(int line, int column, Map<String, Entry> entries) implements YamlNode {
	}

	record Entry(int line, int column, YamlNode value) {
	}
}

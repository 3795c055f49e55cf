package org.vigie.rules.pack;

/** Placeholder. */
final class PackTests {
	private PackTests() {
	}

	static void run(YamlNode root, RulePack pack, Problems problems) {
	}
}

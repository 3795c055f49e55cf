package org.vigie.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Every text is there in English and French, with the same arguments, and none says what the program never says. */
class TextsTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)\\s*[,}]");
	private static final Pattern REFUSAL = Pattern.compile("Trouble\\.of\\(\\s*\"([a-z][a-z-]*\\.[a-z0-9.-]+)\"");
	private static final List<String> NEVER = List.of("unlawful", "illegal", "lawfully detained", "killer", "perpetrator", "freed", "illégal", "détention légale");

	@Test
	void everyTextIsThereInEnglishAndFrenchWithTheSameArguments() throws IOException {
		var wrong = new ArrayList<String>();
		for (var english : englishTexts()) {
			var french = english.resolveSibling(english.getFileName().toString().replace(".properties", "_fr.properties"));
			if (!Files.exists(french)) {
				wrong.add(Tree.ROOT.relativize(english) + " has no French twin");
				continue;
			}
			compare(english, load(english), load(french), wrong);
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void noTextPassesAVerdict() throws IOException {
		var wrong = new ArrayList<String>();
		for (var english : englishTexts()) {
			for (var file : List.of(english, english.resolveSibling(english.getFileName().toString().replace(".properties", "_fr.properties")))) {
				load(file).forEach((key, value) -> NEVER.stream().filter(it -> value.toString().toLowerCase().contains(it))
						.forEach(it -> wrong.add(Tree.ROOT.relativize(file) + ": " + key + " says “" + it + "”")));
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyRefusalTheCodeNamesHasItsSentence() throws IOException {
		var sentences = new TreeSet<String>();
		for (var english : englishTexts()) {
			sentences.addAll(load(english).stringPropertyNames());
		}
		var code = Tree.bundles().stream().flatMap(it -> Tree.files(it.resolve("src"), ".java").stream()).map(Tree::text);
		var wrong = code.flatMap(it -> REFUSAL.matcher(it).results()).map(it -> it.group(1))
				.filter(it -> !sentences.contains("trouble." + it) && !sentences.contains("dialog." + it)).distinct().sorted().toList();
		assertEquals(List.of(), wrong);
	}

	private static List<Path> englishTexts() {
		return Tree.bundles().stream().flatMap(it -> List.of(it.resolve("src"), it.resolve("OSGI-INF")).stream()).flatMap(it -> Tree.files(it, ".properties").stream())
				.filter(it -> !it.getFileName().toString().matches(".*_[a-z]{2}\\.properties|layouts\\.properties")).toList();
	}

	private static Properties load(Path file) throws IOException {
		var texts = new Properties();
		texts.load(new StringReader(Tree.text(file)));
		return texts;
	}

	private static void compare(Path file, Properties english, Properties french, List<String> wrong) {
		var keys = new TreeSet<>(english.stringPropertyNames());
		keys.addAll(french.stringPropertyNames());
		for (var key : keys) {
			var in = english.getProperty(key);
			var fr = french.getProperty(key);
			if (in == null || fr == null) {
				wrong.add(Tree.ROOT.relativize(file) + ": " + key + " is missing in " + (in == null ? "English" : "French"));
			} else if (!arguments(in).equals(arguments(fr))) {
				wrong.add(Tree.ROOT.relativize(file) + ": " + key + " takes other arguments in French");
			}
		}
	}

	private static TreeSet<String> arguments(String text) {
		return ARGUMENT.matcher(text).results().map(it -> it.group(1)).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
	}
}

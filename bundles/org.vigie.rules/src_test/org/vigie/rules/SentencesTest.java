package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigie.rules.examples.ExamplesOutcome;
import org.vigie.rules.examples.WorkedExamples;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.pack.PackLoader;

/** Every sentence exists in English and French, with the same arguments, and none is left over. */
class SentencesTest {
	private static final Pattern KEY = Pattern.compile("\"([a-z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+)*)\"");

	static List<SentenceBundle> bundles() {
		return List.of(StepSentences.BUNDLE, SentenceBundle.of(PackLoader.class, "problems"));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void bothLanguagesHaveTheSameKeysAndArguments(SentenceBundle bundle) {
		assertEquals(new TreeSet<>(bundle.keys(Locale.ENGLISH)), new TreeSet<>(bundle.keys(Locale.FRENCH)));
		for (var key : bundle.keys(Locale.ENGLISH)) {
			assertEquals(arguments(bundle, Locale.ENGLISH, key), arguments(bundle, Locale.FRENCH, key), key);
		}
	}

	@Test
	void everyStepOfEveryWorkedExampleHasASentenceThatUsesOnlyItsValues() {
		for (var step : steps()) {
			for (var locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
				var highest = arguments(StepSentences.BUNDLE, locale, step.textKey()).stream().mapToInt(it -> it).max().orElse(-1);
				assertTrue(StepSentences.BUNDLE.pattern(locale, step.textKey()).isPresent(), step.textKey());
				assertTrue(highest < step.values().size(), step.textKey());
				assertTrue(!StepSentences.of(locale).text(step).contains("{"), step.textKey());
			}
		}
	}

	@Test
	void stepsAreNumberedFromOne() {
		var clock = Packs.ENGINE.evaluate("xx-1m", "", ClockFacts.under("XX")
				.startingAt(Packs.date("2023-01-31")).build(), Packs.on("2023-02-20"));

		assertEquals(1, clock.steps().get(0).n());
		assertEquals(clock.steps().size(), clock.steps().get(clock.steps().size() - 1).n());
	}

	@Test
	void noSentenceSaysThatADetentionWasUnlawful() {
		for (var key : StepSentences.BUNDLE.keys(Locale.ENGLISH)) {
			var both = (StepSentences.BUNDLE.pattern(Locale.ENGLISH, key).orElseThrow() + " "
					+ StepSentences.BUNDLE.pattern(Locale.FRENCH, key).orElseThrow()).toLowerCase(Locale.ROOT);
			assertTrue(!both.contains("unlawful") && !both.contains("illegal") && !both.contains("illégal"), key);
		}
	}

	@Test
	void noProblemSentenceIsLeftOverOrMissing() throws IOException {
		var problems = SentenceBundle.of(PackLoader.class, "problems");
		var used = new TreeSet<String>();
		for (var folder : List.of("pack", "examples")) {
			try (var files = Files.list(Path.of("src", "org", "vigie", "rules", folder))) {
				for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
					var found = KEY.matcher(Files.readString(file).replace("\"@", "\""));
					while (found.find()) {
						used.add(found.group(1));
					}
				}
			}
		}
		var left = new TreeSet<>(problems.keys(Locale.ENGLISH));
		left.removeAll(used);
		left.removeIf(it -> it.startsWith("kind.") || it.equals("owner.rule") || it.equals("owner.key"));
		assertEquals(new TreeSet<>(), left);
	}

	private static List<Step> steps() {
		var file = "worked-examples.csv";
		var examples = ((ExamplesOutcome.Read) WorkedExamples.read(file, Packs.bytes(file))).examples();
		var steps = new ArrayList<Step>();
		examples.forEach(it -> WorkedExamples.clocks(Packs.ENGINE, it).forEach(clock -> steps.addAll(clock.steps())));
		return steps;
	}

	private static TreeSet<Integer> arguments(SentenceBundle bundle, Locale locale, String key) {
		var pattern = bundle.pattern(locale, key).orElseThrow(() -> new AssertionError(key));
		var formats = new MessageFormat(pattern, locale).getFormatsByArgumentIndex();
		var found = new TreeSet<Integer>();
		for (var index = 0; index < formats.length; index++) {
			if (pattern.contains("{" + index + "}") || pattern.contains("{" + index + ",")) {
				found.add(index);
			}
		}
		return found;
	}
}

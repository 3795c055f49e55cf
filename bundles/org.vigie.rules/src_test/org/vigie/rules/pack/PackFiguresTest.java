package org.vigie.rules.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigie.rules.Packs;
import org.vigie.rules.counting.Term;

/** The figures of the pack that is delivered are those of the research: a second copy, so that none changes unseen. */
class PackFiguresTest {
	private static final Path FIGURES = Path.of(System.getProperty("user.dir"), "src_test", "org", "vigie", "rules", "pack", "figures.csv");

	@ParameterizedTest
	@MethodSource("ids")
	void theFiguresOfARuleAreThoseOfTheResearch(String id) throws IOException {
		var expected = rows().filter(it -> it.startsWith(id + ",")).toList();

		assertEquals(expected, Packs.DELIVERED.rule(id).map(PackFiguresTest::figures).orElse(List.of()));
	}

	@Test
	void noRuleIsInThePackWithoutASecondCopyOfItsFigures() throws IOException {
		assertEquals(ids().sorted().toList(), Packs.DELIVERED.rules().stream().map(Rule::id).sorted().toList());
	}

	static Stream<String> ids() throws IOException {
		return rows().map(it -> it.substring(0, it.indexOf(','))).distinct();
	}

	private static Stream<String> rows() throws IOException {
		return Files.readAllLines(FIGURES).stream().skip(1);
	}

	private static List<String> figures(Rule rule) {
		return rule.readings().stream().map(it -> row(rule, it)).toList();
	}

	private static String row(Rule rule, Reading reading) {
		var extensions = reading.extensions();
		return String.join(",", rule.id(), rule.hasReadings() ? reading.id() : "-", rule.kind().code(), rule.starts(),
				reading.counting().id(), initial(reading.initial()), extensions.max().map(String::valueOf).orElse("unlimited"),
				extensions.each().map(Term::toString).orElse(""), reading.cap().map(Term::toString).orElse(""),
				reading.stopsAt().orElse(""), rule.validFrom().toString(), rule.validTo().map(Object::toString).orElse(""),
				rule.confidence().code(), parts(rule));
	}

	private static String initial(Initial initial) {
		return switch (initial) {
			case Initial.None() -> "none";
			case Initial.Fixed(var term) -> term.toString();
			case Initial.PartOfSentence(var numerator, var denominator, var life) -> numerator + "/" + denominator
					+ life.map(it -> " life " + it).orElse("");
		};
	}

	private static String parts(Rule rule) {
		return new TreeMap<>(rule.partConfidence()).entrySet().stream().map(it -> it.getKey() + "=" + it.getValue().code())
				.collect(Collectors.joining(" "));
	}
}

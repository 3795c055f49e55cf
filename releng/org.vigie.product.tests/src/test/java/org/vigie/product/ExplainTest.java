package org.vigie.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a deadline of the sample stands as it does, and what it would be if a fact were another. */
final class ExplainTest {
	private static final String SANOGO = "ml-sanogo-red-berets";

	@TempDir
	private static Path home;

	@Test
	void aSupposedStartMovesTheDeadlineAndSavesNothing() throws Exception {
		var before = run("history", SANOGO).out();

		var answer = run("rules", "explain", SANOGO, "--as-of", "2016-11-04", "--set", "from=2013-11-28");

		assertEquals(0, answer.status(), answer.output());
		assertTrue(answer.out().contains("Supposed: from = 2013-11-28"), answer.out());
		assertTrue(answer.out().contains("2014-11-26..2016-11-26 may be exceeded -> 2014-11-27..2016-11-27 may be exceeded, 1 day later"), answer.out());
		assertTrue(answer.words().stream().anyMatch(it -> it.startsWith("because: Start: remand order, 2013-11-27.")), answer.out());
		assertTrue(answer.out().contains("2 deadlines of 1 case would move."), answer.out());
		assertTrue(answer.lines().getLast().startsWith("Nothing was saved."), answer.out());
		assertEquals(before, run("history", SANOGO).out());
	}

	@Test
	void whatMovesIsGivenAsJsonToo() throws Exception {
		var json = run("rules", "explain", SANOGO, "--as-of", "2016-11-04", "--set", "order=2014-11-20:P1Y", "--format", "json").json();

		assertEquals("vigie-what-if/1", json.get("schema").asText());
		assertEquals("order", json.get("supposed").get(0).get("name").asText());
		assertEquals("2015-11-26", json.get("moved").get(0).get("after").get("earliest").asText());
	}

	@Test
	void aRuleIsTriedOutWithoutARegister() throws Exception {
		var answer = run("rules", "explain", "ml-2001-135", "--set", "from=2013-11-28", "--as-of", "2014-11-20");

		assertTrue(answer.out().contains("First term, 1 year: last day 2014-11-27."), answer.output());
	}

	@Test
	void withoutASuppositionACaseHasItsReasons() throws Exception {
		var answer = run("rules", "explain", SANOGO, "--as-of", "2026-11-22");

		assertTrue(answer.out().contains("At least 1,158 days over the cap"), answer.output());
		assertTrue(answer.out().contains("What would change this:"), answer.output());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ml-sanogo-red-berets --set frm=2013          | vigie: There is no fact frm here; did you mean from?
			ml-sanogo-red-berets --set from              | vigie: “from” is not NAME=VALUE. Write for example from=2013-11-28.
			ml-sanogo-red-berets --set from=2013-02-30   | vigie: from: February 2013 has 28 days
			ml-2001-135 --set start=x                    | vigie: "x" cannot be read as from; docs/pack-format.md says how facts are written.
			ml-2001-135 --set nothing=x                  | vigie: there is no fact "nothing" of a rule; write one of from,
			nowhere                                      | vigie: there is no rule, case or record "nowhere".
			""")
	void whatCannotBeSupposedIsSaidInOneSentence(String command, String sentence) throws Exception {
		var answer = Product.built().run(home, ("rules explain " + command).split(" +"));

		assertTrue(answer.status() == 2 || answer.status() == 3, answer.output());
		assertTrue(answer.err().startsWith(sentence), answer.err());
		assertEquals(1, answer.err().lines().count(), answer.err());
	}

	private static Product.Answer run(String... words) throws Exception {
		return Product.built().run(home, words);
	}
}

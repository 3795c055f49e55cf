package org.vigie.rules.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigie.rules.AsOf;
import org.vigie.rules.Left;
import org.vigie.rules.Packs;
import org.vigie.rules.RuleBook.PackRule;
import org.vigie.rules.examples.Example;
import org.vigie.rules.examples.ExamplesOutcome;
import org.vigie.rules.examples.WorkedExamples;

/** The naive clock is right where a person worked the answer out: on the delivered worked examples. */
class NaiveExamplesTest {
	@ParameterizedTest(name = "{0}")
	@MethodSource("delivered")
	void theNaiveClockComesOutAsWorkedOutByHand(String id, Example example) {
		var states = example.questions().stream().map(it -> answer(it, example).state().code()).collect(Collectors.joining(" + "));
		assertEquals(example.expected().get("expected_state"), states);
		for (var at = 0; at < example.questions().size(); at++) {
			var question = example.questions().get(at);
			var rule = Packs.ENGINE.book().rule(question.rule()).orElseThrow();
			var answer = answer(question, example);
			var range = !answer.earliest().equals(answer.latest());
			assertEquals(expected(example, "expected_expiry", at), range ? "" : local(answer.earliest()));
			assertEquals(expected(example, "expected_earliest_expiry", at), range ? local(answer.earliest()) : "");
			assertEquals(expected(example, "expected_latest_expiry", at), range ? local(answer.latest()) : "");
			assertEquals(expected(example, "expected_cap_last", at), range ? "" : cap(answer, rule));
			assertEquals(expected(example, "expected_left", at), answer.left().map(it -> left(it, rule)).orElse(""));
			assertEquals(expected(example, "expected_flags", at), String.join(" ", answer.possibleFlags()));
		}
	}

	static Stream<Arguments> delivered() {
		var read = (ExamplesOutcome.Read) WorkedExamples.read("worked-examples.csv", Packs.bytes("worked-examples.csv"));
		return read.examples().stream().filter(it -> it.questions().stream().noneMatch(its -> its.rule().equals(Example.AUTO)
				|| !its.facts().reclassifications().isEmpty())).map(it -> Arguments.of(it.id(), it));
	}

	private static NaiveAnswer answer(Example.Question question, Example example) {
		var rule = Packs.ENGINE.book().rule(question.rule()).orElseThrow();
		return NaiveClock.answer(rule, question.reading(), question.facts(), point(example.asOf(), rule.jurisdiction().zone()));
	}

	private static AsOf point(String text, ZoneId zone) {
		return !text.contains("T") ? AsOf.on(LocalDate.parse(text))
				: AsOf.at(text.length() > 16 ? OffsetDateTime.parse(text).toInstant()
						: LocalDateTime.parse(text).atZone(zone).toInstant());
	}

	private static String expected(Example example, String column, int at) {
		var parts = Arrays.stream((" " + example.expected().get(column) + " ").split(" \\+ ", -1)).map(String::strip).toList();
		return at < parts.size() ? parts.get(at) : "";
	}

	private static String cap(NaiveAnswer answer, PackRule rule) {
		return answer.cap().map(it -> rule.rule().isHours() ? local(answer.cap()) : it.toLocalDate().minusDays(1).toString()).orElse("");
	}

	private static String left(long left, PackRule rule) {
		return (rule.rule().isHours() ? Left.minutes(left) : Left.days(left)).text();
	}

	private static String local(Optional<ZonedDateTime> point) {
		return point.map(it -> it.toLocalDateTime().toString()).orElse("");
	}
}

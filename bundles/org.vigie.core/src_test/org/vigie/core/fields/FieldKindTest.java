package org.vigie.core.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.CustodyStage;
import org.vigie.model.ParticipationRole;

/** A value written and read again is the same value, in its stable form and in the words of both languages. */
final class FieldKindTest {
	private static final Vocabulary SMALL = new Vocabulary() {
		@Override
		public List<String> codes(String list) {
			return List.of("ml.charged", "ml.referred");
		}

		@Override
		public Optional<String> label(String list, String code, Locale language) {
			return code.equals("ml.charged") ? Optional.of(language.equals(Locale.FRENCH) ? "inculpation" : "charged by the judge")
					: Optional.empty();
		}
	};
	private static final Wording ENGLISH = Wording.in(Locale.ENGLISH).with(SMALL).on(LocalDate.of(2026, 11, 22));
	private static final Wording FRENCH = Wording.in(Locale.FRENCH).with(SMALL).on(LocalDate.of(2026, 11, 22));

	@TestFactory
	Stream<DynamicTest> aValueComesBackEqual() {
		return Stream.of(same(new TextKind(), "Cour d’assises; \"=1+1\""), same(new LongTextKind(), "First line\n\nThird line"),
				same(new DateKind(), UncertainDate.parse("2013-11-27")),
				same(new DateKind(), UncertainDate.parse("2013-12")), same(new DateKind(), UncertainDate.parse("2018~")),
				same(new DateKind(), UncertainDate.parse("[2020-09-02..2020-09-05]")),
				same(new DateKind(), UncertainDate.parse("2019-07-08/2019-07-17")),
				same(new DateKind(), UncertainDate.parse("[..2023-03-07]")),
				same(new DateKind(), UncertainDate.parse("2023-03-24/..")), same(new DateKind(), UncertainDate.parse("2020")),
				same(new DateKind(), UncertainDate.parse("201X")),
				same(new DateKind(), UncertainDate.parse("2013-12%")), same(new DateKind(), UncertainDate.parse("[2014-02-13,2014-02-14]")),
				same(new DateKind(), UncertainDate.unknown()),
				same(new DateKind(), UncertainDate.parse("2024-03-04T10:30")), same(new ChoiceKind<>(CustodyStage.class),
				CustodyStage.PRETRIAL),
				same(new CodeKind(Vocabulary.STATUS), "ml.charged"), same(new CodeKind(Vocabulary.STATUS), "ml.referred"),
				same(new NumberKind(), 1_158_000L), same(new NumberKind(), -1158L),
				same(new NumberKind(), 0L), same(new YesNoKind(), true), same(new YesNoKind(), false), same(new TriStateKind(), true),
				same(new TriStateKind(), false),
				same(new LengthKind(), "P6M"), same(new LengthKind(), "PT24H"), same(new LengthKind(), "P1Y6M"),
				same(new LengthKind(), "P9D"), same(new LengthKind(), "P1Y2M3W4DT5H6M"),
				same(new LengthKind(), "life"), same(new TextListKind(), List.of("the court", "the judge"))).flatMap(List::stream);
	}

	private static <V> List<DynamicTest> same(FieldKind<V> kind, V value) {
		return List.of(DynamicTest.dynamicTest(kind + " " + value + " stable", () ->
				assertEquals(value, kind.read(kind.write(value)).orThrow())),
				DynamicTest.dynamicTest(kind + " " + value + " en", () -> assertEquals(value,
				kind.parse(kind.print(value, ENGLISH), ENGLISH).orThrow())),
				DynamicTest.dynamicTest(kind + " " + value + " fr", () -> assertEquals(value,
				kind.parse(kind.print(value, FRENCH), FRENCH).orThrow())));
	}

	@TestFactory
	Stream<DynamicTest> everyChoiceIsReadByItsNameInBothLanguages() {
		return Stream.of(ParticipationRole.values())
				.flatMap(it -> same(new ChoiceKind<>(ParticipationRole.class), it).stream());
	}

	@Test
	void namesOfOneListDiffer() {
		for (var field : FieldCatalog.core().all()) {
			if (field.kind() instanceof ChoiceKind<?> choice) {
				assertDistinct(choice, ENGLISH);
				assertDistinct(choice, FRENCH);
			}
		}
	}

	private static <E extends org.eclipse.emf.common.util.Enumerator> void assertDistinct(ChoiceKind<E> kind, Wording wording) {
		var names = kind.choices().stream().map(it -> Folded.of(kind.print(it, wording))).toList();
		assertEquals(names.size(), names.stream().distinct().count(), names.toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			6 months            | P6M
			6 mois              | P6M
			1 year 6 months     | P1Y6M
			1 an et 6 mois      | P1Y6M
			24 h                | PT24H
			48 heures           | PT48H
			24 hours, 30 min    | PT24H30M
			p6m                 | P6M
			20 ans              | P20Y
			à perpétuité        | life
			LIFE                | life
			٦ months            | P6M
			""")
	void lengthsAreTypedInWords(String typed, String kept) {
		assertEquals(kept, new LengthKind().parse(typed, ENGLISH).orThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "6", "months", "6 moons", "P", "PT", "6 months 3 months", "-6 months", "six months" })
	void whatIsNoLengthIsRefused(String typed) {
		assertEquals("field.no-length", new LengthKind().parse(typed, ENGLISH).refusal().orElseThrow().code());
	}

	@Test
	void lengthsAreShownInWords() {
		assertEquals("1 year 6 months", new LengthKind().print("P1Y6M", ENGLISH));
		assertEquals("1 an 6 mois", new LengthKind().print("P1Y6M", FRENCH));
		assertEquals("24 hours", new LengthKind().print("PT24H", ENGLISH));
		assertEquals("odd", new LengthKind().print("odd", ENGLISH));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1158    | 1158
			1,158   | 1158
			1 158   | 1158
			1.158   | 1158
			1'158   | 1158
			١١٥٨    | 1158
			-5      | -5
			""")
	void numbersAreTypedWithAnyMarkBetweenThousands(String typed, long kept) {
		assertEquals(kept, new NumberKind().parse(typed, ENGLISH).orThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1,5", "12.5", "many", "1e3", "99999999999999999999", "1,15", "=1" })
	void whatIsNoWholeNumberIsRefused(String typed) {
		assertEquals("field.no-number", new NumberKind().parse(typed, ENGLISH).refusal().orElseThrow().code());
	}

	@Test
	void blankTextIsNoValueForEveryKind() {
		for (var field : FieldCatalog.core().all()) {
			assertEquals(Optional.empty(), field.kind().parseMaybe("  ", ENGLISH).orThrow());
			assertTrue(field.kind() instanceof ReferenceKind<?> || field.kind().parse(" ", ENGLISH).refusal()
					.orElseThrow().code().equals("field.empty"), field.id());
		}
	}

	@Test
	void notKnownIsNoAnswerAndNotNo() {
		assertEquals(Optional.empty(), new TriStateKind().parseMaybe("not known", ENGLISH).orThrow());
		assertEquals(Optional.empty(), new TriStateKind().parseMaybe("non connu", FRENCH).orThrow());
		assertEquals(Optional.of(false), new TriStateKind().parseMaybe("non", FRENCH).orThrow());
	}

	@Test
	void aCodeNoPackKnowsIsKeptWithANotice() {
		var outcome = new CodeKind(Vocabulary.STATUS).parse("ml.closed", ENGLISH);

		assertEquals("ml.closed", outcome.orThrow());
		assertEquals("field.unknown-code", outcome.notices().getFirst().code());
		assertEquals("field.no-such-code", new CodeKind(Vocabulary.STATUS).parse("closed for good", ENGLISH).refusal()
				.orElseThrow().code());
	}

	@Test
	void aChoiceThatIsNoneNamesThoseThereAre() {
		var trouble = new ChoiceKind<>(CustodyStage.class).parse("jail", ENGLISH).refusal().orElseThrow();

		assertEquals("field.no-such-choice", trouble.code());
		assertTrue(trouble.arguments().get(1).toString().contains("police custody"));
	}

	@Test
	void aDateTypedWithWhatItTellsIsRefusedWhereOnlyADateBelongs() {
		assertEquals("date.sense-apart", new DateKind().parse("as of 31 Dec 2020", ENGLISH).refusal().orElseThrow().code());
	}

	@Test
	void theOtherReadingOfADateIsReported() {
		assertEquals("date.other-reading", new DateKind().parse("03/04/2012", ENGLISH).notices().getFirst().code());
	}
}

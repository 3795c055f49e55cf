package org.vigie.core.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

final class PassphraseRuleTest {

	private static byte[] bytes(String text) {
		return PassphraseRule.bytes(text.toCharArray()).orThrow();
	}

	private static String verdict(Outcome<?> outcome) {
		return outcome.refusal().map(Trouble::code).orElseGet(() -> outcome.notices().isEmpty() ? "enough" : String.join(" ", outcome.notices().stream().map(Notice::code).toList()));
	}

	@Test
	void onePassphraseIsTheSameInEveryNormalForm() {
		var seed = System.nanoTime();
		var random = new Random(seed);
		for (var i = 0; i < 500; i++) {
			var text = random.ints(0, 0x2FFFF).filter(Character::isDefined).filter(it -> !Character.isSurrogate((char) it) || it > 0xFFFF).limit(40)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
			for (var form : Normalizer.Form.values()) {
				assertArrayEquals(bytes(text), bytes(Normalizer.normalize(text, form)), form + ", seed " + seed);
			}
		}
	}

	@Test
	void nothingIsTrimmedAndCaseCounts() {
		assertEquals(5, List.of(" a b", "a b", "a b ", "a  b", "A b").stream().map(it -> new String(bytes(it), StandardCharsets.UTF_8)).distinct().count());
	}

	@Test
	void whatWasTypedIsNotChanged() {
		var typed = "e\u0301te\u0301 du marche\u0301".toCharArray();

		PassphraseRule.bytes(typed).orThrow();

		assertEquals("e\u0301te\u0301 du marche\u0301", new String(typed));
	}

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = { "'',store.passphrase-empty", "abc,store.passphrase-weak", "abcdefg,store.passphrase-weak", "aaaaaaaaaaaaaaaaaaaa,store.passphrase-weak",
			"'                    ',store.passphrase-weak", "abcdefgh,store.passphrase-short", "fifteen letters,store.passphrase-short", "sixteen letters.,enough", "one two ten six won,enough",
			"a b c d e,store.passphrase-short", "le marché de nuit,enough", "حارس على الباب الصغير,enough" })
	void fiveWordsOrSixteenCharactersAreEnough(String text, String verdict) {
		assertEquals(verdict, verdict(PassphraseRule.forNewLock(text.toCharArray())), text);
	}

	@Test
	void charactersCountOnceHoweverTheyAreComposed() {
		var composed = "\u00e9\u00e8\u00ea\u00eb\u00e0\u00e2\u00fb";

		assertEquals("store.passphrase-weak", verdict(PassphraseRule.forNewLock(Normalizer.normalize(composed, Normalizer.Form.NFD).toCharArray())));
	}

	@Test
	void aMegabyteIsRefusedAndTheLongestIsNot() {
		var megabyte = new char[1 << 20];
		Arrays.fill(megabyte, 'x');

		assertEquals("store.passphrase-too-long", verdict(PassphraseRule.bytes(megabyte)));
		assertEquals("store.passphrase-too-long", verdict(PassphraseRule.forNewLock(megabyte)));
		assertEquals(18 * PassphraseRule.LONGEST, new String(bytes("\uFDFA".repeat(PassphraseRule.LONGEST)), StandardCharsets.UTF_8).length());
	}

	@Test
	void halfACharacterIsRefusedWithoutShowingWhatWasTyped() {
		var refused = PassphraseRule.bytes("a secret \uD83D".toCharArray());

		assertEquals("store.passphrase-not-text", verdict(refused));
		assertFalse(refused.toString().contains("secret"));
	}
}

package org.vigie.core.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

final class RecoveryKeyTest {

	private static Outcome<RecoveryKey> read(String text) {
		return RecoveryKey.read(text.toCharArray());
	}

	private static String words(RecoveryKey key) {
		return new String(key.words());
	}

	@Test
	void itIsNineWordsThatCanBeSpoken() {
		for (var i = 0; i < 200; i++) {
			assertTrue(words(RecoveryKey.random()).matches("([bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz]-?){9}"));
		}
	}

	@Test
	void whatIsWrittenDownIsReadBackAndNoTwoAreAlike() {
		for (var i = 0; i < 200; i++) {
			var key = RecoveryKey.random();

			assertArrayEquals(key.bits(), read(words(key)).orThrow().bits());
			assertFalse(words(key).equals(words(RecoveryKey.random())));
		}
	}

	@Test
	void caseBlanksAndHyphensDoNotMatter() {
		var key = RecoveryKey.random();
		var words = words(key);

		for (var typed : new String[] { words.toUpperCase(Locale.ROOT), words.replace("-", ""), words.replace('-', ' '), "  " + words.replace("-", " - ") + "\n", words.replace('-', '\u2013'),
				words.replace('-', '\u00a0') }) {
			assertArrayEquals(key.bits(), read(typed).orThrow().bits(), typed);
		}
	}

	@Test
	void aSlipOfThePenIsSeen() {
		var seed = System.nanoTime();
		var random = new Random(seed);
		var letters = "bdfghjklmnprstvzaiou";
		var unseen = 0;
		for (var i = 0; i < 2000; i++) {
			var words = words(RecoveryKey.random()).toCharArray();
			var place = random.nextInt(words.length);
			var other = letters.charAt(random.nextInt(letters.length()));
			if (words[place] == '-' || words[place] == other) {
				continue;
			}
			words[place] = other;
			unseen += RecoveryKey.read(words).refusal().isPresent() ? 0 : 1;
		}
		assertTrue(unseen <= 1, unseen + " of 2000 slips unseen, seed " + seed); // one in 65,536 is to be expected
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "babab", "babab-babab-babab-babab-babab-babab-babab-babab", "babab-babab-babab-babab-babab-babab-babab-babab-babab-babab", "correct horse battery staple",
			"babab-babab-babab-babab-babab-babab-babab-babab-bebeb", "\uD83D\uDE00" })
	void otherTextIsNone(String text) {
		assertEquals("store.recovery-key-mistyped", read(text).refusal().map(Trouble::code).orElse("done"));
	}

	@Test
	void closedItIsOverwritten() {
		var key = RecoveryKey.random();

		key.close();

		assertArrayEquals(new byte[16], key.bits());
	}
}

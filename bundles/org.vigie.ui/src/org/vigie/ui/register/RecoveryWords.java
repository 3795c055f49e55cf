package org.vigie.ui.register;

import java.util.Arrays;
import java.util.Objects;
import java.util.random.RandomGenerator;

import org.vigie.core.register.RecoveryKey;

/** Which two words of a recovery key are typed back, so that it was written down and not only looked at. */
final class RecoveryWords implements AutoCloseable {

	/** Five letters and what stands between words. */
	static final int STEP = 6;
	private static final int LETTERS = 5;

	private final char[] words;
	private final int first;
	private final int second;

	/** @param words of a key, overwritten when this is closed */
	RecoveryWords(char[] words, RandomGenerator chance) {
		this.words = Objects.requireNonNull(words);
		this.first = chance.nextInt(RecoveryKey.WORDS - 1);
		this.second = chance.nextInt(first + 1, RecoveryKey.WORDS);
	}

	char[] all() {
		return words;
	}

	/** The number of the first word asked for, counting from 1. */
	int first() {
		return first + 1;
	}

	int second() {
		return second + 1;
	}

	/** Whether both words were typed as they are; case and blanks around do not matter. */
	boolean areTyped(char[] one, char[] other) {
		return isTyped(first, one) && isTyped(second, other);
	}

	private boolean isTyped(int number, char[] typed) {
		var at = 0;
		for (var each : typed) {
			if (Character.isWhitespace(each)) {
				continue;
			}
			if (at == LETTERS || Character.toLowerCase(each) != words[number * STEP + at]) {
				return false;
			}
			at++;
		}
		return at == LETTERS;
	}

	@Override
	public void close() {
		Arrays.fill(words, '\0');
	}
}

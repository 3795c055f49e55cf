package org.vigie.core.register;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

import com.ibm.icu.text.Normalizer2;

/**
 * What a passphrase is: any text, taken in the normal form NFKC, so that it opens on every keyboard and system however that composes its
 * characters. NFKC makes a few characters equal that look alike (a ligature and its letters, wide and narrow letters), which costs a
 * guesser nothing worth having. Nothing is trimmed.
 */
public final class PassphraseRule {

	/** Characters as typed; nobody types more, and a file of another kind is often larger. */
	public static final int LONGEST = 65_536;
	/** Below this many characters a passphrase is refused for a new lock. */
	public static final int SHORTEST = 8;
	/** From this many characters on it is long enough without remark. */
	public static final int LONG_ENOUGH = 16;
	/** So many words are enough, too. */
	public static final int ENOUGH_WORDS = 5;

	private static final int SHORTEST_WORD = 3;
	private static final int FEWEST_DIFFERENT = 5;

	private PassphraseRule() {
	}

	/**
	 * The passphrase's bytes in UTF-8, which the caller overwrites.
	 *
	 * @return refused with {@code store.passphrase-too-long} (longest), {@code store.passphrase-not-text} for halves of characters
	 */
	public static Outcome<byte[]> bytes(char[] text) {
		if (text.length > LONGEST) {
			return Outcome.refused(Trouble.of("store.passphrase-too-long", LONGEST));
		}
		var normal = normal(text);
		try {
			var encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(normal));
			var bytes = Arrays.copyOf(encoded.array(), encoded.limit());
			clear(encoded);
			return Outcome.done(bytes);
		} catch (CharacterCodingException e) {
			return Outcome.refused(Trouble.of("store.passphrase-not-text")); // without the cause, which may show what was typed
		} finally {
			Arrays.fill(normal, '\0');
		}
	}

	/**
	 * Whether a passphrase is good enough for a new lock.
	 *
	 * @return with the remark {@code store.passphrase-short} where it is only just enough; refused as {@link #bytes} refuses, with
	 *         {@code store.passphrase-empty}, {@code store.passphrase-weak} (shortest, long enough, words)
	 */
	public static Outcome<Boolean> forNewLock(char[] text) {
		if (text.length == 0) {
			return Outcome.refused(Trouble.of("store.passphrase-empty"));
		}
		var bytes = bytes(text);
		if (bytes.refusal().isPresent()) {
			return Outcome.refused(bytes.refusal().get());
		}
		Arrays.fill(bytes.orThrow(), (byte) 0);
		var normal = normal(text);
		try {
			return judge(normal);
		} finally {
			Arrays.fill(normal, '\0');
		}
	}

	private static Outcome<Boolean> judge(char[] normal) {
		var characters = Character.codePointCount(normal, 0, normal.length);
		var different = CharBuffer.wrap(normal).codePoints().distinct().count();
		if (characters < SHORTEST || different < FEWEST_DIFFERENT) {
			return Outcome.refused(Trouble.of("store.passphrase-weak", SHORTEST, LONG_ENOUGH, ENOUGH_WORDS));
		}
		var enough = Outcome.done(Boolean.TRUE);
		return characters >= LONG_ENOUGH || words(normal) >= ENOUGH_WORDS ? enough : remarked(enough);
	}

	private static Outcome<Boolean> remarked(Outcome<Boolean> done) {
		return done.noting(List.of(Notice.warning("store.passphrase-short", LONG_ENOUGH, ENOUGH_WORDS)));
	}

	/** Runs of characters between blanks, without the shortest. */
	private static int words(char[] normal) {
		var words = 0;
		var length = 0;
		for (var character : normal) {
			length = Character.isWhitespace(character) ? 0 : length + 1;
			words += length == SHORTEST_WORD ? 1 : 0;
		}
		return words;
	}

	private static char[] normal(char[] text) {
		var composed = new StringBuilder(text.length * 2 + 16); // so large that it seldom leaves a copy behind
		Normalizer2.getNFKCInstance().normalize(CharBuffer.wrap(text), composed);
		var normal = new char[composed.length()];
		composed.getChars(0, normal.length, normal, 0);
		for (var i = 0; i < normal.length; i++) {
			composed.setCharAt(i, '\0');
		}
		return normal;
	}

	private static void clear(ByteBuffer buffer) {
		Arrays.fill(buffer.array(), (byte) 0);
	}
}

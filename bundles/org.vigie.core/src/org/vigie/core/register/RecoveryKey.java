package org.vigie.core.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

/**
 * What opens a register when its passphrase is forgotten: 128 random bits, written down as eight words and a ninth that shows a slip of
 * the pen. Each word has 16 bits, consonant, vowel, consonant, vowel, consonant, so that it can be read out in any language. Closing it
 * overwrites the bits.
 */
public final class RecoveryKey implements AutoCloseable {

	public static final int WORDS = 9;

	private static final int BYTES = 16;
	private static final int WORD = 5;
	private static final String CONSONANTS = "bdfghjklmnprstvz";
	private static final String VOWELS = "aiou";
	/** The letters of each place of a word: four bits or two. */
	private static final String[] ALPHABETS = { CONSONANTS, VOWELS, CONSONANTS, VOWELS, CONSONANTS };
	private static final byte[] PURPOSE = "vigie recovery key".getBytes(StandardCharsets.US_ASCII);

	private final byte[] bits;

	private RecoveryKey(byte[] bits) {
		this.bits = bits;
	}

	/** A new one. */
	public static RecoveryKey random() {
		var bits = new byte[BYTES];
		new SecureRandom().nextBytes(bits);
		return new RecoveryKey(bits);
	}

	/**
	 * Reads what somebody typed; case, blanks and hyphens do not matter.
	 *
	 * @return refused with {@code store.recovery-key-mistyped} when words are missing or the ninth does not fit the others
	 */
	public static Outcome<RecoveryKey> read(char[] typed) {
		var letters = letters(typed);
		var read = new byte[BYTES + 2];
		try {
			if (letters.length != WORDS * WORD || !decode(letters, read)) {
				return mistyped();
			}
			var bits = Arrays.copyOf(read, BYTES);
			var sum = checksum(bits);
			return sum[0] == read[BYTES] && sum[1] == read[BYTES + 1] ? Outcome.done(new RecoveryKey(bits)) : mistyped();
		} finally {
			Arrays.fill(letters, '\0');
			Arrays.fill(read, (byte) 0);
		}
	}

	private static Outcome<RecoveryKey> mistyped() {
		return Outcome.refused(Trouble.of("store.recovery-key-mistyped", WORDS));
	}

	/** In lower case, without what only separates. */
	private static char[] letters(char[] typed) {
		var letters = new char[typed.length];
		var count = 0;
		for (var each : typed) {
			if (!Character.isWhitespace(each) && !Character.isSpaceChar(each) && Character.getType(each) != Character.DASH_PUNCTUATION) {
				letters[count++] = Character.toLowerCase(each);
			}
		}
		var all = Arrays.copyOf(letters, count);
		Arrays.fill(letters, '\0');
		return all;
	}

	private static boolean decode(char[] letters, byte[] into) {
		for (var word = 0; word < WORDS; word++) {
			var value = 0;
			for (var place = 0; place < WORD; place++) {
				var digit = ALPHABETS[place].indexOf(letters[word * WORD + place]);
				if (digit < 0) {
					return false;
				}
				value = value * ALPHABETS[place].length() + digit;
			}
			into[2 * word] = (byte) (value >> 8);
			into[2 * word + 1] = (byte) value;
		}
		return true;
	}

	/** The nine words, hyphens between them; the caller overwrites them when they have been shown. */
	public char[] words() {
		var all = Arrays.copyOf(bits, BYTES + 2);
		var sum = checksum(bits);
		all[BYTES] = sum[0];
		all[BYTES + 1] = sum[1];
		var words = new char[WORDS * (WORD + 1) - 1];
		Arrays.fill(words, '-');
		for (var word = 0; word < WORDS; word++) {
			var value = (all[2 * word] & 0xff) << 8 | all[2 * word + 1] & 0xff;
			for (var place = WORD - 1; place >= 0; place--) {
				var alphabet = ALPHABETS[place];
				words[word * (WORD + 1) + place] = alphabet.charAt(value % alphabet.length());
				value /= alphabet.length();
			}
		}
		Arrays.fill(all, (byte) 0);
		return words;
	}

	/** A copy of its 128 bits, which the caller overwrites. */
	public byte[] bits() {
		return bits.clone();
	}

	private static byte[] checksum(byte[] bits) {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			digest.update(PURPOSE);
			return Arrays.copyOf(digest.digest(bits), 2);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}

	@Override
	public void close() {
		Arrays.fill(bits, (byte) 0);
	}
}

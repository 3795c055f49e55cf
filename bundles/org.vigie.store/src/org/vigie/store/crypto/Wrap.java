package org.vigie.store.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * One way to the key of a register's file: that key, sealed with AES-256-GCM under one derived from a secret. It is one line of
 * {@code register.key}; the words before the nonce are authenticated with the key, and a SHA-256 at its end tells a damaged line from a
 * wrong secret.
 *
 * @param way what the secret is
 * @param cost of deriving from a passphrase; empty for secrets nobody can guess, which go through HKDF
 * @param salt 16 random bytes
 * @param nonce 12 random bytes
 * @param sealed the key and its tag
 */
record Wrap(Way way, Optional<Argon2Cost> cost, byte[] salt, byte[] nonce, byte[] sealed) {

	private static final int SALT = 16;
	private static final int NONCE = 12;
	private static final int TAG_BITS = 128;
	private static final String REST = " salt=([0-9a-f]{32}) nonce=([0-9a-f]{24}) key=([0-9a-f]{96})";
	private static final Pattern SLOW = Pattern.compile("(passphrase) argon2id m=(\\d{1,9}) t=(\\d{1,9}) p=(\\d{1,9})" + REST);
	private static final Pattern QUICK = Pattern.compile("(recovery|key-file) hkdf-sha256" + REST);
	private static final Pattern LINE = Pattern.compile("(.{1,1000}) sum=([0-9a-f]{64})");

	/** Wraps a key. */
	static Wrap of(FileKey key, Way way, Secret secret) {
		var salt = random(SALT);
		var derived = way == Way.PASSPHRASE ? Optional.of(Argon2Cost.slowEnough(secret.bytes(), salt)) : Optional.<Argon2Cost.Derived>empty();
		var wrapping = derived.map(Argon2Cost.Derived::key).orElseGet(() -> hkdf(secret.bytes(), salt, way));
		var bare = new Wrap(way, derived.map(Argon2Cost.Derived::cost), salt, random(NONCE), new byte[0]);
		var bits = key.bits();
		try {
			return new Wrap(way, bare.cost, salt, bare.nonce, bare.cipher(Cipher.ENCRYPT_MODE, wrapping).doFinal(bits));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // every Java has the cipher
		} finally {
			Arrays.fill(bits, (byte) 0);
			Arrays.fill(wrapping, (byte) 0);
		}
	}

	private static byte[] random(int length) {
		var bytes = new byte[length];
		new SecureRandom().nextBytes(bytes);
		return bytes;
	}

	/** Unwraps the key; empty when it is the wrong secret. */
	Optional<FileKey> open(Secret secret) {
		var wrapping = cost.map(it -> it.derive(secret.bytes(), salt)).orElseGet(() -> hkdf(secret.bytes(), salt, way));
		try {
			return Optional.of(FileKey.of(cipher(Cipher.DECRYPT_MODE, wrapping).doFinal(sealed)));
		} catch (AEADBadTagException e) {
			return Optional.empty();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // every Java has the cipher
		} finally {
			Arrays.fill(wrapping, (byte) 0);
		}
	}

	private Cipher cipher(int mode, byte[] wrapping) throws GeneralSecurityException {
		var cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, new SecretKeySpec(wrapping, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD((KeyRing.HEAD + " " + parameters()).getBytes(StandardCharsets.US_ASCII));
		return cipher;
	}

	private static byte[] hkdf(byte[] secret, byte[] salt, Way way) {
		var generator = new HKDFBytesGenerator(SHA256Digest.newInstance());
		generator.init(new HKDFParameters(secret, salt, (KeyRing.HEAD + " " + way.word()).getBytes(StandardCharsets.US_ASCII)));
		var key = new byte[FileKey.BYTES];
		generator.generateBytes(key, 0, key.length);
		return key;
	}

	private String parameters() {
		var method = cost.map(it -> "argon2id m=%d t=%d p=%d".formatted(it.kilobytes(), it.passes(), it.lanes())).orElse("hkdf-sha256");
		return way.word() + " " + method + " salt=" + hex(salt);
	}

	String line() {
		var words = parameters() + " nonce=" + hex(nonce) + " key=" + hex(sealed);
		return words + " sum=" + sum(words);
	}

	/** Empty for a line that is not as it was written, or asks for more than is reasonable. */
	static Optional<Wrap> read(String line) {
		var whole = LINE.matcher(line);
		return whole.matches() && sum(whole.group(1)).equals(whole.group(2)) ? parse(whole.group(1)) : Optional.empty();
	}

	private static Optional<Wrap> parse(String words) {
		var slow = SLOW.matcher(words);
		if (slow.matches()) {
			var cost = new Argon2Cost(number(slow, 2), number(slow, 3), number(slow, 4));
			return cost.isReasonable() ? Optional.of(wrap(slow, Optional.of(cost), 5)) : Optional.empty();
		}
		var quick = QUICK.matcher(words);
		return quick.matches() ? Optional.of(wrap(quick, Optional.empty(), 2)) : Optional.empty();
	}

	private static Wrap wrap(Matcher words, Optional<Argon2Cost> cost, int rest) {
		return new Wrap(Way.of(words.group(1)), cost, unhex(words.group(rest)), unhex(words.group(rest + 1)), unhex(words.group(rest + 2)));
	}

	private static int number(Matcher words, int group) {
		return Integer.parseInt(words.group(group));
	}

	private static String sum(String words) {
		return hex(Secret.sha256(words.getBytes(StandardCharsets.UTF_8)));
	}

	private static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(bytes);
	}

	private static byte[] unhex(String digits) {
		return HexFormat.of().parseHex(digits);
	}
}

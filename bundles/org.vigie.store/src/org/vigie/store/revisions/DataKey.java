package org.vigie.store.revisions;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key all texts of one aggregate are sealed with: 256 random bits, used with AES in Galois/Counter Mode. Whoever destroys it has
 * destroyed the texts, wherever copies of the sealed bytes are. Sealed bytes are a random nonce of twelve bytes, the ciphertext and a tag
 * of sixteen. Any number of threads.
 */
public final class DataKey {

	/** In bytes. */
	public static final int LENGTH = 32;
	/** What sealing adds, in bytes. */
	public static final int OVERHEAD = 28;

	private static final String CIPHER = "AES/GCM/NoPadding";
	private static final String MAC = "HmacSHA256";
	private static final int NONCE = 12;
	private static final int TAG_BITS = 128;
	private static final SecureRandom RANDOM = new SecureRandom();

	private final byte[] key;

	private DataKey(byte[] key) {
		this.key = key;
	}

	public static DataKey random() {
		var key = new byte[LENGTH];
		RANDOM.nextBytes(key);
		return new DataKey(key);
	}

	/** The key of these bytes; empty where their number is not that of a key. */
	public static Optional<DataKey> of(byte[] bytes) {
		return bytes.length == LENGTH ? Optional.of(new DataKey(bytes.clone())) : Optional.empty();
	}

	/** The bytes to keep. */
	byte[] bytes() {
		return key.clone();
	}

	/**
	 * Seals.
	 *
	 * @param place where it belongs: bytes moved elsewhere do not open
	 */
	public byte[] seal(byte[] plain, String place) {
		var nonce = new byte[NONCE];
		RANDOM.nextBytes(nonce);
		try {
			var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, place);
			var sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
			cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
			return sealed;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // every Java has the cipher
		}
	}

	/** Opens; empty where the bytes are not what was sealed with this key for this place. */
	public Optional<byte[]> open(byte[] sealed, String place) {
		if (sealed.length < OVERHEAD) {
			return Optional.empty();
		}
		try {
			return Optional.of(cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), place).doFinal(sealed, NONCE, sealed.length - NONCE));
		} catch (AEADBadTagException e) {
			return Optional.empty();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // every Java has the cipher
		}
	}

	/** A name for something known by a text, 64 hex digits: without the key nobody can tell which text it was. */
	public String name(String text) {
		try {
			var mac = Mac.getInstance(MAC);
			mac.init(new SecretKeySpec(key, MAC));
			return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}

	private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
		var cipher = Cipher.getInstance(CIPHER);
		cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}
}

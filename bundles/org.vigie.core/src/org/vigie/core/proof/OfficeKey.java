package org.vigie.core.proof;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The public half of an office's Ed25519 key (RFC 8032).
 *
 * @param base64 its 32 bytes in base64
 */
public record OfficeKey(String base64) {

	/** The length of a public key in bytes. */
	public static final int LENGTH = 32;

	/** What stands before the 32 bytes in the form Java reads: RFC 8410, section 4. */
	private static final byte[] BEFORE = HexFormat.of().parseHex("302a300506032b6570032100");
	private static final int FINGERPRINT_DIGITS = 32;
	private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9+/]{43}=");

	public OfficeKey {
		Objects.requireNonNull(base64);
		if (!SHAPE.matcher(base64).matches()) {
			throw new IllegalArgumentException("no public key");
		}
	}

	public static OfficeKey of(byte[] bytes) {
		return new OfficeKey(Base64.getEncoder().encodeToString(bytes));
	}

	/** The key a text gives in base64; empty where it gives none. */
	public static Optional<OfficeKey> parse(String text) {
		return SHAPE.matcher(text).matches() ? Optional.of(new OfficeKey(text)) : Optional.empty();
	}

	/** What people compare: the first 32 hex digits of the SHA-256 of the 32 bytes, in groups of four. */
	public String fingerprint() {
		try {
			var hash = MessageDigest.getInstance("SHA-256").digest(Base64.getDecoder().decode(base64));
			return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT_DIGITS).replaceAll("(.{4})(?!$)", "$1 ");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}

	/** Whether the signature was made over the message with the other half of this key. */
	public boolean verifies(byte[] message, byte[] signature) {
		try {
			var verifier = Signature.getInstance("Ed25519");
			verifier.initVerify(decoded());
			verifier.update(message);
			return verifier.verify(signature);
		} catch (SignatureException | InvalidKeyException e) {
			return false; // bytes of no signature, or of no point of the curve
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // every Java from 15 on has it
		}
	}

	private PublicKey decoded() throws GeneralSecurityException {
		var raw = Base64.getDecoder().decode(base64);
		var encoded = new byte[BEFORE.length + LENGTH];
		System.arraycopy(BEFORE, 0, encoded, 0, BEFORE.length);
		System.arraycopy(raw, 0, encoded, BEFORE.length, LENGTH);
		try {
			return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
		} catch (InvalidKeySpecException e) {
			throw new InvalidKeyException(e);
		}
	}
}

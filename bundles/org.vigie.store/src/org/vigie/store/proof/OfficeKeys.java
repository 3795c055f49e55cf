package org.vigie.store.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import org.vigie.core.proof.OfficeKey;
import org.vigie.core.proof.SignedText;
import org.vigie.store.Sql;

/** The office's Ed25519 key pair in a register: the 32 bytes of its public and the 32 of its private half, as RFC 8032 has them. */
public final class OfficeKeys {

	private static final byte[] PROBE = "vigie".getBytes(StandardCharsets.US_ASCII);
	private static final String NEWEST = " from office_key order by number desc fetch first 1 rows only";

	/** What stands before the private half in the form Java reads: RFC 8410, section 7. */
	private static final byte[] BEFORE = HexFormat.of().parseHex("302e020100300506032b657004220420");

	private final Sql sql;

	public OfficeKeys(Sql sql) {
		this.sql = sql;
	}

	/** Makes the pair where there is none; tells whether it did. */
	public boolean ensure() throws SQLException {
		if (sql.first("select count(*) from office_key", row -> row.getLong(1)).orElse(0L) > 0) {
			return false;
		}
		try {
			var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
			var encoded = pair.getPrivate().getEncoded();
			var seed = end(encoded);
			sql.run("insert into office_key (number, public_key, private_key) values (1, ?, ?)", end(pair.getPublic().getEncoded()), seed);
			Arrays.fill(encoded, (byte) 0);
			Arrays.fill(seed, (byte) 0);
			return true;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // every Java from 15 on has it
		}
	}

	private static byte[] end(byte[] encoded) {
		return Arrays.copyOfRange(encoded, encoded.length - OfficeKey.LENGTH, encoded.length);
	}

	/** The public half; empty where there is no pair yet. */
	public Optional<OfficeKey> key() throws SQLException {
		return sql.first("select public_key" + NEWEST, row -> row.getBytes(1)).filter(it -> it.length == OfficeKey.LENGTH).map(OfficeKey::of);
	}

	/** Who signs with the pair; empty where there is none, or where its halves do not belong together. */
	public Optional<SignedText.Signer> signer() throws SQLException {
		var key = key();
		var seed = sql.first("select private_key" + NEWEST, row -> row.getBytes(1)).filter(it -> it.length == OfficeKey.LENGTH);
		if (key.isEmpty() || seed.isEmpty()) {
			return Optional.empty();
		}
		var signer = new Pair(key.get(), privateKey(seed.get()));
		return key.get().verifies(PROBE, signer.sign(PROBE)) ? Optional.of(signer) : Optional.empty();
	}

	/** Whether there is no pair, or one whose halves belong together. */
	public boolean isSound() throws SQLException {
		return sql.first("select count(*) from office_key", row -> row.getLong(1)).orElse(0L) == 0 || signer().isPresent();
	}

	private static PrivateKey privateKey(byte[] seed) {
		var encoded = Arrays.copyOf(BEFORE, BEFORE.length + seed.length);
		System.arraycopy(seed, 0, encoded, BEFORE.length, seed.length);
		try {
			return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // any 32 bytes are a private key
		} finally {
			Arrays.fill(encoded, (byte) 0);
			Arrays.fill(seed, (byte) 0);
		}
	}

	/** The pair at work. */
	private record Pair(OfficeKey key, PrivateKey secret) implements SignedText.Signer {

		@Override
		public byte[] sign(byte[] message) {
			try {
				var signature = Signature.getInstance("Ed25519");
				signature.initSign(secret);
				signature.update(message);
				return signature.sign();
			} catch (GeneralSecurityException e) {
				throw new IllegalStateException(e); // the key is one
			}
		}

		@Override
		public String toString() {
			return key.fingerprint(); // never the private half
		}
	}
}

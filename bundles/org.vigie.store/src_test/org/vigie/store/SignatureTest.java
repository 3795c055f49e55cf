package org.vigie.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.proof.OfficeKey;

/** The checker's own Ed25519 gives the answers of the standard's examples, and those of Java for signatures of any sort. */
final class SignatureTest {

	private static final int ROUNDS = 60;

	/** The first three examples of RFC 8032, section 7.1: public key, message, signature. */
	private static final List<String> EXAMPLES = List.of(
			"d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a . "
					+ "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
			"3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c 72 "
					+ "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
			"fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025 af82 "
					+ "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");

	private final long seed = System.nanoTime();
	private final Random random = new Random(seed);

	@TempDir
	Path folder;

	private List<String> answers(List<String> lines) throws Exception {
		var file = Files.write(folder.resolve("signatures.txt"), lines);
		var script = Path.of(SignatureTest.class.getResource("check_signatures.py").toURI());
		return new LogChecker(script).check(LogChecker.built().script(), file).lines();
	}

	@Test
	void theExamplesOfTheStandardHold() throws Exception {
		assertEquals(List.of("True", "True", "True"), answers(EXAMPLES));
	}

	@Test
	void javaAndTheCheckerAgreeOnSoundAndOnChangedSignatures() throws Exception {
		var lines = new ArrayList<String>();
		var expected = new ArrayList<String>();
		for (var round = 0; round < ROUNDS; round++) {
			var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
			var encoded = pair.getPublic().getEncoded();
			var key = Arrays.copyOfRange(encoded, encoded.length - OfficeKey.LENGTH, encoded.length);
			var message = bytes(1 + random.nextInt(300));
			var signature = signature(pair.getPrivate(), message);
			for (var part : List.of(new byte[1], key, message, signature)) { // first as it is, then with a bit of each part changed
				part[random.nextInt(part.length)] ^= (byte) (1 << random.nextInt(8));
				lines.add(line(key, message, signature));
				expected.add(OfficeKey.of(key).verifies(message, signature) ? "True" : "False");
			}
		}

		assertEquals(expected, answers(lines), "seed " + seed);
		assertEquals(ROUNDS, expected.stream().filter("True"::equals).count());
	}

	@Test
	void aSignatureWithTheOrderAddedToItsNumberIsNotTaken() throws Exception {
		var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
		var encoded = pair.getPublic().getEncoded();
		var key = Arrays.copyOfRange(encoded, encoded.length - OfficeKey.LENGTH, encoded.length);
		var signature = signature(pair.getPrivate(), new byte[] { 1 });
		var order = HexFormat.of().parseHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
		for (int i = 0, carry = 0; i < order.length; i++) {
			carry += (signature[32 + i] & 0xff) + (order[i] & 0xff);
			signature[32 + i] = (byte) carry;
			carry >>= 8;
		}

		assertEquals(List.of("False"), answers(List.of(line(key, new byte[] { 1 }, signature))));
		assertFalse(OfficeKey.of(key).verifies(new byte[] { 1 }, signature));
	}

	private byte[] bytes(int length) {
		var bytes = new byte[length];
		random.nextBytes(bytes);
		return bytes;
	}

	private static String line(byte[] key, byte[] message, byte[] signature) {
		return HexFormat.of().formatHex(key) + " " + HexFormat.of().formatHex(message) + " " + HexFormat.of().formatHex(signature);
	}

	private static byte[] signature(PrivateKey secret, byte[] message) throws Exception {
		var signing = Signature.getInstance("Ed25519");
		signing.initSign(secret);
		signing.update(message);
		return signing.sign();
	}
}

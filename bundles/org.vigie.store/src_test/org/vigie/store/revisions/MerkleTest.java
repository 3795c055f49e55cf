package org.vigie.store.revisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.Revision;

/** The tree is that of RFC 6962: shown against the RFC's own recursion, written here a second time in a few lines. */
final class MerkleTest {

	private final Random random = new Random(20261127);

	/** MTH of RFC 6962, section 2.1, word by word. */
	private static byte[] mth(List<byte[]> data) throws Exception {
		var sha = MessageDigest.getInstance("SHA-256");
		if (data.isEmpty()) {
			return sha.digest();
		}
		if (data.size() == 1) {
			sha.update((byte) 0);
			return sha.digest(data.getFirst());
		}
		var k = Integer.highestOneBit(data.size() - 1);
		var left = mth(data.subList(0, k));
		var right = mth(data.subList(k, data.size()));
		sha.update((byte) 1);
		sha.update(left);
		return sha.digest(right);
	}

	/** PATH of RFC 6962, section 2.1.1, word by word. */
	private static List<String> path(int m, List<byte[]> data) throws Exception {
		var path = new ArrayList<String>();
		if (data.size() > 1) {
			var k = Integer.highestOneBit(data.size() - 1);
			path.addAll(m < k ? path(m, data.subList(0, k)) : path(m - k, data.subList(k, data.size())));
			path.add(HexFormat.of().formatHex(mth(m < k ? data.subList(k, data.size()) : data.subList(0, k))));
		}
		return path;
	}

	private static Revision head(int number) {
		return new Revision(AggregateKey.ofCase("C-%05d".formatted(number)), number + 1L, Instant.EPOCH, "", "", "", "", Links.sha256(new byte[] { (byte) number }));
	}

	private static List<Revision> heads(int count) {
		return IntStream.range(0, count).mapToObj(MerkleTest::head).toList();
	}

	private static List<byte[]> data(List<Revision> heads) {
		return heads.stream().map(it -> ("case " + it.key().id() + " " + it.number() + " " + it.hash()).getBytes(StandardCharsets.UTF_8)).toList();
	}

	@Test
	void theRootOfNothingIsTheHashOfNothing() {
		assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Links.root(List.of()));
	}

	@Test
	void theRootOfOneEmptyLeafIsTheHashOfAZeroByte() {
		assertEquals("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", Merkle.ofData(List.of(new byte[0])).root());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 31, 33, 63, 64, 65, 100 })
	void rootAndPathsAreThoseOfTheRfc(int count) throws Exception {
		var heads = heads(count);
		var tree = Merkle.over(heads);

		assertEquals(HexFormat.of().formatHex(mth(data(heads))), tree.root());
		for (var index = 0; index < count; index++) {
			assertEquals(path(index, data(heads)), tree.path(index));
			assertTrue(Merkle.leads(heads.get(index), index, count, tree.path(index), tree.root()));
		}
	}

	@Test
	void aPathOfAnotherHeadPlaceSizeOrRootDoesNotLead() {
		var heads = heads(13);
		var tree = Merkle.over(heads);
		var path = tree.path(5);

		assertFalse(Merkle.leads(heads.get(6), 5, 13, path, tree.root()));
		assertFalse(Merkle.leads(heads.get(5), 6, 13, path, tree.root()));
		assertFalse(Merkle.leads(heads.get(5), 5, 5, path, tree.root()));
		assertFalse(Merkle.leads(heads.get(5), 5, 13, path.subList(1, path.size()), tree.root()));
		assertFalse(Merkle.leads(heads.get(5), 5, 13, path, Links.root(heads(12))));
	}

	@Test
	void aTreeChangedPieceByPieceIsTheTreeMadeAtOnce() {
		var heads = new ArrayList<>(heads(40));
		var tree = Merkle.over(heads);
		for (var round = 0; round < 500; round++) {
			var place = heads.isEmpty() ? 0 : random.nextInt(heads.size());
			if (random.nextBoolean() && !heads.isEmpty()) {
				heads.set(place, head(random.nextInt(10_000)));
				tree.set(place, tree.leaf(heads.get(place)));
			} else {
				heads.subList(place, heads.size()).clear();
				heads.addAll(heads(random.nextInt(50)));
				tree.replaceFrom(place, heads.subList(place, heads.size()).stream().map(tree::leaf).toList());
			}

			assertEquals(Links.root(heads), tree.root(), "round " + round);
		}
	}
}

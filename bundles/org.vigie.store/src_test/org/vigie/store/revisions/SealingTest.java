package org.vigie.store.revisions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.core.register.AggregateKey;

/** Texts and comments open with the key of their aggregate, at their place, and no other way. */
class SealingTest {

	private static final AggregateKey CASE = AggregateKey.ofCase("C-1");
	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
	private static final byte[] TEXT = "some text ".repeat(1000).getBytes(StandardCharsets.UTF_8);

	private final DataKey key = DataKey.random();
	private final byte[] sealed = Payload.sealed(TEXT, key, CASE, 1);

	@Test
	void aTextIsReadAsItWasSealed() {
		assertArrayEquals(TEXT, Payload.xmi(sealed, key, CASE, 1).orElseThrow());
		assertTrue(sealed.length < 200, sealed.length + " bytes");
	}

	@Test
	void aTextOpensWithItsKeyOnly() {
		assertEquals(Optional.empty(), Payload.xmi(sealed, DataKey.random(), CASE, 1));
	}

	@Test
	void aTextOpensAtItsPlaceOnly() {
		assertEquals(Optional.empty(), Payload.xmi(sealed, key, CASE, 2));
		assertEquals(Optional.empty(), Payload.xmi(sealed, key, AggregateKey.ofCase("C-2"), 1));
	}

	@Test
	void aTextWithAnyByteChangedOrCutDoesNotOpen() {
		for (var i = 0; i < sealed.length; i++) {
			var changed = sealed.clone();
			changed[i] ^= 1;
			assertEquals(Optional.empty(), Payload.xmi(changed, key, CASE, 1), "byte " + i);
			assertEquals(Optional.empty(), Payload.xmi(Arrays.copyOf(sealed, i), key, CASE, 1), i + " bytes");
		}
	}

	@Test
	void theSameTextIsNeverSealedTheSameWay() {
		assertFalse(Arrays.equals(sealed, Payload.sealed(TEXT, key, CASE, 1)));
	}

	@Test
	void aCommentIsSealedLikeTheText() {
		var first = Entry.first(CASE, NOON, "A. Tester", "seen in Kati", TEXT);

		assertEquals("seen in Kati", first.link().comment());
		assertFalse(first.comment().contains("Kati"), first.comment());
		assertEquals("seen in Kati", Comment.opened(first.comment(), first.dataKey(), CASE, 1));
		assertEquals("", Comment.opened(first.comment(), Optional.empty(), CASE, 1));
		assertEquals("", Comment.opened(first.comment(), first.dataKey(), CASE, 2));
		assertEquals("", Comment.opened("sealed:no base64", first.dataKey(), CASE, 1));
	}

	@Test
	void aRevisionFollowsOnTheOneBeforeUnderTheSameKey() {
		var first = Entry.first(CASE, NOON, "A. Tester", "", TEXT);
		var second = first.next(NOON.plusSeconds(1), "B. Tester", "", TEXT);

		assertEquals(first.link().hash(), second.link().previousHash());
		assertEquals(2, second.link().number());
		assertArrayEquals(TEXT, second.xmi().orElseThrow());
		assertArrayEquals(TEXT, Payload.xmi(second.payload(), first.dataKey().orElseThrow(), CASE, 2).orElseThrow());
	}

	@Test
	void anErasureKeepsTheLinkAndItsReasonAndHoldsNothing() {
		var erasure = Entry.first(CASE, NOON, "A. Tester", "", TEXT).erasure(NOON.plusSeconds(1), "B. Tester", "asked for by the witness");

		assertTrue(erasure.isErasure());
		assertEquals("asked for by the witness", erasure.link().comment());
		assertEquals("asked for by the witness", erasure.comment());
		assertEquals(Optional.empty(), erasure.xmi());
	}

	@Test
	void aKeyIsReadFromItsBytesOnly() {
		assertArrayEquals(TEXT, Payload.xmi(sealed, DataKey.of(key.bytes()).orElseThrow(), CASE, 1).orElseThrow());
		assertEquals(Optional.empty(), DataKey.of(new byte[31]));
		assertEquals(Optional.empty(), DataKey.of(new byte[33]));
	}
}

package org.vigie.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.vigie.ui.register.IdleWatch;

class IdleWatchTest {

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	@Test
	void theTimeIsOverAfterSoManyMinutes() {
		assertFalse(IdleWatch.isOver(NOON, NOON.plusSeconds(599), 10));
		assertTrue(IdleWatch.isOver(NOON, NOON.plusSeconds(600), 10));
	}

	@Test
	void aClockThatWasSetBackCountsAsLongAgo() {
		assertTrue(IdleWatch.isOver(NOON, NOON.minusSeconds(1), 10));
	}

	@Test
	void noMinutesAreNever() {
		assertFalse(IdleWatch.isOver(NOON, NOON.plusSeconds(1_000_000), 0));
	}
}

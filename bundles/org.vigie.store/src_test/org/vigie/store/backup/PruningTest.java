package org.vigie.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.vigie.core.register.BackupKind;

/** Which backups are given up as they grow old. */
final class PruningTest {

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	private static BackupFolder.Named at(Instant madeAt, BackupKind kind) {
		return new BackupFolder.Named(Path.of(madeAt.toString().replace(':', '-') + "-" + kind.word() + BackupFolder.SUFFIX), madeAt, kind, 1);
	}

	private static BackupFolder.Named closed(String madeAt) {
		return at(Instant.parse(madeAt), BackupKind.CLOSE);
	}

	private static List<Instant> kept(List<BackupFolder.Named> backups, Instant now) {
		var left = new ArrayList<>(backups);
		left.sort(Comparator.comparing(BackupFolder.Named::madeAt).reversed());
		left.removeAll(Pruning.outlived(left, now));
		return left.stream().map(BackupFolder.Named::madeAt).toList();
	}

	@Test
	void ofEachHourOfTheLastDayTheNewestIsKept() {
		var kept = kept(List.of(closed("2026-11-22T11:10:00Z"), closed("2026-11-22T11:50:00Z"), closed("2026-11-22T10:59:59Z"), closed("2026-11-22T10:00:00Z")), NOON);

		assertEquals(List.of(Instant.parse("2026-11-22T11:50:00Z"), Instant.parse("2026-11-22T10:59:59Z")), kept);
	}

	@Test
	void ofEachDayOfTheLastThirtyTheNewestIsKept() {
		var kept = kept(List.of(closed("2026-11-10T08:00:00Z"), closed("2026-11-10T17:00:00Z"), closed("2026-11-09T09:00:00Z")), NOON);

		assertEquals(List.of(Instant.parse("2026-11-10T17:00:00Z"), Instant.parse("2026-11-09T09:00:00Z")), kept);
	}

	@Test
	void ofEachWeekOfTheLastYearTheNewestIsKept() {
		var sunday = closed("2026-05-10T23:00:00Z");
		var monday = closed("2026-05-04T00:00:00Z");
		var sundayBefore = closed("2026-05-03T23:59:59Z");

		assertEquals(List.of(sunday.madeAt(), sundayBefore.madeAt()), kept(List.of(monday, sunday, sundayBefore), NOON));
	}

	@Test
	void olderOnesGoButTheNewestOfAllStays() {
		assertEquals(List.of(Instant.parse("2020-02-01T00:00:00Z")), kept(List.of(closed("2020-02-01T00:00:00Z"), closed("2020-01-01T00:00:00Z")), NOON));
	}

	@Test
	void whatWasAskedForOrMadeBeforeAMigrationStays() {
		var old = Instant.parse("2001-01-01T00:00:00Z");

		assertEquals(2, kept(List.of(at(old, BackupKind.DEMAND), at(old.plusSeconds(1), BackupKind.MIGRATION)), NOON).size());
	}

	@Test
	void oneFromTheFutureStays() {
		assertEquals(3, kept(List.of(closed("2026-11-22T12:30:00Z"), closed("2026-11-22T12:40:00Z"), closed("2026-11-22T12:50:00Z")), NOON).size());
	}

	@Test
	void afterYearsOfWorkThereAreAHundredOrSoAndAlwaysOneOfToday() {
		var seed = System.nanoTime();
		System.out.println("pruning: seed " + seed);
		var random = new Random(seed);
		var left = new ArrayList<BackupFolder.Named>();
		var now = NOON;
		for (var i = 0; i < 3000; i++) {
			now = now.plus(Duration.ofMinutes(1 + random.nextInt(60 * 12)));
			left.add(0, closed(now.toString()));
			left.removeAll(Pruning.outlived(left, now));

			assertEquals(now, left.getFirst().madeAt(), "seed " + seed);
			assertTrue(left.size() <= 24 + 31 + 53 + 3, "seed " + seed + ": " + left.size());
		}
		assertFalse(left.size() < 60, "seed " + seed + ": " + left.size());
	}
}

package org.vigie.store.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.vigie.core.register.BackupKind;

/**
 * Which backups have outlived their use: kept are the newest of all, of each hour for a day, of each day for thirty days, of each week
 * for a year, counted in UTC. Only those made on closing are ever given up; what somebody asked for, or was made before a migration, stays
 * until somebody removes it. One from the future stays too.
 */
final class Pruning {

	/** For how long one in each of some time is kept. */
	private record Keeping(Duration until, Duration each) {
	}

	private static final List<Keeping> PLAN = List.of(new Keeping(Duration.ofDays(1), Duration.ofHours(1)), new Keeping(Duration.ofDays(30), Duration.ofDays(1)),
			new Keeping(Duration.ofDays(366), Duration.ofDays(7)));

	/** 1970 began on a Thursday; weeks begin on Mondays. */
	private static final Duration TO_MONDAY = Duration.ofDays(3);

	/** A stretch of time one backup is kept of. */
	private record Stretch(Duration each, long number) {
	}

	private Pruning() {
	}

	/**
	 * Those that can go.
	 *
	 * @param backups newest first
	 */
	static List<BackupFolder.Named> outlived(List<BackupFolder.Named> backups, Instant now) {
		var taken = new HashSet<Stretch>();
		var closing = backups.stream().filter(it -> it.kind() == BackupKind.CLOSE).toList();
		return closing.stream().filter(it -> !isKept(it.madeAt(), now, taken) && it != closing.getFirst()).toList();
	}

	/** Each backup counts in every stretch it lies in, so that the newest of a day is kept once its hour no longer matters. */
	private static boolean isKept(Instant madeAt, Instant now, Set<Stretch> taken) {
		var age = Duration.between(madeAt, now);
		var kept = age.isNegative();
		for (var keeping : PLAN) {
			var fresh = taken.add(new Stretch(keeping.each(), Math.floorDiv(madeAt.getEpochSecond() + TO_MONDAY.toSeconds(), keeping.each().toSeconds())));
			kept = kept || fresh && age.compareTo(keeping.until()) <= 0;
		}
		return kept;
	}
}

package org.vigie.core.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What could be read of a register that no longer opens.
 *
 * @param aggregates what was found of each, by kind and id; then those of which only other tables know, so that nothing is kept of them
 * @param lost how many revisions had been acknowledged and were found nowhere, as far as the register's own count tells
 * @param aside where what was there before lies now; empty when there was nothing
 * @param verification what a look through all of the new register found
 */
public record Recovered(List<Found> aggregates, long lost, Optional<Path> aside, Verification verification) {

	/**
	 * What was found of one aggregate.
	 *
	 * @param key which one
	 * @param kept revisions 1 to this number are in the new register as they were saved
	 * @param missing numbers that were not found, up to the highest that was
	 * @param unfit numbers that were found but have no place in the new chain, since one before them is missing
	 * @param savedAnew number of the newest of those, whose content is in the new register as a revision of its own; empty when there is none
	 * @param fromBackups how many of the kept revisions came from backups
	 */
	public record Found(AggregateKey key, long kept, List<Long> missing, List<Long> unfit, Optional<Long> savedAnew, long fromBackups) {
		public Found {
			Objects.requireNonNull(key);
			missing = List.copyOf(missing);
			unfit = List.copyOf(unfit);
			Objects.requireNonNull(savedAnew);
		}

		public boolean whole() {
			return missing.isEmpty() && unfit.isEmpty();
		}
	}

	public Recovered {
		aggregates = List.copyOf(aggregates);
		Objects.requireNonNull(aside);
		Objects.requireNonNull(verification);
	}

	/** How many revisions are in the new register as they were saved. */
	public long revisions() {
		return aggregates.stream().mapToLong(Found::kept).sum();
	}
}

package org.vigie.core.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.Differences;
import org.vigie.core.register.RestorePlan.Moved;

/**
 * In how many fields a register differs from a backup of it. It reads the register alone, which still has every revision it had when the
 * backup was made. Only reads.
 */
public final class FieldsSince {

	/** So many cases, persons and sources are looked into; of more, nobody would wait for the number. */
	static final int MOST = 500;

	private final CaseStore store;

	public FieldsSince(CaseStore store) {
		this.store = Objects.requireNonNull(store);
	}

	/**
	 * How many fields differ in what stands at another revision.
	 *
	 * @return empty where that cannot be said: the backup has a revision that the register does not have, something cannot be read any more, or
	 *         it is too much
	 */
	public Optional<Integer> count(List<Moved> moved) {
		if (moved.size() > MOST) {
			return Optional.empty();
		}
		var fields = 0;
		for (var each : moved) {
			var found = count(each);
			if (found.isEmpty()) {
				return Optional.empty();
			}
			fields += found.get();
		}
		return Optional.of(fields);
	}

	private Optional<Integer> count(Moved moved) {
		return store.history(moved.inBackup().key()).result().filter(links -> links.stream().anyMatch(moved.inBackup()::isSameAs)).flatMap(links -> between(moved).result());
	}

	private Outcome<Integer> between(Moved moved) {
		var key = moved.inBackup().key();
		return store.revision(key, moved.inBackup().number())
				.then(then -> store.revision(key, moved.inRegister().number()).map(now -> Differences.between(Optional.of(then), now).size()));
	}
}

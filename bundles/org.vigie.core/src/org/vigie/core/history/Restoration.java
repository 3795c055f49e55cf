package org.vigie.core.history;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.Revision;
import org.vigie.core.register.SaveRequest;
import org.vigie.model.Aggregate;

/**
 * An earlier revision about to be saved as the newest. Nothing in the log changes: the revision that is restored stays where it is, and one
 * with its content is added. Only the one aggregate is restored: persons and sources it refers to stay as they are now.
 * Nothing is written before {@link #apply}. Belongs to one thread.
 */
public final class Restoration {

	private final RevisionDifference difference;
	private final Aggregate wanted;
	private final List<AggregateKey> lost;

	Restoration(RevisionDifference difference, Aggregate wanted, List<AggregateKey> lost) {
		this.difference = Objects.requireNonNull(difference);
		this.wanted = Objects.requireNonNull(wanted);
		this.lost = List.copyOf(lost);
	}

	/** What would change: from the newest revision to the one restored. */
	public RevisionDifference difference() {
		return difference;
	}

	/**
	 * Persons, sources and cases that the revision refers to and the register does not have, or cannot read any more. The references are
	 * kept as they were: dropping them would restore something that never was, and who comes back under the id is found again.
	 */
	public List<AggregateKey> lostReferences() {
		return lost;
	}

	/** Whether the newest revision has the same content already. */
	public boolean isEmpty() {
		return difference.isEmpty();
	}

	/**
	 * Saves the content as a new revision, whose comment names the one restored.
	 *
	 * @param by the user's name
	 * @param at the time of saving, UTC
	 * @return the revision added, none when nothing would change; refused as {@link CaseStore#save} refuses, with
	 *         {@code store.stale-revision} when somebody saved since this was worked out
	 */
	public Outcome<List<Revision>> apply(CaseStore store, String by, Instant at) {
		var change = new AggregateChange(wanted, difference.from());
		return isEmpty() ? Outcome.done(List.of()) : store.save(new SaveRequest(List.of(change), by, at, "restore of revision " + difference.to()));
	}
}

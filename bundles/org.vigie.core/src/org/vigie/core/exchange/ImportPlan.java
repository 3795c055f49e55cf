package org.vigie.core.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.Revision;
import org.vigie.core.register.SaveRequest;

/**
 * What an import would do, worked out against a register at one instant. Belongs to one thread; nothing is written before
 * {@link #apply}.
 */
public final class ImportPlan {

	private final Incoming incoming;
	private final List<AggregateChange> saves;
	private final List<PlannedChange> changes;

	ImportPlan(Incoming incoming, List<AggregateChange> saves, List<PlannedChange> changes) {
		this.incoming = Objects.requireNonNull(incoming);
		this.saves = List.copyOf(saves);
		this.changes = List.copyOf(changes);
	}

	/** Every change, in the order of the file and, within a record, of the model. */
	public List<PlannedChange> changes() {
		return changes;
	}

	/** The aggregates as they would be saved, without those that stay as they are. */
	public List<AggregateChange> saves() {
		return saves;
	}

	/** How many values would change. */
	public int cells() {
		return (int) changes.stream().filter(PlannedChange::isCell).count();
	}

	/** How many cases would change. */
	public int cases() {
		return (int) changes.stream().map(PlannedChange::aggregate).filter(it -> it.kind() == AggregateKind.CASE).distinct().count();
	}

	/** The cases, persons and sources that would change, in the order of the file. */
	public List<AggregateKey> aggregates() {
		return saves.stream().map(AggregateChange::key).toList();
	}

	public boolean isEmpty() {
		return saves.isEmpty();
	}

	/**
	 * Saves everything in one transaction; its comment names the file and its hash.
	 *
	 * @param by the user's name
	 * @param at the time of saving, UTC
	 * @return the revisions added, none when nothing would change; refused as {@link CaseStore#save} refuses
	 */
	public Outcome<List<Revision>> apply(CaseStore store, String by, Instant at) {
		return isEmpty() ? Outcome.done(List.of()) : store.save(new SaveRequest(saves, by, at, "import " + incoming.file() + " sha256 " + incoming.sha256()));
	}
}

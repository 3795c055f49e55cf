package org.vigie.core.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.vigie.core.outcome.Outcome;
import org.vigie.model.Aggregate;

/**
 * An open register: an append-only log of revisions, one hash chain for each aggregate, and tables of the current state kept in the
 * same transaction. Every refusal leaves the register as it was. Safe for use by several threads; what it hands out belongs to the
 * thread that asked. Contract test: CaseStoreContractTest of the store.
 */
public interface CaseStore extends AutoCloseable {

	RegisterInfo info();

	boolean writable();

	/** The newest link of every aggregate recorded at or before the instant (or now), sorted by kind and id. */
	Outcome<List<Revision>> heads(Optional<Instant> recordedAt);

	/** Reads aggregates as recorded at or before the instant (or now); references between them resolve lazily. */
	Aggregates read(Optional<Instant> recordedAt);

	/**
	 * One revision of an aggregate, by its number; references from it lead to what the others are when they are followed.
	 *
	 * @return refused with {@code store.no-such} (key), {@code store.no-such-revision} (key, number, newest),
	 *         {@code store.damaged-revision} (key, number)
	 */
	Outcome<Aggregate> revision(AggregateKey key, long number);

	/**
	 * Appends one revision for each change and brings the tables up to date, durably, in one transaction. A change whose content
	 * equals the newest revision adds none.
	 *
	 * @return the revisions added; refused with {@code store.stale-revision} (key, base, newest), {@code store.read-only},
	 *         {@code store.full}, {@code store.unwritable}, {@code store.lost}
	 */
	Outcome<List<Revision>> save(SaveRequest request);

	/** All links of one aggregate, oldest first; empty when there is no such aggregate. */
	Outcome<List<Revision>> history(AggregateKey key);

	/** The field changes of one aggregate, oldest first. */
	Outcome<List<FieldChange>> changes(AggregateKey key);

	/** The stored clocks of all cases, in no order that could be counted on: there may be a hundred thousand. */
	Outcome<List<StoredDeadline>> deadlines();

	/** The stored clocks of one case, in no order; none where there is no such case. */
	default Outcome<List<StoredDeadline>> deadlinesOf(String caseId) {
		return deadlines().map(all -> all.stream().filter(it -> it.caseId().equals(caseId)).toList());
	}

	/**
	 * The stored clocks that the list of a day which people see first can need, in no order: those that may be listed, and those that do
	 * not {@linkplain StoredDeadline#serves serve} the day.
	 *
	 * @param packs the packs in use
	 */
	default Outcome<List<StoredDeadline>> deadlinesListed(LocalDate day, String packs) {
		return deadlines().map(all -> all.stream().filter(it -> it.mayBeListed(day) || !it.serves(day, packs)).toList());
	}

	/** Looks through every chain and the tables. */
	Outcome<Verification> verify(Optional<String> againstCheckpoint, Instant now);

	Outcome<Checkpoint> checkpoint(Instant now);

	/** Empties the tables of the current state and fills them anew from the log; the number of aggregates. */
	Outcome<Long> rebuild();

	@Override
	void close();
}

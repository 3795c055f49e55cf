package org.vigie.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.proof.Evidence;
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
	 *         {@code store.full}, {@code store.unwritable}, {@code store.removed}, {@code store.lost}
	 */
	Outcome<List<Revision>> save(SaveRequest request);

	/**
	 * Keeps a file with an aggregate that was saved before, sealed like its texts; a revision saved afterwards names it by its SHA-256. The
	 * stream is read to its end and not closed.
	 *
	 * @return refused with {@code store.no-such} (key), {@code store.erased} (key, when, by whom), {@code store.attachment-too-large} (MB),
	 *         {@code store.read-only}, {@code store.full}, {@code store.unwritable}, {@code store.lost}
	 * @throws IOException where the stream cannot be read
	 */
	Outcome<KeptFile> keep(AggregateKey key, InputStream content) throws IOException;

	/**
	 * A file kept with an aggregate, to be closed by whoever reads it. Reading fails where the file is not as it was kept.
	 *
	 * @param sha256 64 lower-case hex digits
	 * @return refused with {@code store.no-such} (key), {@code store.erased} (key, when, by whom), {@code store.missing-attachment} and
	 *         {@code store.changed-attachment} (key, SHA-256), {@code store.lost}
	 */
	Outcome<InputStream> kept(AggregateKey key, String sha256);

	/**
	 * Forgets an aggregate: destroys the key its texts and comments are sealed with, takes it out of all tables, and adds a last link that says
	 * so. The chain still verifies. Then the register's file is written anew, since old pages still hold the key, and the old one is
	 * overwritten. The id of the aggregate, and when and by whom it was saved, stay in the log. Copies of the register made before still hold
	 * everything.
	 *
	 * @return the last link; refused with {@code store.no-such} (key), {@code store.erased} (key, when, by whom), {@code store.long-comment},
	 *         {@code store.read-only}, {@code store.lost}; {@code store.erasure-unfinished} (address) where the key is destroyed but the file
	 *         could not be written anew: that is done when the register is next opened for writing
	 */
	Outcome<Revision> erase(ErasureRequest request);

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

	/** What it shows to people outside; a store that keeps no log has nothing to show. */
	default Evidence evidence() {
		throw new UnsupportedOperationException("no log to show");
	}

	@Override
	void close();

	/** What there was to tell when the register was closed, such as a backup that could not be made; nothing before. */
	default List<Notice> closingRemarks() {
		return List.of();
	}
}

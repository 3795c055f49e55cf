package org.vigie.core.register;

import java.util.List;
import java.util.function.Consumer;

import org.vigie.core.outcome.Outcome;
import org.vigie.model.Aggregate;
import org.vigie.model.CaseFile;

/** A view of a register at one instant. One thread; objects read through one view share one resource set. */
public interface Aggregates {

	/** Refused with {@code store.no-such} (key) or {@code store.damaged-revision} (key, revision). */
	Outcome<Aggregate> read(AggregateKey key);

	/** The revision {@link #read} gives, 0 when there is no such aggregate. */
	long revision(AggregateKey key);

	/** The keys of one kind, sorted by id. */
	List<AggregateKey> keys(AggregateKind kind);

	/** All cases in the order of their ids, all in memory. */
	Outcome<List<CaseFile>> cases();

	/**
	 * Hands over all cases in the order of their ids, one after the other: neither a case nor what it leads to is kept in memory for the
	 * next, so that a list of a hundred thousand needs no more than one of ten. Each is to be used up at once. The number of cases.
	 */
	default Outcome<Long> eachCase(Consumer<CaseFile> use) {
		return cases().map(all -> {
			all.forEach(use);
			return (long) all.size();
		});
	}
}

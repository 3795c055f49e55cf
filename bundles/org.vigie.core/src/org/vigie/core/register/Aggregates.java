package org.vigie.core.register;

import java.util.List;

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

	/** All cases in the order of their ids. */
	Outcome<List<CaseFile>> cases();
}

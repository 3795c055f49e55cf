package org.vigie.core.register;

import java.util.List;
import java.util.function.BiConsumer;

import org.vigie.core.outcome.Outcome;

/** Where the texts of a view of aggregates come from: the log of a register, or a file. Refuses as {@link Aggregates} does. */
public interface AggregateContents {

	/** The canonical XMI; refused with {@code store.no-such} (key), {@code store.damaged-revision} (key, revision), {@code store.lost}. */
	Outcome<byte[]> xmi(AggregateKey key);

	/** The revision the text belongs to, 0 when there is no such aggregate. */
	long revision(AggregateKey key);

	/** The keys of one kind, sorted by id. */
	List<AggregateKey> keys(AggregateKind kind);

	/** Hands over the texts of one kind, sorted by id; a source that can read them faster together does so. The number handed over. */
	default Outcome<Long> forEach(AggregateKind kind, BiConsumer<AggregateKey, byte[]> use) {
		long count = 0;
		for (var key : keys(kind)) {
			switch (xmi(key)) {
			case Outcome.Done<byte[]>(var xmi, var ignored) -> use.accept(key, xmi);
			case Outcome.Refused<byte[]>(var trouble, var noted) -> {
				return new Outcome.Refused<>(trouble, noted);
			}
			}
			count++;
		}
		return Outcome.done(count);
	}
}

package org.vigie.core.register;

import java.util.Objects;

import org.vigie.model.Aggregate;

/**
 * An aggregate as it shall be, and the revision it was read from.
 *
 * @param root the whole aggregate; not changed by saving
 * @param baseRevision the revision it was read from, 0 for a new one; the save is refused as stale when it is no longer the newest
 */
public record AggregateChange(Aggregate root, long baseRevision) {

	public AggregateChange {
		Objects.requireNonNull(root);
	}

	public AggregateKey key() {
		return AggregateKey.of(root);
	}
}

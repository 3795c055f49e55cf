package org.vigie.store.revisions;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.Revision;

/**
 * A revision as the log has it.
 *
 * @param link its comment opened
 * @param comment as it is stored
 * @param payload as it is stored
 * @param dataKey of its aggregate; empty once that was erased
 */
public record Entry(Revision link, String comment, byte[] payload, Optional<DataKey> dataKey) {

	public Entry {
		Objects.requireNonNull(link);
		Objects.requireNonNull(comment);
		Objects.requireNonNull(payload);
		Objects.requireNonNull(dataKey);
	}

	/** The first revision of an aggregate. */
	public static Entry first(AggregateKey key, Instant at, String by, String comment, byte[] xmi) {
		return following(key, 0, Links.NONE, DataKey.random(), at, by, comment, xmi);
	}

	/** The next revision of the same aggregate, which was not erased. */
	public Entry next(Instant at, String by, String comment, byte[] xmi) {
		return following(link.key(), link.number(), link.hash(), dataKey.orElseThrow(), at, by, comment, xmi);
	}

	private static Entry following(AggregateKey key, long number, String previous, DataKey dataKey, Instant at, String by, String comment, byte[] xmi) {
		return Links.entry(key, number + 1, at, by, comment, Comment.sealed(comment, dataKey, key, number + 1), Payload.sealed(xmi, dataKey, key, number + 1), previous,
				Optional.of(dataKey));
	}

	/**
	 * The last revision, which says that the aggregate was erased.
	 *
	 * @param reason stays readable
	 */
	public Entry erasure(Instant at, String by, String reason) {
		return Links.entry(link.key(), link.number() + 1, at, by, reason, reason, Payload.erased(), link.hash(), Optional.empty());
	}

	/** The text; empty when it was erased or is damaged. */
	public Optional<byte[]> xmi() {
		return dataKey.flatMap(it -> Payload.xmi(payload, it, link.key(), link.number()));
	}

	/** Whether this is the revision that says that the aggregate was erased. */
	public boolean isErasure() {
		return Payload.isErased(payload);
	}
}

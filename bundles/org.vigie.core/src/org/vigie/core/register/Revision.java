package org.vigie.core.register;

import java.time.Instant;

/**
 * One link of an aggregate's chain, without its payload.
 *
 * @param key the aggregate
 * @param number counts from 1 within the aggregate, without gaps
 * @param savedAt when the store acknowledged it, UTC
 * @param savedBy the user's name as given
 * @param comment why, empty when nobody said
 * @param payloadSha256 SHA-256 of the stored payload, 64 hex digits
 * @param previousHash hash of the revision before, 64 zeros for the first
 * @param hash hash of this link
 */
public record Revision(AggregateKey key, long number, Instant savedAt, String savedBy, String comment, String payloadSha256, String previousHash, String hash) {

	/** Whether it is the same state of the same aggregate. Hashes are not compared: a migration may have written the log anew. */
	public boolean isSameAs(Revision other) {
		return key.equals(other.key) && number == other.number && savedAt.equals(other.savedAt);
	}
}

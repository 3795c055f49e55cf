package org.vigie.core.register;

import java.time.Instant;

/**
 * One value over the newest links of all chains: whoever has it can later tell whether anything before it was changed or removed.
 *
 * @param hash SHA-256 over the heads, sorted by kind and id, 64 hex digits
 * @param aggregates how many chains
 * @param revisions how many links in all
 * @param at when it was made, UTC
 */
public record Checkpoint(String hash, long aggregates, long revisions, Instant at) {
}

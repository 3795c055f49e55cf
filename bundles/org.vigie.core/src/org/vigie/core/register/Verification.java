package org.vigie.core.register;

import java.util.List;

import org.vigie.core.outcome.Trouble;

/**
 * What a look through all chains found.
 *
 * @param aggregates chains looked at
 * @param revisions links looked at
 * @param checkpoint the checkpoint of what is there now
 * @param findings what does not fit, the first bad revision of each chain named; empty when everything fits
 */
public record Verification(long aggregates, long revisions, Checkpoint checkpoint, List<Trouble> findings) {

	public boolean sound() {
		return findings.isEmpty();
	}
}

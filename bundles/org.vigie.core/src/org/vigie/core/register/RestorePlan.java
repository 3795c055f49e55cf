package org.vigie.core.register;

import java.util.Objects;

import org.vigie.core.outcome.Outcome;

/**
 * What restoring a backup would do.
 *
 * @param backup what would be put in place
 * @param present what is there now, or why that does not open
 */
public record RestorePlan(Backup backup, Outcome<Present> present) {

	/**
	 * The register as it is.
	 *
	 * @param register its id
	 * @param cases how many
	 * @param revisions how many
	 * @param difference how the backup differs from it
	 */
	public record Present(String register, long cases, long revisions, RegisterDifference difference) {
	}

	public RestorePlan {
		Objects.requireNonNull(backup);
		Objects.requireNonNull(present);
	}

	/** Whether the backup is one of another register than the one that is there. */
	public boolean isOfAnother() {
		return present.result().filter(it -> !it.register().equals(backup.register())).isPresent();
	}
}

package org.vigie.core.register;

import java.util.List;
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
	 * @param moved what stands at another revision in the backup, cases, persons and sources alike
	 */
	public record Present(String register, long cases, long revisions, RegisterDifference difference, List<Moved> moved) {
		public Present {
			moved = List.copyOf(moved);
		}
	}

	/**
	 * Something that both have, at different revisions.
	 *
	 * @param inRegister the newest in the register
	 * @param inBackup the newest in the backup
	 */
	public record Moved(Revision inRegister, Revision inBackup) {
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

package org.vigie.core.register;

import java.util.List;

import org.vigie.model.CaseFile;

/** Computes the stored clocks of a case; the store calls it in the transaction of a save and when it rebuilds. */
public interface DeadlineProjector {

	/** The clocks of the case in a stable order; empty when it has none. Pure: the same case and packs give the same rows. */
	List<StoredDeadline> project(CaseFile file);

	/**
	 * Whether a stored row was computed with the packs of this projector. One of other packs, as it is after a pack came, went or grew,
	 * is no damage: it is not read, and replaced with the next save or rebuild.
	 *
	 * @param packs {@link StoredDeadline#packs} of the row
	 */
	default boolean computedWith(String packs) {
		return true;
	}
}

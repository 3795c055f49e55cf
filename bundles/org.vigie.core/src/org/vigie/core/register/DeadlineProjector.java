package org.vigie.core.register;

import java.util.List;

import org.vigie.model.CaseFile;

/** Computes the stored clocks of a case; the store calls it in the transaction of a save and when it rebuilds. */
public interface DeadlineProjector {

	/** The clocks of the case in a stable order; empty when it has none. Pure: the same case and packs give the same rows. */
	List<StoredDeadline> project(CaseFile file);
}

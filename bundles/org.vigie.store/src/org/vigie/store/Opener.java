package org.vigie.store;

import org.vigie.core.outcome.Outcome;
import org.vigie.store.folder.RegisterFolder;

/** How the database of a folder is opened: a copy or a backup may have a key of its own. */
@FunctionalInterface
interface Opener {

	/**
	 * What opens the database of a folder; it belongs to the opener.
	 *
	 * @return refused as opening a register is
	 */
	Outcome<DatabaseFiles> of(RegisterFolder folder);

	/** One for folders that all open in the same way. */
	static Opener always(DatabaseFiles files) {
		return folder -> Outcome.done(files);
	}
}

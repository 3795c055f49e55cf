package org.vigie.cli;

import org.vigie.core.office.RefusedPack;

/** Says that a pack is not used, and which version is used in its place. */
record RefusedPacks(Terminal terminal) {

	void remark(RefusedPack refused) {
		var line = Integer.valueOf(refused.line());
		var name = refused.name();
		if (name.isEmpty()) {
			terminal.remark(terminal.text("packs.refused.unnamed", refused.bundle(), line));
		} else if (refused.stillUsed().isPresent()) {
			terminal.remark(terminal.text("packs.refused.still", name.get().id(), name.get().version(), line, refused.stillUsed().get()));
		} else {
			terminal.remark(terminal.text("packs.refused", name.get().id(), name.get().version(), line));
		}
	}
}

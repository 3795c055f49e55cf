package org.vigie.core.office;

import java.nio.file.Path;
import java.util.Optional;

import org.vigie.rules.pack.PackVersion;
import org.vigie.rules.pack.RulePack;

/**
 * A sound rule pack.
 *
 * @param pack the pack
 * @param bundle symbolic name of the bundle it came from, or the file's name for a pack of the user's
 * @param file the user's file; empty for a pack that came with a bundle
 */
public record LoadedPack(RulePack pack, String bundle, Optional<Path> file) {

	/** Its version, to be compared. */
	public PackVersion version() {
		return PackVersion.of(pack.version());
	}
}

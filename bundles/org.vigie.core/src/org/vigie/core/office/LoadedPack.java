package org.vigie.core.office;

import org.vigie.rules.pack.RulePack;

/**
 * A rule pack in use.
 *
 * @param pack the pack
 * @param bundle symbolic name of the bundle it came from, or the file's name for a pack of the user's
 */
public record LoadedPack(RulePack pack, String bundle) {
}

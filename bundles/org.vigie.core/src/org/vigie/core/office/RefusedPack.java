package org.vigie.core.office;

import java.util.List;

import org.vigie.rules.pack.Problem;

/**
 * A rule pack that is not used.
 *
 * @param file its file
 * @param bundle symbolic name of the bundle it came from, or the file's name for a pack of the user's
 * @param problems what is wrong with it, in the order of the file
 */
public record RefusedPack(String file, String bundle, List<Problem> problems) {
}

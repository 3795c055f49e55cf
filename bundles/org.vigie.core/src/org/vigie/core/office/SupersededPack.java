package org.vigie.core.office;

/**
 * A sound pack that is not in force, since another version of it is; kept so that dates computed with it can still be explained.
 *
 * @param pack the pack
 * @param by the version in force; its own where the same file is there twice
 */
public record SupersededPack(LoadedPack pack, String by) {
}

package org.vigie.cli;

import java.nio.file.Path;

/**
 * What the launcher and the user's account say.
 *
 * @param home folder of the sample register, packs, plug-ins and the workspace
 * @param output folder for a workbook nobody named, relative to the current folder when not absolute
 * @param user name of the account, used where --user is not given
 */
record Settings(Path home, Path output, String user) {
}

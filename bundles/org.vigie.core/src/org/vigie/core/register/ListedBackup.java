package org.vigie.core.register;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.vigie.core.outcome.Outcome;

/**
 * A backup in the folder of a register, as its name tells and as it was found.
 *
 * @param file where it lies
 * @param kind why it was made
 * @param madeAt when, UTC
 * @param size of the file in bytes
 * @param found what it holds, or why it cannot be used
 * @param difference how it differs from the register as it is; empty when one of the two does not open
 */
public record ListedBackup(Path file, BackupKind kind, Instant madeAt, long size, Outcome<Backup> found, Optional<RegisterDifference> difference) {
}

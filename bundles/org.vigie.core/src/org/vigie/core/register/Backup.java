package org.vigie.core.register;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup whose content was looked at and found whole.
 *
 * @param file where it lies
 * @param kind why it was made
 * @param madeAt when, UTC
 * @param size of the file in bytes
 * @param register id of the register
 * @param cases how many cases it holds
 * @param revisions how many revisions
 * @param heads hash over the newest links of all chains
 */
public record Backup(Path file, BackupKind kind, Instant madeAt, long size, String register, long cases, long revisions, String heads) {
}

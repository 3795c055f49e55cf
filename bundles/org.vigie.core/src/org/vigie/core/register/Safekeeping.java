package org.vigie.core.register;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.vigie.core.outcome.Outcome;

/** Makes backups of registers, puts them back, and saves what can be saved of a register that no longer opens. */
public interface Safekeeping extends AutoCloseable {

	/** Whether a backup is of an encrypted register, so that a secret is needed to open it; false where it is no backup. */
	boolean isEncrypted(Path backup);

	/**
	 * Makes a backup on demand; a program that writes to the register meanwhile does not matter.
	 *
	 * @param file where; a folder gets a file named by the time; left out, it lies with the register
	 * @return refused with {@code store.missing}, {@code store.backup-exists} (file), {@code store.backup-unverified} (file, why),
	 *         {@code store.unwritable}, {@code store.full}
	 */
	Outcome<Backup> backup(RegisterAddress address, Optional<Path> file, Instant now);

	/** The files of the backups that lie with a register, newest first, without a look at what they hold. */
	List<Path> files(RegisterAddress address);

	/** The backups that lie with a register, newest first, each one opened and looked at. */
	Outcome<List<ListedBackup>> list(RegisterAddress address);

	/**
	 * What restoring would do; changes nothing.
	 *
	 * @return refused with {@code store.backup-missing} (file), {@code store.backup-foreign} (file), {@code store.backup-newer} (file,
	 *         version, ours), {@code store.backup-cut} (file, bytes, part), {@code store.backup-altered} (file, part),
	 *         {@code store.backup-content} (file, why)
	 */
	Outcome<RestorePlan> plan(RegisterAddress address, Path backup);

	/**
	 * Puts a backup in the place of a register, whose files are moved aside first. Interrupted, it is finished by whoever opens the register
	 * next.
	 *
	 * @param zone the one in which people read the time in the name of the folder the old files go to
	 * @return refused as {@link #plan}, and with {@code store.in-use}, {@code store.locked}, {@code store.foreign}, {@code store.unwritable},
	 *         {@code store.full}
	 */
	Outcome<Restored> restore(RegisterAddress address, Path backup, Instant now, ZoneId zone);

	/**
	 * Reads what can be read of a register that no longer opens, and of its backups, and makes a register of it. The damaged files are moved
	 * aside as they are.
	 *
	 * @param by who is named as having saved what stands anew
	 * @param comment why, for the same
	 * @return refused with {@code store.recover-sound} (address), {@code store.recover-nothing} (address), and as {@link #restore}
	 */
	Outcome<Recovered> recover(RegisterAddress address, String by, String comment, Instant now, ZoneId zone);

	/** Lets go of what was needed to open encrypted files. */
	@Override
	void close();
}

package org.vigie.store;

import java.time.Instant;
import java.util.List;

import org.vigie.core.dates.Saying;
import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Backup;
import org.vigie.core.register.BackupKind;
import org.vigie.store.folder.RegisterFolder;

/** Backups a register makes of itself while nobody else may write to it. */
record Keeping(RegisterFolder folder, DatabaseFiles files) implements AutoCloseable {

	/** On closing. One that cannot be made is told: the register itself is not touched. */
	List<Notice> afterClosing(Instant lastSave) {
		return backups().keep(folder, BackupKind.CLOSE, lastSave).refusal()
				.map(why -> List.of(Notice.warning("store.backup-failed", folder.path().toString(), Saying.of(why)))).orElse(List.of());
	}

	/** Before the register is brought to a newer form. */
	Outcome<Backup> beforeMigration(Instant now) {
		return backups().keep(folder, BackupKind.MIGRATION, now);
	}

	Backups backups() {
		return new Backups(Opener.always(files));
	}

	/** The key goes with it. */
	@Override
	public void close() {
		files.close();
	}
}

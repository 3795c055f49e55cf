package org.vigie.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Backup;
import org.vigie.core.register.BackupKind;
import org.vigie.core.register.ListedBackup;
import org.vigie.core.register.Recovered;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.RestorePlan;
import org.vigie.core.register.RestorePlan.Present;
import org.vigie.core.register.Restored;
import org.vigie.core.register.Safekeeping;
import org.vigie.core.register.Unlock;
import org.vigie.core.register.Verification;
import org.vigie.store.backup.Archive;
import org.vigie.store.backup.BackupFolder;
import org.vigie.store.backup.Folder;
import org.vigie.store.backup.RegisterFiles;
import org.vigie.store.backup.Swap;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.store.folder.WriterLock;
import org.vigie.store.projections.Projections;

/** Backups of registers in a folder. What has to be unpacked is unpacked beside, never into a common folder for passing things. */
final class H2Safekeeping implements Safekeeping {

	/** Work in a folder that is removed afterwards. */
	@FunctionalInterface
	private interface Unpacked<T> {
		Outcome<T> in(Path scratch) throws IOException;
	}

	private final Unlock unlock;
	private final Projections projections;
	private final UnlockedFolders folders;
	private final Backups backups;

	/** @param unlock for registers that are encrypted; the caller's */
	H2Safekeeping(Unlock unlock, Projections projections) {
		this.unlock = Objects.requireNonNull(unlock);
		this.projections = Objects.requireNonNull(projections);
		this.folders = new UnlockedFolders(unlock);
		this.backups = new Backups(folders);
	}

	@Override
	public boolean isEncrypted(Path backup) {
		return new Archive(backup).holds(RegisterFiles.KEY);
	}

	@Override
	public void close() {
		folders.close();
	}

	@Override
	public Outcome<Backup> backup(RegisterAddress address, Optional<Path> file, Instant now) {
		var folder = new RegisterFolder(address.folder());
		if (!folder.holdsRegister()) {
			return Outcome.refused(Trouble.of("store.missing", address.toString()));
		}
		if (file.isEmpty()) {
			return backups.keep(folder, BackupKind.DEMAND, now);
		}
		var wanted = file.get().toAbsolutePath().normalize();
		return backups.make(folder, Files.isDirectory(wanted) ? new BackupFolder(wanted).fresh(BackupKind.DEMAND, now) : wanted, BackupKind.DEMAND, now);
	}

	@Override
	public List<Path> files(RegisterAddress address) {
		try {
			return BackupFolder.of(new RegisterFolder(address.folder())).all().stream().map(BackupFolder.Named::file).toList();
		} catch (IOException e) {
			return List.of(); // a folder that cannot be listed is told by whoever opens it
		}
	}

	@Override
	public Outcome<List<ListedBackup>> list(RegisterAddress address) {
		var folder = new RegisterFolder(address.folder());
		try {
			var all = BackupFolder.of(folder).all();
			return all.isEmpty() ? Outcome.done(List.of()) : unpacked(List.of(BackupFolder.of(folder).path()), scratch -> {
				var present = present(folder, scratch);
				var listed = new ArrayList<ListedBackup>();
				for (var each : all) {
					var into = scratch.resolve("backup");
					var checked = backups.check(each.file(), into);
					listed.add(new ListedBackup(each.file(), each.kind(), each.madeAt(), Files.size(each.file()), checked.map(Backups.Checked::backup),
							present.result().flatMap(now -> checked.result().map(it -> now.walk().differenceOf(it.walk())))));
					Folder.delete(into);
				}
				return Outcome.done(List.copyOf(listed));
			});
		} catch (IOException e) {
			return Outcome.refused(Trouble.of("store.unreadable", folder.path().toString()).because(e));
		}
	}

	/** The register as it is, looked at in a copy. */
	private Outcome<Backups.Looked> present(RegisterFolder folder, Path scratch) throws IOException {
		if (!folder.holdsRegister()) {
			return Outcome.refused(Trouble.of("store.missing", folder.path().toString()));
		}
		var copy = Files.createDirectories(scratch.resolve("present")).resolve("register");
		Files.copy(folder.database(), copy.resolveSibling("register.mv.db"));
		return backups.look(folder, copy);
	}

	/** Runs work in a folder made within the first of these that can be written to. */
	private static <T> Outcome<T> unpacked(List<Path> places, Unpacked<T> work) {
		var place = places.stream().filter(it -> Files.isDirectory(it) && Files.isWritable(it)).findFirst().orElse(places.getLast());
		var scratch = place.resolve(".checking-" + UUID.randomUUID());
		try {
			Files.createDirectory(scratch);
			try {
				return work.in(scratch);
			} finally {
				Folder.delete(scratch);
			}
		} catch (IOException e) {
			return Outcome.refused(new RegisterFolder(place).unwritable(e));
		}
	}

	@Override
	public Outcome<RestorePlan> plan(RegisterAddress address, Path backup) {
		var folder = new RegisterFolder(address.folder());
		var file = backup.toAbsolutePath().normalize();
		if (!Files.isRegularFile(file)) {
			return Outcome.refused(Trouble.of("store.backup-missing", file.toString()));
		}
		return unpacked(List.of(file.getParent(), folder.path()), scratch -> {
			var checked = backups.check(file, scratch.resolve("backup"));
			if (checked.refusal().isPresent()) {
				return Outcome.refused(checked.refusal().get());
			}
			var kept = checked.orThrow().walk();
			var present = present(folder, scratch).map(now -> new Present(now.registration().id(), now.walk().cases(), now.walk().revisions(), now.walk().differenceOf(kept),
					now.walk().moved(kept)));
			return Outcome.done(new RestorePlan(checked.orThrow().backup(), present));
		});
	}

	@Override
	public Outcome<Restored> restore(RegisterAddress address, Path backup, Instant now, ZoneId zone) {
		var file = backup.toAbsolutePath().normalize();
		if (!Files.isRegularFile(file)) {
			return Outcome.refused(Trouble.of("store.backup-missing", file.toString()));
		}
		return locked(address, now, (folder, swap) -> {
			var gathered = swap.begin();
			try {
				var checked = backups.check(file, gathered);
				if (checked.refusal().isPresent()) {
					return Outcome.refused(checked.refusal().get());
				}
				var aside = swap.exchange("restore", now, zone);
				return verification(address, folder, now).map(found -> new Restored(checked.orThrow().backup(), aside, found));
			} finally {
				swap.giveUp();
			}
		});
	}

	/** Work on the files of a register while nobody else may write to it. */
	@FunctionalInterface
	private interface Exchange<T> {
		Outcome<T> run(RegisterFolder folder, Swap swap) throws IOException;
	}

	private <T> Outcome<T> locked(RegisterAddress address, Instant now, Exchange<T> work) {
		var folder = new RegisterFolder(address.folder());
		try {
			if (isForeign(folder.path())) {
				return Outcome.refused(Trouble.of("store.foreign", address.toString()));
			}
			Files.createDirectories(folder.path());
		} catch (IOException e) {
			return Outcome.refused(folder.unwritable(e));
		}
		return WriterLock.take(folder, now.truncatedTo(ChronoUnit.SECONDS)).then(lock -> {
			try {
				var swap = new Swap(folder.path());
				if (swap.isPending()) {
					swap.finish();
				}
				return work.run(folder, swap);
			} catch (IOException e) {
				return Outcome.refused(folder.unwritable(e));
			} finally {
				WriteRight.release(lock);
			}
		});
	}

	/** Whether a folder holds things, none of which are a register's. */
	private static boolean isForeign(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return false;
		}
		try (var all = Files.list(folder)) {
			var names = all.map(it -> it.getFileName().toString()).toList();
			return !names.isEmpty() && names.stream().noneMatch(it -> it.startsWith("register.") || it.equals("backups") || it.startsWith(".restore"));
		}
	}

	/** A look through all of a register that was just put in place. */
	private Outcome<Verification> verification(RegisterAddress address, RegisterFolder folder, Instant now) {
		return new Unlocking(address, folder).key(unlock).then(key -> new H2Opening(address, folder, projections, key).forReading()).then(store -> {
			try (store) {
				return store.verify(Optional.empty(), now);
			}
		});
	}

	@Override
	public Outcome<Recovered> recover(RegisterAddress address, String by, String comment, Instant now, ZoneId zone) {
		if (isSound(address, now)) {
			return Outcome.refused(Trouble.of("store.recover-sound", address.toString()));
		}
		return locked(address, now, (folder, swap) -> {
			try (var recovering = new Recovering(folder, swap, folders, projections)) {
				recovering.gather();
				var made = recovering.make(by, comment, now);
				if (made.refusal().isPresent()) {
					return Outcome.refused(made.refusal().get());
				}
				var aside = swap.exchange("recovery", now, zone);
				return verification(address, folder, now).map(found -> new Recovered(made.orThrow(), recovering.lost(), aside, found));
			} finally {
				swap.giveUp();
			}
		});
	}

	private boolean isSound(RegisterAddress address, Instant now) {
		var folder = new RegisterFolder(address.folder());
		return folder.holdsRegister() && !new Swap(address.folder()).isPending() && verification(address, folder, now).result().filter(Verification::sound).isPresent();
	}
}

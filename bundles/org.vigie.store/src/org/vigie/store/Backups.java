package org.vigie.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;

import org.vigie.core.dates.Saying;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Backup;
import org.vigie.core.register.BackupKind;
import org.vigie.store.backup.Archive;
import org.vigie.store.backup.Archive.Part;
import org.vigie.store.backup.BackupFolder;
import org.vigie.store.backup.Folder;
import org.vigie.store.backup.Manifest;
import org.vigie.store.backup.RegisterFiles;
import org.vigie.store.folder.Mark;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.store.schema.Steps;

/** Makes backups and looks at them. A writer does not matter: the file it writes is only ever appended to, so a copy holds one whole state. */
final class Backups {

	private static final Duration FORGOTTEN = Duration.ofDays(1);

	/**
	 * A database that was looked at.
	 *
	 * @param registration what it says of itself
	 * @param walk through its log
	 */
	record Looked(Registration registration, LogWalk walk) {
	}

	/**
	 * A backup that was unpacked and looked at.
	 *
	 * @param backup what it holds
	 * @param walk through its log
	 */
	record Checked(Backup backup, LogWalk walk) {
	}

	private final Opener opener;

	Backups(Opener opener) {
		this.opener = Objects.requireNonNull(opener);
	}

	/** One more in the folder of a register, where those that have outlived their use make room for it. */
	Outcome<Backup> keep(RegisterFolder register, BackupKind kind, Instant now) {
		var kept = BackupFolder.of(register);
		try {
			Files.createDirectories(kept.path());
			sweep(kept.path(), now);
			var made = make(register, kept.fresh(kind, now), kind, now);
			if (made.refusal().isEmpty()) {
				kept.prune(now);
			}
			return made;
		} catch (IOException e) {
			return Outcome.refused(register.unwritable(e));
		}
	}

	/** Removes what programs that were killed had begun. */
	private static void sweep(Path folder, Instant now) throws IOException {
		try (var all = Files.list(folder)) {
			for (var left : all.filter(it -> it.getFileName().toString().startsWith(".")).toList()) {
				if (Files.getLastModifiedTime(left).toInstant().isBefore(now.minus(FORGOTTEN))) {
					Folder.delete(left);
				}
			}
		}
	}

	/** Written beside, looked at as it lies on the disk, then moved to its place; one that is not whole is removed. */
	Outcome<Backup> make(RegisterFolder register, Path target, BackupKind kind, Instant now) {
		if (Files.exists(target)) {
			return Outcome.refused(Trouble.of("store.backup-exists", target.toString()));
		}
		var scratch = target.resolveSibling("." + target.getFileName() + ".new-" + UUID.randomUUID());
		try {
			Files.createDirectory(scratch);
			try {
				var written = write(register, scratch, kind, now);
				return written.refusal().isPresent() ? Outcome.refused(written.refusal().get()) : placed(written.orThrow(), scratch, target);
			} finally {
				Folder.delete(scratch);
			}
		} catch (IOException e) {
			return Outcome.refused(new RegisterFolder(target.getParent()).unwritable(e));
		}
	}

	private Outcome<Path> write(RegisterFolder register, Path scratch, BackupKind kind, Instant now) throws IOException {
		var copy = new RegisterFolder(scratch);
		var parts = new ArrayList<Part>();
		if (Files.exists(register.mark())) { // copied before the database, which must not have less than it says
			parts.add(copied(register.mark(), copy.mark()));
		}
		parts.add(copied(register.database(), copy.database()));
		RegisterFiles.beside(register).stream().map(it -> new Part(it, register.path().resolve(it))).filter(it -> !it.from().equals(register.mark())).forEach(parts::add);
		var looked = look(register, copy.databaseName());
		if (looked.refusal().isPresent()) {
			return Outcome.refused(unverified(register.path(), looked.refusal().get()));
		}
		var walk = looked.orThrow().walk();
		var zip = scratch.resolve("zip");
		new Archive(zip).write(parts, entries -> new Manifest(looked.orThrow().registration().id(), kind, now, walk.cases(), walk.revisions(), walk.headsHash(), entries));
		Files.delete(copy.database());
		return Outcome.done(zip);
	}

	private static Part copied(Path from, Path to) throws IOException {
		Files.copy(from, to);
		return new Part(to.getFileName().toString(), to);
	}

	private Outcome<Backup> placed(Path zip, Path scratch, Path target) throws IOException {
		var checked = check(zip, scratch.resolve("check"));
		if (checked.refusal().isPresent()) {
			return Outcome.refused(unverified(target, checked.refusal().get()));
		}
		Files.move(zip, target, StandardCopyOption.ATOMIC_MOVE);
		var it = checked.orThrow().backup();
		return Outcome.done(new Backup(target, it.kind(), it.madeAt(), it.size(), it.register(), it.cases(), it.revisions(), it.heads()));
	}

	private static Trouble unverified(Path what, Trouble why) {
		return Trouble.of("store.backup-unverified", what.toString(), Saying.of(why)).because(why.cause().orElseGet(() -> new IOException(why.code())));
	}

	/**
	 * Unpacks a backup into a folder, which is made, opens the database from there and compares all of it with what the backup says of itself.
	 * Refused as {@link org.vigie.core.register.Safekeeping#plan} is.
	 */
	Outcome<Checked> check(Path file, Path into) {
		try {
			Files.createDirectories(into);
			var unpacked = new RegisterFolder(into);
			return new Archive(file).unpack(into).then(manifest -> compared(file, manifest, look(unpacked, unpacked.databaseName()), Mark.read(unpacked.mark())));
		} catch (IOException e) {
			return Outcome.refused(new RegisterFolder(into.getParent()).unwritable(e));
		}
	}

	private static Outcome<Checked> compared(Path file, Manifest manifest, Outcome<Looked> looked, long acknowledged) {
		if (looked.refusal().isPresent()) {
			return Outcome.refused(Trouble.of("store.backup-content", file.toString(), Saying.of(looked.refusal().get())));
		}
		var walk = looked.orThrow().walk();
		var same = looked.orThrow().registration().id().equals(manifest.register()) && walk.cases() == manifest.cases() && walk.revisions() == manifest.revisions()
				&& walk.headsHash().equals(manifest.heads()) && walk.revisions() >= acknowledged;
		return same ? Outcome.done(new Checked(new Backup(file, manifest.kind(), manifest.madeAt(), file.toFile().length(), manifest.register(), manifest.cases(), manifest.revisions(),
				manifest.heads()), walk)) : Outcome.refused(Trouble.of("store.backup-altered", file.toString(), "register.mv.db"));
	}

	/**
	 * Opens a copy of a database and walks through its log.
	 *
	 * @param folder where its key file lies
	 * @return refused with {@code store.damaged} or {@code store.foreign} (file), {@code store.newer-schema}, {@code store.missing-revision},
	 *         {@code store.changed-revision}
	 */
	Outcome<Looked> look(RegisterFolder folder, Path name) {
		return opener.of(folder).then(files -> look(files, name));
	}

	private static Outcome<Looked> look(DatabaseFiles files, Path name) {
		var shown = name.getFileName() + ".mv.db";
		try (var database = files.look(name); var connection = database.connectAsOwner()) {
			var sql = new Sql(connection);
			var registration = Registration.of(sql);
			if (registration.isEmpty()) {
				return Outcome.refused(Trouble.of("store.foreign", shown));
			}
			if (registration.get().schema() > Steps.VERSION) {
				return Outcome.refused(Trouble.of("store.newer-schema", shown, registration.get().schema(), Steps.VERSION));
			}
			var walk = LogWalk.through(sql);
			return walk.bad().map(Outcome::<Looked>refused).orElseGet(() -> Outcome.done(new Looked(registration.get(), walk)));
		} catch (SQLException e) {
			return Outcome.refused(Trouble.of("store.damaged", shown).because(e));
		}
	}
}

package org.vigie.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Access;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.DeadlineProjector;
import org.vigie.core.register.Protection;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.RegisterEngine;
import org.vigie.core.register.Safekeeping;
import org.vigie.core.register.Unlock;
import org.vigie.store.backup.Folder;
import org.vigie.store.backup.Swap;
import org.vigie.store.crypto.FileKey;
import org.vigie.store.crypto.KeyRing;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.store.folder.WriterLock;
import org.vigie.store.projections.Projections;

/** Registers in a folder, in H2. */
public final class H2Engine implements RegisterEngine {

	/** H2 takes what follows a semicolon in a name for settings. */
	private static final String SETTINGS_BEGIN = ";";

	@Override
	public boolean serves(RegisterAddress address) {
		return !address.folder().toString().contains(SETTINGS_BEGIN);
	}

	@Override
	public boolean exists(RegisterAddress address) {
		return new RegisterFolder(address.folder()).holdsRegister() || new Swap(address.folder()).isPending();
	}

	@Override
	public boolean isEncrypted(RegisterAddress address) {
		return new Unlocking(address, new RegisterFolder(address.folder())).isEncrypted();
	}

	/** Made in a folder beside and moved when it is whole, so that there is never half a register. */
	@Override
	public Outcome<CaseStore> create(RegisterAddress address, String name, boolean sample, Protection protection, Instant now,
			DeadlineProjector projector) {
		var link = link(address);
		if (link.isPresent()) {
			return Outcome.refused(link.get());
		}
		if (exists(address)) {
			return Outcome.refused(Trouble.of("store.exists", address.toString()));
		}
		var registration = Registration.fresh(name, sample, now);
		if (protection.isOpen()) {
			return made(address, Optional.empty(), folder -> fill(folder, registration, projector, Optional.empty()))
					.then(made -> open(address, Access.WRITE, now, projector));
		}
		try (var key = FileKey.random()) { // opened with what was given, so that this is tried once
			return KeyRing.of(key, protection)
					.then(ring -> made(address, Optional.of(ring), folder -> fill(folder, registration, projector, Optional.of(key))))
					.then(made -> open(address, Access.WRITE, protection.ways().getFirst(), now, projector));
		}
	}

	/** Puts the files of a new register into a folder. */
	@FunctionalInterface
	private interface Filling {
		void fill(RegisterFolder folder) throws IOException, SQLException;
	}

	private static Outcome<Boolean> made(RegisterAddress address, Optional<KeyRing> ring, Filling filling) {
		var folder = new RegisterFolder(address.folder());
		var beside = new RegisterFolder(address.folder().resolveSibling("." + address.folder().getFileName() + ".new-" + UUID.randomUUID()));
		try {
			if (isOccupied(address.folder())) {
				return Outcome.refused(Trouble.of("store.foreign", address.toString()));
			}
			Files.createDirectories(beside.path());
			if (ring.isPresent()) {
				ring.get().write(beside);
			}
			filling.fill(beside);
			Files.deleteIfExists(address.folder());
			Files.move(beside.path(), address.folder(), StandardCopyOption.ATOMIC_MOVE);
			return Outcome.done(Boolean.TRUE);
		} catch (IOException | SQLException e) {
			var trouble = folder.holdsRegister() ? Trouble.of("store.exists", address.toString()) : folder.unwritable(e);
			delete(beside.path());
			return Outcome.refused(trouble);
		}
	}

	private static boolean isOccupied(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return Files.exists(folder);
		}
		try (var entries = Files.list(folder)) {
			return entries.findAny().isPresent();
		}
	}

	private static void fill(RegisterFolder folder, Registration registration, DeadlineProjector projector, Optional<FileKey> key)
			throws SQLException {
		try (var database = H2Database.create(H2Database.file(folder.databaseName()), key)) {
			registration.enter(database, new Projections(projector));
			database.makeDurable();
		}
	}

	private static void delete(Path folder) {
		try {
			Folder.delete(folder);
		} catch (IOException e) {
			return; // a hidden folder is left; the refusal says why
		}
	}

	@Override
	public Outcome<CaseStore> open(RegisterAddress address, Access access, Unlock unlock, Instant now, DeadlineProjector projector) {
		var link = link(address);
		if (link.isPresent()) {
			return Outcome.refused(link.get());
		}
		var folder = new RegisterFolder(address.folder());
		var swap = new Swap(address.folder());
		if (swap.isPending()) {
			return finished(folder, swap, now).then(notice -> open(address, access, unlock, now, projector).noting(List.of(notice)));
		}
		if (!folder.holdsRegister()) {
			return Outcome.refused(Trouble.of("store.missing", address.toString()));
		}
		return new Unlocking(address, folder).key(unlock).then(key -> {
			var opened = open(address, access, new H2Opening(address, folder, new Projections(projector), key), now);
			if (opened.refusal().isPresent()) {
				key.ifPresent(FileKey::close);
			}
			return opened;
		});
	}

	private static Outcome<CaseStore> open(RegisterAddress address, Access access, H2Opening opening, Instant now) {
		return switch (access) {
		case READ -> opening.forReading();
		case WRITE -> lock(new RegisterFolder(address.folder()), now).then(lock -> opening.forWriting(lock, now));
		};
	}

	@Override
	public Safekeeping safekeeping(Unlock unlock, DeadlineProjector projector) {
		return new H2Safekeeping(unlock, new Projections(projector));
	}

	/** A link can be made to lead elsewhere while the register is open, to another register or to none. */
	private static Optional<Trouble> link(RegisterAddress address) {
		var folder = new RegisterFolder(address.folder());
		return Stream.of(folder.path(), folder.database()).filter(Files::isSymbolicLink).findFirst().map(it -> Trouble.of("store.link", it.toString()));
	}

	private static Outcome<WriterLock> lock(RegisterFolder folder, Instant now) {
		return Files.isWritable(folder.database()) && Files.isWritable(folder.path())
				? WriterLock.take(folder, now.truncatedTo(ChronoUnit.SECONDS))
				: Outcome.refused(folder.unwritable(new IOException("no right to write")));
	}

	/** Finishes a restore that was broken off; nothing of the register can be told before. */
	private static Outcome<Notice> finished(RegisterFolder folder, Swap swap, Instant now) {
		return WriterLock.take(folder, now.truncatedTo(ChronoUnit.SECONDS)).then(lock -> {
			try {
				var aside = swap.isPending() ? swap.finish() : Optional.<Path>empty();
				return Outcome.done(Notice.information("store.restore-finished", folder.path().toString(), aside.map(Path::toString).orElse("-")));
			} catch (IOException e) {
				return Outcome.refused(folder.unwritable(e));
			} finally {
				WriteRight.release(lock);
			}
		});
	}

	@Override
	public Outcome<Boolean> protect(RegisterAddress address, Unlock unlock, Protection protection, Instant now) {
		var folder = new RegisterFolder(address.folder());
		if (!folder.holdsRegister()) {
			return Outcome.refused(Trouble.of("store.missing", address.toString()));
		}
		return lock(folder, now).then(lock -> {
			try {
				return new Unlocking(address, folder).change(unlock, protection);
			} finally {
				WriteRight.release(lock);
			}
		});
	}
}

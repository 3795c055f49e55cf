package org.vigie.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Access;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.DeadlineProjector;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.RegisterEngine;
import org.vigie.core.register.Safekeeping;
import org.vigie.store.backup.Swap;
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

	/** Made in a folder beside and moved when it is whole, so that there is never half a register. */
	@Override
	public Outcome<CaseStore> create(RegisterAddress address, String name, boolean sample, Instant now, DeadlineProjector projector) {
		var folder = new RegisterFolder(address.folder());
		if (exists(address)) {
			return Outcome.refused(Trouble.of("store.exists", address.toString()));
		}
		var beside = new RegisterFolder(address.folder().resolveSibling("." + address.folder().getFileName() + ".new-" + UUID.randomUUID()));
		try {
			if (isOccupied(address.folder())) {
				return Outcome.refused(Trouble.of("store.foreign", address.toString()));
			}
			Files.createDirectories(beside.path());
			fill(beside, Registration.fresh(name, sample, now), projector);
			Files.deleteIfExists(address.folder());
			Files.move(beside.path(), address.folder(), StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException | SQLException e) {
			var trouble = folder.holdsRegister() ? Trouble.of("store.exists", address.toString()) : folder.unwritable(e);
			delete(beside.path());
			return Outcome.refused(trouble);
		}
		return open(address, Access.WRITE, now, projector);
	}

	private static boolean isOccupied(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return Files.exists(folder);
		}
		try (var entries = Files.list(folder)) {
			return entries.findAny().isPresent();
		}
	}

	private static void fill(RegisterFolder folder, Registration registration, DeadlineProjector projector) throws SQLException {
		try (var database = H2Database.create(H2Database.file(folder.databaseName()))) {
			registration.enter(database, new Projections(projector));
			database.makeDurable();
		}
	}

	private static void delete(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (var files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
		} catch (IOException e) {
			return; // a hidden folder is left; the refusal says why
		}
	}

	@Override
	public Outcome<CaseStore> open(RegisterAddress address, Access access, Instant now, DeadlineProjector projector) {
		var folder = new RegisterFolder(address.folder());
		var swap = new Swap(address.folder());
		if (swap.isPending()) {
			return finished(folder, swap, now).then(notice -> open(address, access, now, projector).noting(List.of(notice)));
		}
		if (!folder.holdsRegister()) {
			return Outcome.refused(Trouble.of("store.missing", address.toString()));
		}
		var opening = new H2Opening(address, folder, new Projections(projector));
		return switch (access) {
		case READ -> opening.forReading();
		case WRITE -> Files.isWritable(folder.database()) && Files.isWritable(folder.path())
				? WriterLock.take(folder, now.truncatedTo(ChronoUnit.SECONDS)).then(lock -> opening.forWriting(lock, now))
				: Outcome.refused(folder.unwritable(new IOException("no right to write")));
		};
	}

	@Override
	public Safekeeping safekeeping(DeadlineProjector projector) {
		return new H2Safekeeping(new Projections(projector));
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
}

package org.vigie.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.RegisterAddress;
import org.vigie.store.attachments.AttachmentFolder;
import org.vigie.store.crypto.FileKey;
import org.vigie.store.folder.Mark;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.store.folder.WriterLock;
import org.vigie.store.projections.Projections;
import org.vigie.store.proof.OfficeKeys;
import org.vigie.store.revisions.RevisionLog;
import org.vigie.store.schema.Steps;
import org.vigie.store.schema.Unsound;

/** Opens one folder's register: looks at it without writing first, so that a file that is refused stays as it is. */
final class H2Opening {

	private final RegisterAddress address;
	private final RegisterFolder folder;
	private final Projections projections;
	private final Optional<FileKey> key;

	/** An opening with the key of an encrypted file, which goes with the store that is opened; where none is, the caller closes it. */
	H2Opening(RegisterAddress address, RegisterFolder folder, Projections projections, Optional<FileKey> key) {
		this.address = address;
		this.folder = folder;
		this.projections = projections;
		this.key = key;
	}

	/** Opens for writing; lets go of the lock when it refuses. */
	Outcome<CaseStore> forWriting(WriterLock lock, Instant now) {
		var looked = lookOnly().then(it -> it.outdated() ? new Lifting(keeping(key), projections).lift(now).then(lifted -> lookOnly()) : Outcome.done(it));
		if (looked.refusal().isPresent()) {
			WriteRight.release(lock);
			return Outcome.refused(looked.refusal().get());
		}
		return WriteRight.with(folder, lock).then(right -> {
			var opened = write(looked.orThrow().registration(), right);
			if (opened.refusal().isPresent()) {
				right.close();
			}
			return opened;
		});
	}

	/** What a look at a file found: what it says of itself, and whether its schema is older than ours. */
	private record Looked(Registration registration, boolean outdated) {
	}

	private Outcome<Looked> lookOnly() {
		try (var database = H2Database.look(H2Database.file(folder.databaseName()), key); var connection = database.connectAsOwner()) {
			var sql = new Sql(connection);
			var examined = examine(sql, Mark.read(folder.mark()));
			return examined.refusal().isPresent() ? Outcome.refused(examined.refusal().get()) : Outcome.done(new Looked(examined.orThrow(), Registration.isOutdated(sql)));
		} catch (SQLException e) {
			return Outcome.refused(trouble(e));
		}
	}

	private Outcome<CaseStore> write(Registration registration, WriteRight right) {
		try {
			finishErasing(right);
			new AttachmentFolder(folder.attachments()).sweep();
			var database = new TidiedDatabase(H2Database.open(H2Database.file(folder.databaseName()), key), new RegisterFile(folder, key));
			try {
				right.watch();
				return Outcome.done(store(registration, database, Optional.of(right)));
			} catch (SQLException | IOException e) {
				database.close();
				throw e;
			}
		} catch (SQLException e) {
			return Outcome.refused(trouble(e));
		} catch (IOException e) {
			return Outcome.refused(folder.unwritable(e));
		}
	}

	/** An erasure that was cut short left its key in the file. */
	private void finishErasing(WriteRight right) throws IOException {
		if (Files.exists(folder.erasing()) && new RegisterFile(folder, key).tidyAndOverwrite()) {
			right.endErasing();
		}
	}

	/** Opens a snapshot. */
	Outcome<CaseStore> forReading() {
		var acknowledged = Mark.read(folder.mark());
		try {
			var snapshot = Snapshot.of(folder);
			try {
				return read(snapshot, acknowledged);
			} catch (SQLException e) {
				snapshot.close();
				return Outcome.refused(trouble(e));
			}
		} catch (IOException e) {
			return Outcome.refused(Trouble.of("store.unreadable", address.toString()).because(e));
		}
	}

	private Outcome<CaseStore> read(Snapshot snapshot, long acknowledged) throws SQLException {
		var database = new SnapshotDatabase(H2Database.open(snapshot.name(), key), snapshot, key);
		try {
			var examined = examine(database, acknowledged);
			if (examined.refusal().isPresent()) {
				database.close();
				return Outcome.refused(examined.refusal().get());
			}
			return Outcome.done(store(examined.orThrow(), database, Optional.empty()));
		} catch (SQLException e) {
			database.close();
			throw e;
		}
	}

	private CaseStore store(Registration registration, Database database, Optional<WriteRight> right) throws SQLException {
		Registration.lift(database, projections);
		if (right.isPresent()) {
			giveKey(database);
		}
		return new SqlCaseStore(registration.at(address), database, projections, right, registration.sample() || right.isEmpty() ? Optional.empty() : Optional.of(keeping(key.map(FileKey::copy))));
	}

	private Keeping keeping(Optional<FileKey> itsKey) {
		return new Keeping(folder, new DatabaseFiles(itsKey));
	}

	/** A register has had a key of its own since one was ever opened by a program that knows of it. */
	private static void giveKey(Database database) throws SQLException {
		try (var connection = database.connectAsOwner()) {
			if (new OfficeKeys(new Sql(connection)).ensure()) {
				database.makeDurable();
			}
		}
	}

	private Outcome<Registration> examine(Database database, long acknowledged) throws SQLException {
		try (var connection = database.connectAsOwner()) {
			return examine(new Sql(connection), acknowledged);
		}
	}

	private Outcome<Registration> examine(Sql sql, long acknowledged) throws SQLException {
		var registration = Registration.of(sql);
		if (registration.isEmpty()) {
			return Outcome.refused(notOurs(acknowledged));
		}
		if (registration.get().schema() > Steps.VERSION) {
			return Outcome.refused(Trouble.of("store.newer-schema", address.toString(), registration.get().schema(), Steps.VERSION));
		}
		var count = new RevisionLog(sql).count();
		return count < acknowledged ? Outcome.refused(Trouble.of("store.shortened", address.toString(), acknowledged - count)) : Outcome.done(registration.get());
	}

	private Trouble trouble(SQLException met) {
		if (met instanceof Unsound unsound) {
			return unsound.trouble();
		}
		if (H2Database.isLocked(met)) {
			return Trouble.of("store.locked", address.toString()).because(met);
		}
		var ours = key.isEmpty() && DatabaseHead.of(folder.database()) == DatabaseHead.READABLE && !H2Database.isRefused(met);
		return (ours ? Trouble.of("store.damaged", address.toString()) : notOurs(Mark.read(folder.mark()))).because(met);
	}

	/** Something without our tables: once we have saved here, it is what is left of them. */
	private Trouble notOurs(long acknowledged) {
		if (key.isPresent()) { // the right one, since its wrap was authenticated
			return Trouble.of("store.damaged-encrypted", address.toString());
		}
		return Trouble.of(acknowledged > 0 ? "store.damaged" : "store.foreign", address.toString());
	}
}

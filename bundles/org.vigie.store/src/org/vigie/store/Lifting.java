package org.vigie.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.dates.Saying;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.store.attachments.AttachmentFolder;
import org.vigie.store.backup.Folder;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.store.projections.Projections;
import org.vigie.store.revisions.RevisionLog;
import org.vigie.store.schema.Unsound;

/**
 * Brings the file of a register to this program's schema: after a backup, on a copy beside, which is looked through before it takes the
 * place of the file. Whatever fails leaves the file as it was.
 */
final class Lifting {

	private final Keeping keeping;
	private final Projections projections;

	Lifting(Keeping keeping, Projections projections) {
		this.keeping = Objects.requireNonNull(keeping);
		this.projections = Objects.requireNonNull(projections);
	}

	/**
	 * Whoever calls this has the right to write.
	 *
	 * @return refused for the first revision that does not fit, and with {@code store.migration-unkept} or {@code store.migration-failed} (folder, why)
	 */
	Outcome<Boolean> lift(Instant now) {
		var folder = keeping.folder();
		var bad = keeping.backups().look(folder, folder.databaseName()).refusal().filter(it -> it.code().endsWith("-revision"));
		if (bad.isPresent()) {
			return Outcome.refused(bad.get());
		}
		var kept = keeping.beforeMigration(now);
		if (kept.refusal().isPresent()) {
			return Outcome.refused(Trouble.of("store.migration-unkept", folder.path().toString(), Saying.of(kept.refusal().get())));
		}
		var beside = folder.path().resolve("register.lifting.mv.db");
		try {
			Files.copy(folder.database(), beside, StandardCopyOption.REPLACE_EXISTING);
			var wrong = liftCopy(folder.path().resolve("register.lifting"), now);
			if (wrong.isPresent()) {
				return Outcome.refused(failed(wrong.get()));
			}
			Folder.force(beside);
			Files.move(beside, folder.database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			return Outcome.done(Boolean.TRUE);
		} catch (IOException e) {
			return Outcome.refused(failed(folder.unwritable(e)));
		} catch (Unsound e) {
			return Outcome.refused(e.trouble());
		} catch (SQLException e) {
			return Outcome.refused(failed(folder.isFull() ? folder.unwritable(e) : Trouble.of("store.damaged", folder.path().toString()).because(e)));
		} finally {
			beside.toFile().delete();
		}
	}

	private Trouble failed(Trouble why) {
		return Trouble.of("store.migration-failed", keeping.folder().path().toString(), Saying.of(why)).because(why.cause().orElseGet(() -> new IOException(why.code())));
	}

	/** What does not fit in the lifted copy. */
	private Optional<Trouble> liftCopy(Path name, Instant now) throws SQLException {
		long before;
		try (var database = keeping.files().look(name); var connection = database.connectAsOwner()) {
			before = LogWalk.through(new Sql(connection)).revisions();
		}
		try (var database = keeping.files().open(name)) {
			Registration.lift(database, projections);
			try (var connection = database.connect()) {
				var sql = new Sql(connection);
				var found = new Verifying(projections, new AttachmentFolder(keeping.folder().attachments())).verify(sql, Optional.empty(), now);
				return new RevisionLog(sql).count() == before ? found.findings().stream().filter(it -> !Recovering.isOfFiles(it)).findFirst() : Optional.of(Trouble.of("store.damaged", keeping.folder().path().toString()));
			}
		}
	}
}

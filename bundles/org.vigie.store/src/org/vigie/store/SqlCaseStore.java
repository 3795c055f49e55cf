package org.vigie.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.proof.Evidence;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.Aggregates;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.Checkpoint;
import org.vigie.core.register.ErasureRequest;
import org.vigie.core.register.FieldChange;
import org.vigie.core.register.KeptFile;
import org.vigie.core.register.LazyAggregates;
import org.vigie.core.register.RegisterInfo;
import org.vigie.core.register.Revision;
import org.vigie.core.register.SaveRequest;
import org.vigie.core.register.StoredDeadline;
import org.vigie.core.register.Verification;
import org.vigie.store.attachments.AttachmentFolder;
import org.vigie.store.attachments.AttachmentNames;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.model.Aggregate;
import org.vigie.store.projections.FieldChanges;
import org.vigie.store.projections.Projections;
import org.vigie.store.revisions.DataKey;
import org.vigie.store.revisions.Entry;
import org.vigie.store.proof.SqlEvidence;
import org.vigie.store.revisions.LogContents;
import org.vigie.store.revisions.OneRevision;
import org.vigie.store.revisions.RevisionLog;

/**
 * A register over SQL. One save at a time; reading goes on meanwhile. When the database fails in the middle of a save it is started anew
 * from what is on the disk, and the log there decides whether the save happened; only when that fails too is the store lost.
 */
final class SqlCaseStore implements CaseStore {

	private enum State {
		OPEN, LOST, CLOSED
	}

	private final RegisterInfo info;
	private final Database database;
	private final Optional<WriteRight> right;
	private final Optional<Keeping> keeping;
	private final Saving saving;
	private final Erasing erasing;
	private final AttachmentFolder attachments;
	private final Verifying verifying;
	private final Rebuilding rebuilding;
	private Optional<Writer> writer = Optional.empty();
	private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
	private Optional<Instant> lastSave = Optional.empty();
	private List<Notice> remarks = List.of();

	/**
	 * A store over an open database, which it closes.
	 *
	 * @param right empty for one that only reads
	 * @param keeping makes a backup after changes; empty where none is wanted
	 */
	SqlCaseStore(RegisterInfo info, Database database, Projections projections, Optional<WriteRight> right, Optional<Keeping> keeping) {
		this.info = Objects.requireNonNull(info);
		this.database = Objects.requireNonNull(database);
		this.right = Objects.requireNonNull(right);
		this.keeping = Objects.requireNonNull(keeping);
		this.saving = new Saving(projections);
		this.erasing = new Erasing(projections);
		this.attachments = new AttachmentFolder(new RegisterFolder(info.address().folder()).attachments());
		this.verifying = new Verifying(projections, attachments);
		this.rebuilding = new Rebuilding(projections);
	}

	@Override
	public RegisterInfo info() {
		return info;
	}

	@Override
	public boolean writable() {
		return right.isPresent();
	}

	@Override
	public Outcome<List<Revision>> heads(Optional<Instant> recordedAt) {
		return reading(sql -> Outcome.done(new RevisionLog(sql).heads(recordedAt)));
	}

	@Override
	public Aggregates read(Optional<Instant> recordedAt) {
		return new LazyAggregates(new LogContents(this::reading, recordedAt, right.isEmpty()));
	}

	@Override
	public Outcome<Aggregate> revision(AggregateKey key, long number) {
		return new LazyAggregates(new OneRevision(this::reading, key, number, new LogContents(this::reading, Optional.empty(), true))).read(key);
	}

	@Override
	public Outcome<List<Revision>> history(AggregateKey key) {
		return reading(sql -> Outcome.done(new RevisionLog(sql).history(key)));
	}

	@Override
	public Outcome<List<FieldChange>> changes(AggregateKey key) {
		return reading(sql -> Outcome.done(FieldChanges.of(sql, key)));
	}

	@Override
	public Outcome<List<StoredDeadline>> deadlines() {
		return reading(sql -> Outcome.done(Projections.deadlines(sql)));
	}

	@Override
	public Outcome<List<StoredDeadline>> deadlinesOf(String caseId) {
		return reading(sql -> Outcome.done(Projections.deadlinesOf(sql, AggregateKey.ofCase(caseId))));
	}

	@Override
	public Outcome<List<StoredDeadline>> deadlinesListed(LocalDate day, String packs) {
		return reading(sql -> Outcome.done(Projections.deadlinesListed(sql, day, packs)));
	}

	@Override
	public Outcome<Verification> verify(Optional<String> againstCheckpoint, Instant now) {
		return reading(sql -> Outcome.done(verifying.verify(sql, againstCheckpoint, now)));
	}

	@Override
	public Outcome<Checkpoint> checkpoint(Instant now) {
		return reading(sql -> Outcome.done(Verifying.checkpoint(new RevisionLog(sql), now)));
	}

	@Override
	public Outcome<List<Revision>> save(SaveRequest request) {
		var saved = writing(sql -> saving.save(sql, request), this::isInLog);
		saved.result().filter(added -> !added.isEmpty()).ifPresent(added -> remember(request.at()));
		return saved;
	}

	private synchronized void remember(Instant save) {
		lastSave = Optional.of(save);
	}

	@Override
	public Outcome<KeptFile> keep(AggregateKey key, InputStream content) throws IOException {
		if (right.isEmpty()) {
			return Outcome.refused(Trouble.of("store.read-only", info.address().toString()));
		}
		var found = dataKey(key);
		if (found.refusal().isPresent()) {
			return Outcome.refused(found.refusal().get());
		}
		try {
			return attachments.keep(key, found.orThrow(), content);
		} catch (AttachmentFolder.Unread e) {
			throw e.why();
		} catch (IOException e) {
			return Outcome.refused(right.get().unwritable(e));
		}
	}

	@Override
	public Outcome<InputStream> kept(AggregateKey key, String sha256) {
		return dataKey(key).then(dataKey -> {
			try {
				return Outcome.done(attachments.read(key, dataKey, sha256));
			} catch (NoSuchFileException e) {
				return Outcome.refused(Trouble.of("store.missing-attachment", key.toString(), sha256).because(e));
			} catch (IOException e) {
				return Outcome.refused(Trouble.of("store.changed-attachment", key.toString(), sha256).because(e));
			}
		});
	}

	private Outcome<DataKey> dataKey(AggregateKey key) {
		return reading(sql -> {
			var newest = new RevisionLog(sql).newest(key);
			return newest.filter(Entry::isErasure).isPresent() ? Outcome.refused(LogContents.erased(newest.get().link()))
					: newest.flatMap(Entry::dataKey).map(Outcome::done).orElseGet(() -> Outcome.refused(Trouble.of("store.no-such", key.toString())));
		});
	}

	@Override
	public synchronized Outcome<Revision> erase(ErasureRequest request) {
		if (right.isEmpty()) {
			return Outcome.refused(Trouble.of("store.read-only", info.address().toString()));
		}
		if (state.get() != State.OPEN) {
			return Outcome.refused(lost());
		}
		if (!right.get().isThere()) {
			return Outcome.refused(removed());
		}
		if (!Saving.fits(request.by(), request.reason())) {
			return Outcome.refused(Saving.tooLong());
		}
		try {
			right.get().beginErasing();
			var files = reading(sql -> Outcome.done(AttachmentNames.of(new RevisionLog(sql).entries(request.key()))));
			remember(request.at());
			return erased(request).then(erasure -> acknowledge(Outcome.done(erasure))).then(this::rewritten).then(erasure -> without(files.result().orElse(Map.of()), erasure));
		} catch (IOException e) {
			return Outcome.refused(right.get().unwritable(e));
		} catch (SQLException e) {
			return recover(Optional.empty(), nothing -> false, e);
		}
	}

	/** The files nobody can open any more only take room. */
	private Outcome<Revision> without(Map<String, DataKey> files, Revision erasure) {
		try {
			for (var file : files.entrySet()) {
				attachments.remove(file.getValue(), file.getKey());
			}
			return Outcome.done(erasure);
		} catch (IOException e) {
			return Outcome.refused(right.orElseThrow().unwritable(e));
		}
	}

	private Outcome<Revision> erased(ErasureRequest request) throws SQLException {
		try (var connection = database.connectAsOwner()) {
			connection.setAutoCommit(false);
			var outcome = erasing.erase(new Sql(connection), request);
			if (outcome.refusal().isPresent()) {
				connection.rollback();
			} else {
				connection.commit();
			}
			return outcome;
		}
	}

	/** Old pages of the file still hold the key. */
	private Outcome<Revision> rewritten(Revision erasure) {
		try {
			if (writer.isPresent()) {
				writer.get().close();
				writer = Optional.empty();
			}
			if (!database.rewrite()) {
				return Outcome.refused(Trouble.of("store.erasure-unfinished", info.address().toString()));
			}
			right.orElseThrow().watch();
			right.orElseThrow().endErasing();
			return Outcome.done(erasure);
		} catch (SQLException | IOException e) {
			state.set(State.LOST);
			return Outcome.refused(Trouble.of("store.erasure-unfinished", info.address().toString()).because(e));
		}
	}

	@Override
	public Outcome<Long> rebuild() {
		return writing(rebuilding::rebuild, count -> false);
	}

	/** Adds to the register in one transaction, past the checks of a save; for registers that are made to be measured. */
	Outcome<Long> fill(Reading.Work<Long> work) {
		return writing(work, added -> false);
	}

	<T> Outcome<T> reading(Reading.Work<T> work) {
		if (state.get() != State.OPEN) {
			return Outcome.refused(lost());
		}
		try (var connection = database.connect()) {
			return work.run(new Sql(connection));
		} catch (SQLException e) {
			return Outcome.refused(lost().because(e));
		}
	}

	@Override
	public Evidence evidence() {
		return new SqlEvidence(info, this::readingOneState);
	}

	/** As {@link #reading}, and whatever is saved meanwhile is not seen. */
	private <T> Outcome<T> readingOneState(Reading.Work<T> work) {
		if (state.get() != State.OPEN) {
			return Outcome.refused(lost());
		}
		try (var connection = database.connect()) {
			var isolation = connection.getTransactionIsolation();
			connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
			connection.setAutoCommit(false);
			try {
				return work.run(new Sql(connection));
			} finally {
				connection.rollback();
				connection.setAutoCommit(true);
				connection.setTransactionIsolation(isolation);
			}
		} catch (SQLException e) {
			return Outcome.refused(lost().because(e));
		}
	}

	private Trouble lost() {
		return Trouble.of("store.lost", info.address().toString());
	}

	/** What is written to a file without a name is gone when the program ends. */
	private Trouble removed() {
		state.set(State.LOST);
		return Trouble.of("store.removed", info.address().toString());
	}

	/** Tells whether what a failed transaction was to add is there all the same. */
	@FunctionalInterface
	private interface Trace<T> {
		boolean isThere(T wanted) throws SQLException;
	}

	private synchronized <T> Outcome<T> writing(Reading.Work<T> work, Trace<T> trace) {
		if (right.isEmpty()) {
			return Outcome.refused(Trouble.of("store.read-only", info.address().toString()));
		}
		if (state.get() != State.OPEN) {
			return Outcome.refused(lost());
		}
		if (!right.get().isThere()) {
			return Outcome.refused(removed());
		}
		Optional<T> wanted = Optional.empty();
		try {
			var outcome = writer().prepare(work);
			if (outcome.refusal().isPresent()) {
				return outcome;
			}
			wanted = outcome.result();
			writer().commit();
		} catch (SQLException e) {
			return recover(wanted, trace, e);
		}
		return acknowledge(Outcome.done(wanted.orElseThrow()));
	}

	private Writer writer() throws SQLException {
		if (writer.isEmpty()) {
			writer = Optional.of(new Writer(database));
		}
		return writer.get();
	}

	/** Starts the database anew; a transaction whose commit was under way either happened whole or not at all. */
	private <T> Outcome<T> recover(Optional<T> wanted, Trace<T> trace, SQLException why) {
		var trouble = right.map(it -> it.unwritable(why)).orElseGet(this::lost);
		try {
			writer = Optional.empty();
			database.reopen();
			return wanted.isPresent() && trace.isThere(wanted.get()) ? acknowledge(Outcome.done(wanted.get())) : Outcome.refused(trouble);
		} catch (SQLException e) {
			state.set(State.LOST);
			return Outcome.refused(lost().because(e));
		}
	}

	private boolean isInLog(List<Revision> added) throws SQLException {
		try (var connection = database.connect()) {
			var log = new RevisionLog(new Sql(connection));
			for (var link : added) {
				if (!log.history(link.key()).contains(link)) {
					return false;
				}
			}
			return !added.isEmpty();
		}
	}

	/** Waits for the disk. When that fails nobody knows what is on it, so nothing more is done with this store. */
	private <T> Outcome<T> acknowledge(Outcome<T> outcome) {
		try {
			database.makeDurable();
			if (!right.orElseThrow().isThere()) {
				return Outcome.refused(removed());
			}
			right.orElseThrow().acknowledge(writer().prepare(sql -> Outcome.done(new RevisionLog(sql).count())).orThrow());
			return outcome;
		} catch (SQLException | IOException e) {
			state.set(State.LOST);
			return Outcome.refused(lost().because(e));
		}
	}

	@Override
	public synchronized void close() {
		if (state.getAndSet(State.CLOSED) == State.CLOSED) {
			return;
		}
		try (var closed = database) {
			if (writer.isPresent()) {
				writer.get().close();
			}
		} catch (SQLException e) {
			state.set(State.CLOSED); // everything acknowledged is on the disk; closing only tidies up
		} finally {
			keep();
			keeping.ifPresent(Keeping::close);
			right.ifPresent(WriteRight::close);
		}
	}

	/** A backup of what was saved, timed by the last save, while nobody else may write. */
	private void keep() {
		if (right.isPresent() && keeping.isPresent() && lastSave.isPresent()) {
			remarks = keeping.get().afterClosing(lastSave.get());
		}
	}

	@Override
	public synchronized List<Notice> closingRemarks() {
		return remarks;
	}
}

package org.vigie.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseXmi;
import org.vigie.core.register.Recovered.Found;
import org.vigie.core.register.Revision;
import org.vigie.core.register.SaveRequest;
import org.vigie.model.Aggregate;
import org.vigie.store.attachments.AttachmentFolder;
import org.vigie.store.backup.Archive;
import org.vigie.store.backup.BackupFolder;
import org.vigie.store.backup.Folder;
import org.vigie.store.backup.FoundRows;
import org.vigie.store.backup.RegisterFiles;
import org.vigie.store.backup.RowScan;
import org.vigie.store.backup.StoredRow;
import org.vigie.store.backup.Swap;
import org.vigie.store.folder.Mark;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.store.projections.Projections;
import org.vigie.store.proof.OfficeKeys;
import org.vigie.store.revisions.DataKey;
import org.vigie.store.revisions.DataKeys;
import org.vigie.store.revisions.FormerLog;
import org.vigie.store.revisions.Payload;
import org.vigie.store.schema.Steps;

/**
 * Makes a register of the rows that can be found in the bytes of a damaged one and of its backups. Only rows that are as they were saved
 * count, and of each aggregate only those that follow one on the other from the first on; what comes after a gap is saved anew on top, the
 * newest of it. The damaged file is only read.
 */
final class Recovering implements AutoCloseable {

	private final RegisterFolder damaged;
	private final Opener opener;
	private final Projections projections;
	private final Path scratch;
	private final RegisterFolder gathered;
	private final FoundRows rows;
	private final long acknowledged;
	private final CaseXmi xmi = new CaseXmi();
	private final Set<AggregateKey> mentioned = new TreeSet<>();
	private final Map<AggregateKey, List<DataKey>> dataKeys = new HashMap<>();
	private final List<RowScan.Pair> pairs = new ArrayList<>();
	private Optional<RowScan.Named> named = Optional.empty();
	private Optional<Way> way = Optional.empty();
	private Optional<Trouble> locked = Optional.empty();

	/** How the new register opens: as the first did that could be opened. */
	private record Way(DatabaseFiles files, Path keyFile) {
	}

	Recovering(RegisterFolder damaged, Swap swap, Opener opener, Projections projections) throws IOException {
		this.damaged = Objects.requireNonNull(damaged);
		this.opener = Objects.requireNonNull(opener);
		this.projections = Objects.requireNonNull(projections);
		this.gathered = new RegisterFolder(swap.begin());
		this.scratch = swap.scratch();
		this.rows = new FoundRows(scratch.resolve("payloads"));
		this.acknowledged = Mark.read(damaged.mark());
	}

	/** Looks through the damaged file and then through the backups, newest first; one that is damaged too is looked through as far as it goes. */
	void gather() throws IOException {
		if (damaged.holdsRegister()) {
			scan(damaged, false);
		}
		for (var backup : BackupFolder.of(damaged).all()) {
			var unpacked = new RegisterFolder(scratch.resolve("backup"));
			new Archive(backup.file()).unpackWhatIsThere(unpacked.path());
			if (unpacked.holdsRegister()) {
				scan(unpacked, true);
			}
			Folder.delete(unpacked.path());
		}
	}

	private void scan(RegisterFolder folder, boolean fromBackup) throws IOException {
		var scan = new RowScan();
		var files = opener.of(folder);
		if (files.refusal().isPresent()) {
			locked = locked.or(files::refusal);
			return;
		}
		way = way.or(() -> Optional.of(new Way(files.orThrow(), folder.path().equals(damaged.path()) ? damaged.key() : kept(folder))));
		through(scan, folder, files.orThrow(), row -> rows.add(row, fromBackup));
		named = named.or(scan::named);
		mentioned.addAll(scan.mentioned());
		pairs.addAll(scan.pairs());
		scan.dataKeys().forEach((key, found) -> dataKeys.computeIfAbsent(key, any -> new ArrayList<>()).addAll(found));
	}

	private static void through(RowScan scan, RegisterFolder folder, DatabaseFiles files, Consumer<StoredRow> use) throws IOException {
		if (files.key().isEmpty()) {
			scan.through(folder.database(), use);
			return;
		}
		try (var channel = DecryptedFile.open(folder.database(), files.key().get())) {
			scan.through(channel, use);
		} catch (IOException e) {
			return; // without its head nothing in the file can be opened; there may be backups
		}
	}

	/** A key file unpacked from a backup, for the new register. */
	private Path kept(RegisterFolder unpacked) {
		try {
			return Files.exists(unpacked.key()) ? Files.copy(unpacked.key(), scratch.resolve("register.key"), StandardCopyOption.REPLACE_EXISTING) : unpacked.key();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Writes the new register beside and looks through it; refused with {@code store.recover-nothing}, or for what does not fit. */
	Outcome<List<Found>> make(String by, String comment, Instant now) throws IOException {
		if (way.isEmpty() && locked.isPresent()) {
			return Outcome.refused(locked.get());
		}
		if (rows.isEmpty() || way.isEmpty()) {
			return Outcome.refused(Trouble.of("store.recover-nothing", damaged.path().toString()));
		}
		try (var database = way.get().files().create(gathered.databaseName())) {
			registration(now).enter(database, projections);
			try (var connection = database.connectAsOwner()) {
				connection.setAutoCommit(false);
				var sql = new Sql(connection);
				var found = new ArrayList<Found>();
				var chains = enter(sql);
				enterKeys(sql);
				var rebuilt = new Rebuilding(projections).rebuild(sql);
				if (rebuilt.refusal().isPresent()) {
					return Outcome.refused(rebuilt.refusal().get());
				}
				for (var chain : chains) {
					found.add(found(chain, saveAnew(sql, chain, by, comment, now)));
				}
				chains.forEach(it -> mentioned.remove(it.key()));
				mentioned.forEach(it -> found.add(new Found(it, 0, List.of(1L), List.of(), Optional.empty(), 0)));
				connection.commit();
				database.makeDurable();
				copyBeside();
				var verified = new Verifying(projections, new AttachmentFolder(gathered.attachments())).verify(sql, Optional.empty(), now);
				var bad = verified.findings().stream().filter(it -> !isOfFiles(it)).findFirst();
				if (bad.isPresent()) {
					return Outcome.refused(bad.get());
				}
				mark(verified.revisions());
				return Outcome.done(found);
			}
		} catch (SQLException e) {
			return Outcome.refused(damaged.unwritable(e));
		}
	}

	private Registration registration(Instant now) {
		return named.map(it -> new Registration(it.id(), it.name(), it.sample(), Instant.ofEpochMilli(it.createdAt()), Steps.VERSION))
				.orElseGet(() -> Registration.fresh(damaged.path().getFileName().toString(), false, now));
	}

	/** Enters what fits; a revision whose text cannot be read ends its chain, unless all of it was erased. */
	private List<FoundRows.Chain> enter(Sql sql) throws SQLException, IOException {
		var entered = new ArrayList<FoundRows.Chain>();
		for (var chain : rows.chains()) {
			var usable = chain.cut(readable(chain));
			for (var link : usable.chain()) {
				append(sql, link);
			}
			entered.add(usable);
			if (!usable.chain().isEmpty()) {
				unlock(sql, usable);
			}
		}
		return entered;
	}

	/** The first pair of the office's keys that works; without one the register is given another when it is opened. */
	private void enterKeys(Sql sql) throws SQLException {
		for (var pair : pairs) {
			sql.run("insert into office_key (number, public_key, private_key) values (1, ?, ?)", pair.open(), pair.secret());
			if (new OfficeKeys(sql).signer().isPresent()) {
				return;
			}
			sql.run("delete from office_key");
		}
	}

	private int readable(FoundRows.Chain chain) throws IOException {
		if (isErased(chain)) {
			return chain.chain().size();
		}
		var count = 0;
		while (count < chain.chain().size() && isFormer(chain.chain().get(count)) == isFormer(chain.chain().getFirst()) && content(chain.chain().get(count)).isPresent()) {
			count++;
		}
		return count;
	}

	private boolean isErased(FoundRows.Chain chain) throws IOException {
		return !chain.chain().isEmpty() && Payload.isErased(rows.payload(chain.chain().getLast()));
	}

	/** Whether a revision is of the time before texts were sealed. */
	private boolean isFormer(Revision link) throws IOException {
		return Payload.former(rows.payload(link)).isPresent();
	}

	/** Puts the key of a chain beside it; one of the time before there were keys is sealed. What was erased gets none, wherever one was found. */
	private void unlock(Sql sql, FoundRows.Chain chain) throws SQLException, IOException {
		if (isErased(chain)) {
			return;
		}
		if (isFormer(chain.chain().getFirst())) {
			new FormerLog(sql).seal(chain.key()).orThrow();
		} else {
			new DataKeys(sql).add(chain.key(), dataKey(chain.chain().getFirst()).orElseThrow());
		}
	}

	private void append(Sql sql, Revision link) throws SQLException, IOException {
		sql.run("""
				insert into revision (aggregate_kind, aggregate_id, revision, saved_at, saved_by, comment, payload_sha256, previous_hash, hash, payload, save_position)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", link.key().kind().word(), link.key().id(), link.number(), link.savedAt().toEpochMilli(), link.savedBy(), link.comment(),
				link.payloadSha256(), link.previousHash(), link.hash(), rows.payload(link), rows.position(link));
	}

	/** The key that opens a revision; the newest found first. */
	private Optional<DataKey> dataKey(Revision link) throws IOException {
		var payload = rows.payload(link);
		return dataKeys.getOrDefault(link.key(), List.of()).reversed().stream().filter(it -> Payload.xmi(payload, it, link.key(), link.number()).isPresent()).findFirst();
	}

	private Optional<Aggregate> content(Revision link) throws IOException {
		var payload = rows.payload(link);
		return Payload.former(payload).or(() -> dataKeys.getOrDefault(link.key(), List.of()).reversed().stream().flatMap(it -> Payload.xmi(payload, it, link.key(), link.number()).stream()).findFirst())
				.flatMap(it -> xmi.read(link.key(), it).result());
	}

	/** The newest content after a gap, as a revision of its own; its former number. */
	private Optional<Long> saveAnew(Sql sql, FoundRows.Chain chain, String by, String comment, Instant now) throws SQLException, IOException {
		for (var link : chain.unfit().reversed()) {
			var content = content(link);
			if (content.isPresent()) {
				var request = new SaveRequest(List.of(new AggregateChange(content.get(), chain.chain().size())), by, now, comment);
				return new Saving(projections).save(sql, request).result().filter(added -> !added.isEmpty()).map(added -> link.number());
			}
		}
		return Optional.empty();
	}

	private static Found found(FoundRows.Chain chain, Optional<Long> savedAnew) {
		return new Found(chain.key(), chain.chain().size(), chain.missing(), chain.unfit().stream().map(Revision::number).distinct().toList(), savedAnew, chain.fromBackups());
	}

	/** Whether a finding is about a file kept beside the log, which a register can be without. */
	static boolean isOfFiles(Trouble finding) {
		return finding.code().endsWith("-attachment");
	}

	private void copyBeside() throws IOException {
		for (var name : RegisterFiles.beside(damaged)) {
			Files.createDirectories(gathered.path().resolve(name).getParent());
			Files.copy(damaged.path().resolve(name), gathered.path().resolve(name));
		}
		Files.deleteIfExists(gathered.mark());
		if (way.orElseThrow().files().key().isPresent()) { // the one that was found to open what was recovered
			Files.copy(way.orElseThrow().keyFile(), gathered.key(), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Writes the count of what must be in the log. */
	private void mark(long revisions) throws IOException {
		try (var mark = Mark.open(gathered.mark())) {
			mark.write(revisions);
		}
		Folder.force(gathered.mark());
	}

	/** How many acknowledged revisions were found nowhere, as far as the mark tells. */
	long lost() {
		var there = new HashSet<String>();
		for (var chain : rows.chains()) {
			chain.chain().forEach(it -> there.add(name(chain.key(), it)));
			chain.unfit().forEach(it -> there.add(name(chain.key(), it)));
		}
		return Math.max(0, acknowledged - there.size());
	}

	private static String name(AggregateKey key, Revision link) {
		return key + " " + link.number();
	}

	@Override
	public void close() throws IOException {
		pairs.forEach(it -> Arrays.fill(it.secret(), (byte) 0));
		rows.close();
	}
}

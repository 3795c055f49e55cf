package org.vigie.store.revisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.Revision;
import org.vigie.store.Sql;

/** The table of revisions, append-only: this class is all that writes to it, and it only inserts. */
public final class RevisionLog {

	/** Uses one link with its payload. */
	@FunctionalInterface
	public interface EntryUse {
		void use(Entry entry) throws SQLException;
	}

	/** Uses one link and the {@linkplain #append position} of the save it came with. */
	@FunctionalInterface
	public interface LinkUse {
		void use(Revision link, long position);
	}

	private static final String STORED = "aggregate_kind, aggregate_id, revision, saved_at, saved_by, comment, payload_sha256, previous_hash, hash";
	/** The columns {@link #link} reads, in their order. */
	public static final String LINK = "r.aggregate_kind, r.aggregate_id, r.revision, r.saved_at, r.saved_by, r.comment, r.payload_sha256, r.previous_hash, r.hash, k.data_key";
	/** Where they come from. */
	public static final String FROM = " from revision r left join data_key k on k.aggregate_kind = r.aggregate_kind and k.aggregate_id = r.aggregate_id ";
	private static final String OF_ONE = FROM + "where r.aggregate_kind = ? and r.aggregate_id = ?";
	private static final int DATA_KEY = 10;

	private final Sql sql;

	public RevisionLog(Sql sql) {
		this.sql = sql;
	}

	/**
	 * Adds a revision.
	 *
	 * @param position how many revisions the log had when the save began: the order of saves, which a clock set back does not tell. It is not
	 *        hashed, and only helps to find an earlier state
	 */
	public void append(Entry entry, long position) throws SQLException {
		var link = entry.link();
		sql.run("insert into revision (" + STORED + ", payload, save_position) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", link.key().kind().word(), link.key().id(), link.number(),
				link.savedAt().toEpochMilli(), link.savedBy(), entry.comment(), link.payloadSha256(), link.previousHash(), link.hash(), entry.payload(), position);
	}

	public Optional<Entry> newest(AggregateKey key) throws SQLException {
		return sql.first("select " + LINK + ", r.payload" + OF_ONE + " order by r.revision desc fetch first 1 rows only", RevisionLog::entry, key.kind().word(), key.id());
	}

	/** One revision. */
	public Optional<Entry> entry(AggregateKey key, long number) throws SQLException {
		return sql.first("select " + LINK + ", r.payload" + OF_ONE + " and r.revision = ?", RevisionLog::entry, key.kind().word(), key.id(), number);
	}

	/** The hash of one revision. */
	public Optional<String> hash(AggregateKey key, long number) throws SQLException {
		return sql.first("select r.hash" + OF_ONE + " and r.revision = ?", row -> row.getString(1), key.kind().word(), key.id(), number);
	}

	/** All links of one aggregate, oldest first. */
	public List<Revision> history(AggregateKey key) throws SQLException {
		return sql.list("select " + LINK + OF_ONE + " order by r.revision", RevisionLog::link, key.kind().word(), key.id());
	}

	/** Hands over all links of one aggregate with their payloads, oldest first. */
	public List<Entry> entries(AggregateKey key) throws SQLException {
		return sql.list("select " + LINK + ", r.payload" + OF_ONE + " order by r.revision", RevisionLog::entry, key.kind().word(), key.id());
	}

	/** The newest link of every aggregate recorded at or before an instant, those that were erased too, sorted by kind and id. */
	public List<Revision> heads(Optional<Instant> recordedAt) throws SQLException {
		var until = recordedAt.map(RevisionLog::milliseconds).orElse(Long.MAX_VALUE);
		var heads = new ArrayList<Revision>();
		sql.each("select " + LINK + FROM + """
				join (select aggregate_kind, aggregate_id, max(revision) as newest from revision where saved_at <= ? group by aggregate_kind, aggregate_id) h
				on r.aggregate_kind = h.aggregate_kind and r.aggregate_id = h.aggregate_id and r.revision = h.newest""", row -> {
			if (isKnown(row)) {
				heads.add(link(row));
			}
		}, until);
		heads.sort(Comparator.comparing(Revision::key));
		return heads;
	}

	/** Hands over the numbers of the newest links recorded at or before an instant of what was not erased, in no order. */
	public void eachNumber(Optional<Instant> recordedAt, BiConsumer<AggregateKey, Long> use) throws SQLException {
		var until = recordedAt.map(RevisionLog::milliseconds).orElse(Long.MAX_VALUE);
		sql.each("""
				select r.aggregate_kind, r.aggregate_id, max(r.revision) from revision r
				join data_key k on k.aggregate_kind = r.aggregate_kind and k.aggregate_id = r.aggregate_id
				where r.saved_at <= ? group by r.aggregate_kind, r.aggregate_id""", row -> useNumber(row, use), until);
	}

	/** Hands over how long every chain is, that of what was erased too, in no order. */
	public void eachLength(BiConsumer<AggregateKey, Long> use) throws SQLException {
		sql.each("select aggregate_kind, aggregate_id, max(revision) from revision group by aggregate_kind, aggregate_id", row -> useNumber(row, use));
	}

	private static void useNumber(ResultSet row, BiConsumer<AggregateKey, Long> use) throws SQLException {
		if (isKnown(row)) {
			use.accept(key(row), row.getLong(3));
		}
	}

	/** The keys of all aggregates, sorted. */
	public List<AggregateKey> keys() throws SQLException {
		var keys = new ArrayList<AggregateKey>();
		sql.each("select distinct aggregate_kind, aggregate_id from revision", row -> {
			if (isKnown(row)) {
				keys.add(key(row));
			}
		});
		keys.sort(Comparator.naturalOrder());
		return keys;
	}

	/** The names of what is in the log under a kind that there is not; nothing but tampering puts it there. */
	public List<String> strangers() throws SQLException {
		var names = new ArrayList<String>();
		sql.each("select distinct aggregate_kind, aggregate_id from revision order by aggregate_kind, aggregate_id", row -> {
			if (!isKnown(row)) {
				names.add(row.getString(1) + "/" + row.getString(2));
			}
		});
		return names;
	}

	private static boolean isKnown(ResultSet row) throws SQLException {
		return AggregateKind.of(row.getString(1)).isPresent();
	}

	/** Hands over every link without payload, by kind, id and number, as they are read. */
	public void eachLink(LinkUse use) throws SQLException {
		sql.each("select " + LINK + ", r.save_position" + FROM + "order by r.aggregate_kind, r.aggregate_id, r.revision", row -> {
			if (isKnown(row)) {
				use.use(link(row), row.getLong(DATA_KEY + 1));
			}
		});
	}

	/** Hands over every link of a kind with its payload, by id and number, as they are read: there may be a million. */
	public void eachEntry(AggregateKind kind, EntryUse use) throws SQLException {
		sql.each("select " + LINK + ", r.payload" + FROM + "where r.aggregate_kind = ? order by r.aggregate_kind, r.aggregate_id, r.revision", row -> use.use(entry(row)), kind.word());
	}

	public long count() throws SQLException {
		return sql.first("select count(*) from revision", row -> row.getLong(1)).orElse(0L);
	}

	/** Hands over the newest revisions of one kind recorded at or before an instant of what was not erased, in no order. */
	public void eachNewest(AggregateKind kind, Optional<Instant> recordedAt, Consumer<Entry> use) throws SQLException {
		var until = recordedAt.map(RevisionLog::milliseconds).orElse(Long.MAX_VALUE);
		sql.each("select " + LINK + ", r.payload" + FROM + """
				join (select aggregate_id, max(revision) as newest from revision where aggregate_kind = ? and saved_at <= ? group by aggregate_id) h
				on r.aggregate_id = h.aggregate_id and r.revision = h.newest where r.aggregate_kind = ? and k.data_key is not null""", row -> use.accept(entry(row)), kind.word(), until,
				kind.word());
	}

	private static long milliseconds(Instant at) {
		return at.isAfter(Instant.ofEpochMilli(Long.MAX_VALUE)) ? Long.MAX_VALUE : at.toEpochMilli();
	}

	/** Reads the columns {@link #LINK}. */
	public static Revision link(ResultSet row) throws SQLException {
		return link(row, dataKey(row));
	}

	private static Revision link(ResultSet row, Optional<DataKey> dataKey) throws SQLException {
		var key = key(row);
		var number = row.getLong(3);
		return new Revision(key, number, Instant.ofEpochMilli(row.getLong(4)), row.getString(5), Comment.opened(row.getString(6), dataKey, key, number), row.getString(7),
				row.getString(8), row.getString(9));
	}

	private static Optional<DataKey> dataKey(ResultSet row) throws SQLException {
		return Optional.ofNullable(row.getBytes(DATA_KEY)).flatMap(DataKey::of);
	}

	private static AggregateKey key(ResultSet row) throws SQLException {
		return new AggregateKey(AggregateKind.of(row.getString(1)).orElseThrow(() -> new SQLException("unknown kind of aggregate")), row.getString(2));
	}

	private static Entry entry(ResultSet row) throws SQLException {
		var dataKey = dataKey(row);
		return new Entry(link(row, dataKey), row.getString(6), row.getBytes(DATA_KEY + 1), dataKey);
	}
}

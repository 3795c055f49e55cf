package org.vigie.store.revisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

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
	/** Names the whole key, so that the index is read from its end: the revision alone would make H2 read and sort the whole chain. */
	private static final String NEWEST_FIRST = " order by r.aggregate_kind desc, r.aggregate_id desc, r.revision desc fetch first 1 rows only";

	private static final Instant EARLIEST = Instant.ofEpochMilli(Long.MIN_VALUE);
	private static final Instant LATEST = Instant.ofEpochMilli(Long.MAX_VALUE);

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
		return sql.first("select " + LINK + ", r.payload" + OF_ONE + NEWEST_FIRST, RevisionLog::entry, key.kind().word(), key.id());
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
		var heads = new ArrayList<Revision>();
		var query = "select " + LINK + FROM + """
				join (select aggregate_kind, aggregate_id, max(revision) as newest from revision%s group by aggregate_kind, aggregate_id) h
				on r.aggregate_kind = h.aggregate_kind and r.aggregate_id = h.aggregate_id and r.revision = h.newest""";
		Sql.RowUse use = row -> {
			if (isKnown(row)) {
				heads.add(link(row));
			}
		};
		if (recordedAt.isEmpty()) {
			sql.each(query.formatted(""), use); // the index alone says which are the newest
		} else {
			sql.each(query.formatted(" where saved_at <= ?"), use, until(recordedAt));
		}
		heads.sort(Comparator.comparing(Revision::key));
		return heads;
	}

	/**
	 * Hands over the numbers of the newest links recorded at or before an instant of what was not erased, in no order. They follow from the
	 * table of heads: only aggregates saved since the instant are looked up in the log.
	 */
	public void eachNumber(Optional<Instant> recordedAt, BiConsumer<AggregateKey, Long> use) throws SQLException {
		var until = until(recordedAt);
		var savedSince = new ArrayList<AggregateKey>();
		sql.each("""
				select h.aggregate_kind, h.aggregate_id, h.revision, h.saved_at from head_now h
				join data_key k on k.aggregate_kind = h.aggregate_kind and k.aggregate_id = h.aggregate_id""", row -> {
			if (row.getLong(4) <= until) {
				useNumber(row, use);
			} else if (isKnown(row)) {
				savedSince.add(key(row));
			}
		});
		for (var key : savedSince) {
			var number = number(key, recordedAt);
			if (number > 0) {
				use.accept(key, number);
			}
		}
	}

	/** Hands over how long every chain is, that of what was erased too, as the log itself has it, in no order. */
	public void eachLength(BiConsumer<AggregateKey, Long> use) throws SQLException {
		sql.each("select aggregate_kind, aggregate_id, max(revision) from revision group by aggregate_kind, aggregate_id", row -> useNumber(row, use));
	}

	private static void useNumber(ResultSet row, BiConsumer<AggregateKey, Long> use) throws SQLException {
		if (isKnown(row)) {
			use.accept(key(row), row.getLong(3));
		}
	}

	/** The number of the newest link of an aggregate recorded at or before an instant; 0 for none, and for one that was erased. */
	public long number(AggregateKey key, Optional<Instant> recordedAt) throws SQLException {
		return sql.first("select r.revision" + OF_ONE + " and r.saved_at <= ? and k.data_key is not null" + NEWEST_FIRST, row -> row.getLong(1), key.kind().word(), key.id(),
				until(recordedAt)).orElse(0L);
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

	/** Hands over the newest revisions of one kind, of what was not erased, in no order. Which are the newest, the table of heads says. */
	public void eachNewest(AggregateKind kind, EntryUse use) throws SQLException {
		sql.each("select " + LINK + ", r.payload" + FROM + """
				join head_now h on r.aggregate_kind = h.aggregate_kind and r.aggregate_id = h.aggregate_id and r.revision = h.revision
				where h.aggregate_kind = ? and k.data_key is not null""", row -> use.use(entry(row)), kind.word());
	}

	/** In milliseconds since 1970; instants out of their reach are before or after everything. */
	private static long until(Optional<Instant> recordedAt) {
		return recordedAt.map(at -> at.isAfter(LATEST) ? Long.MAX_VALUE : at.isBefore(EARLIEST) ? Long.MIN_VALUE : at.toEpochMilli()).orElse(Long.MAX_VALUE);
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

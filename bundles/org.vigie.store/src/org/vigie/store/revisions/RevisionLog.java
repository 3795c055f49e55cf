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

	/** A link with its payload. */
	public record Entry(Revision link, byte[] payload) {
	}

	private static final String LINK = "aggregate_kind, aggregate_id, revision, saved_at, saved_by, comment, payload_sha256, previous_hash, hash";
	private static final String QUALIFIED = "r.aggregate_kind, r.aggregate_id, r.revision, r.saved_at, r.saved_by, r.comment, r.payload_sha256, r.previous_hash, r.hash";
	/** Names the whole key, so that the index is read from its end: the revision alone would make H2 read and sort the whole chain. */
	private static final String NEWEST_FIRST = " order by aggregate_kind desc, aggregate_id desc, revision desc fetch first 1 rows only";
	private static final String OF_ONE = " from revision where aggregate_kind = ? and aggregate_id = ?";

	private static final Instant EARLIEST = Instant.ofEpochMilli(Long.MIN_VALUE);
	private static final Instant LATEST = Instant.ofEpochMilli(Long.MAX_VALUE);

	private final Sql sql;

	public RevisionLog(Sql sql) {
		this.sql = sql;
	}

	public void append(Revision link, byte[] payload) throws SQLException {
		sql.run("insert into revision (" + LINK + ", payload) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", link.key().kind().word(), link.key().id(), link.number(),
				link.savedAt().toEpochMilli(), link.savedBy(), link.comment(), link.payloadSha256(), link.previousHash(), link.hash(), payload);
	}

	public Optional<Entry> newest(AggregateKey key) throws SQLException {
		return sql.first("select " + LINK + ", payload" + OF_ONE + NEWEST_FIRST, RevisionLog::entry, key.kind().word(), key.id());
	}

	/** The payload of one revision. */
	public Optional<byte[]> payload(AggregateKey key, long number) throws SQLException {
		return sql.first("select payload" + OF_ONE + " and revision = ?", row -> row.getBytes(1), key.kind().word(), key.id(), number);
	}

	/** All links of one aggregate, oldest first. */
	public List<Revision> history(AggregateKey key) throws SQLException {
		return sql.list("select " + LINK + OF_ONE + " order by revision", RevisionLog::link, key.kind().word(), key.id());
	}

	/** Hands over all links of one aggregate with their payloads, oldest first. */
	public List<Entry> entries(AggregateKey key) throws SQLException {
		return sql.list("select " + LINK + ", payload" + OF_ONE + " order by revision", RevisionLog::entry, key.kind().word(), key.id());
	}

	/** The newest link of every aggregate recorded at or before an instant, sorted by kind and id. */
	public List<Revision> heads(Optional<Instant> recordedAt) throws SQLException {
		var query = """
				select %s from revision r
				join (select aggregate_kind, aggregate_id, max(revision) as newest from revision%s group by aggregate_kind, aggregate_id) h
				on r.aggregate_kind = h.aggregate_kind and r.aggregate_id = h.aggregate_id and r.revision = h.newest""";
		var heads = recordedAt.isEmpty() ? sql.list(query.formatted(QUALIFIED, ""), RevisionLog::link) // the index alone says which are the newest
				: sql.list(query.formatted(QUALIFIED, " where saved_at <= ?"), RevisionLog::link, until(recordedAt));
		heads.sort(Comparator.comparing(Revision::key));
		return heads;
	}

	/**
	 * Hands over the numbers of the newest links recorded at or before an instant, in no order. They follow from the table of heads: only
	 * aggregates saved since the instant are looked up in the log.
	 */
	public void eachNumber(Optional<Instant> recordedAt, BiConsumer<AggregateKey, Long> use) throws SQLException {
		var until = until(recordedAt);
		var savedSince = new ArrayList<AggregateKey>();
		sql.each("select aggregate_kind, aggregate_id, revision, saved_at from head_now", row -> {
			if (row.getLong(4) <= until) {
				use.accept(key(row), row.getLong(3));
			} else {
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

	/** Hands over the numbers of the newest links as the log itself has them, in no order. */
	public void eachNewestNumber(BiConsumer<AggregateKey, Long> use) throws SQLException {
		sql.each("select aggregate_kind, aggregate_id, max(revision) from revision group by aggregate_kind, aggregate_id", row -> use.accept(key(row), row.getLong(3)));
	}

	/** The number of the newest link of an aggregate recorded at or before an instant, 0 for none. */
	public long number(AggregateKey key, Optional<Instant> recordedAt) throws SQLException {
		return sql.first("select revision" + OF_ONE + " and saved_at <= ?" + NEWEST_FIRST, row -> row.getLong(1), key.kind().word(), key.id(),
				until(recordedAt)).orElse(0L);
	}

	/** The keys of all aggregates, sorted. */
	public List<AggregateKey> keys() throws SQLException {
		var keys = sql.list("select distinct aggregate_kind, aggregate_id from revision", RevisionLog::key);
		keys.sort(Comparator.naturalOrder());
		return keys;
	}

	/** Hands over every link without payload, by kind, id and number. */
	public List<Revision> links() throws SQLException {
		return sql.list("select " + LINK + " from revision order by aggregate_kind, aggregate_id, revision", RevisionLog::link);
	}

	public long count() throws SQLException {
		return sql.first("select count(*) from revision", row -> row.getLong(1)).orElse(0L);
	}

	/** Hands over the payloads of the newest revisions of one kind, in no order. Which are the newest, the table of heads says. */
	public void eachNewest(AggregateKind kind, Sql.RowUse use) throws SQLException {
		sql.each("""
				select r.aggregate_id, r.revision, r.payload from head_now h
				join revision r on r.aggregate_kind = h.aggregate_kind and r.aggregate_id = h.aggregate_id and r.revision = h.revision
				where h.aggregate_kind = ?""", use, kind.word());
	}

	/** In milliseconds since 1970; instants out of their reach are before or after everything. */
	private static long until(Optional<Instant> recordedAt) {
		return recordedAt.map(at -> at.isAfter(LATEST) ? Long.MAX_VALUE : at.isBefore(EARLIEST) ? Long.MIN_VALUE : at.toEpochMilli()).orElse(Long.MAX_VALUE);
	}

	/** Reads the columns of a link, in their order. */
	public static Revision link(ResultSet row) throws SQLException {
		return new Revision(key(row), row.getLong(3), Instant.ofEpochMilli(row.getLong(4)), row.getString(5), row.getString(6),
				row.getString(7), row.getString(8), row.getString(9));
	}

	private static AggregateKey key(ResultSet row) throws SQLException {
		return new AggregateKey(AggregateKind.of(row.getString(1)).orElseThrow(() -> new SQLException("unknown kind of aggregate")), row.getString(2));
	}

	private static Entry entry(ResultSet row) throws SQLException {
		return new Entry(link(row), row.getBytes(10));
	}
}

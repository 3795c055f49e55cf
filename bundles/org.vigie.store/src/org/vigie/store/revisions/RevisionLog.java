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

	/** A link with its payload. */
	public record Entry(Revision link, byte[] payload) {
	}

	/** Uses one link with its payload. */
	@FunctionalInterface
	public interface EntryUse {
		void use(Entry entry) throws SQLException;
	}

	private static final String LINK = "aggregate_kind, aggregate_id, revision, saved_at, saved_by, comment, payload_sha256, previous_hash, hash";
	private static final String QUALIFIED = "r.aggregate_kind, r.aggregate_id, r.revision, r.saved_at, r.saved_by, r.comment, r.payload_sha256, r.previous_hash, r.hash";
	private static final String OF_ONE = " from revision where aggregate_kind = ? and aggregate_id = ?";

	private final Sql sql;

	public RevisionLog(Sql sql) {
		this.sql = sql;
	}

	public void append(Revision link, byte[] payload) throws SQLException {
		sql.run("insert into revision (" + LINK + ", payload) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", link.key().kind().word(), link.key().id(), link.number(),
				link.savedAt().toEpochMilli(), link.savedBy(), link.comment(), link.payloadSha256(), link.previousHash(), link.hash(), payload);
	}

	public Optional<Entry> newest(AggregateKey key) throws SQLException {
		return sql.first("select " + LINK + ", payload" + OF_ONE + " order by revision desc fetch first 1 rows only", RevisionLog::entry, key.kind().word(), key.id());
	}

	/** The payload of one revision. */
	public Optional<byte[]> payload(AggregateKey key, long number) throws SQLException {
		return sql.first("select payload" + OF_ONE + " and revision = ?", row -> row.getBytes(1), key.kind().word(), key.id(), number);
	}

	/** The hash of one revision. */
	public Optional<String> hash(AggregateKey key, long number) throws SQLException {
		return sql.first("select hash" + OF_ONE + " and revision = ?", row -> row.getString(1), key.kind().word(), key.id(), number);
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
		var until = recordedAt.map(RevisionLog::milliseconds).orElse(Long.MAX_VALUE);
		var heads = new ArrayList<Revision>();
		sql.each("""
				select %s from revision r
				join (select aggregate_kind, aggregate_id, max(revision) as newest from revision where saved_at <= ? group by aggregate_kind, aggregate_id) h
				on r.aggregate_kind = h.aggregate_kind and r.aggregate_id = h.aggregate_id and r.revision = h.newest""".formatted(QUALIFIED), row -> {
			if (isKnown(row)) {
				heads.add(link(row));
			}
		}, until);
		heads.sort(Comparator.comparing(Revision::key));
		return heads;
	}

	/** Hands over the numbers of the newest links recorded at or before an instant, in no order. */
	public void eachNumber(Optional<Instant> recordedAt, BiConsumer<AggregateKey, Long> use) throws SQLException {
		var until = recordedAt.map(RevisionLog::milliseconds).orElse(Long.MAX_VALUE);
		sql.each("select aggregate_kind, aggregate_id, max(revision) from revision where saved_at <= ? group by aggregate_kind, aggregate_id", row -> {
			if (isKnown(row)) {
				use.accept(key(row), row.getLong(3));
			}
		}, until);
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
	public void eachLink(Consumer<Revision> use) throws SQLException {
		sql.each("select " + LINK + " from revision order by aggregate_kind, aggregate_id, revision", row -> {
			if (isKnown(row)) {
				use.accept(link(row));
			}
		});
	}

	/** Hands over every link of a kind with its payload, by id and number, as they are read: there may be a million. */
	public void eachEntry(AggregateKind kind, EntryUse use) throws SQLException {
		sql.each("select " + LINK + ", payload from revision where aggregate_kind = ? order by aggregate_kind, aggregate_id, revision", row -> use.use(entry(row)), kind.word());
	}

	public long count() throws SQLException {
		return sql.first("select count(*) from revision", row -> row.getLong(1)).orElse(0L);
	}

	/** Hands over the payloads of the newest revisions of one kind recorded at or before an instant, in no order. */
	public void eachNewest(AggregateKind kind, Optional<Instant> recordedAt, Sql.RowUse use) throws SQLException {
		var until = recordedAt.map(RevisionLog::milliseconds).orElse(Long.MAX_VALUE);
		sql.each("""
				select r.aggregate_id, r.revision, r.payload from revision r
				join (select aggregate_id, max(revision) as newest from revision where aggregate_kind = ? and saved_at <= ? group by aggregate_id) h
				on r.aggregate_id = h.aggregate_id and r.revision = h.newest where r.aggregate_kind = ?""", use, kind.word(), until, kind.word());
	}

	private static long milliseconds(Instant at) {
		return at.isAfter(Instant.ofEpochMilli(Long.MAX_VALUE)) ? Long.MAX_VALUE : at.toEpochMilli();
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

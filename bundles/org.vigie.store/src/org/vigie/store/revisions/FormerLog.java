package org.vigie.store.revisions;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.Revision;
import org.vigie.store.Sql;

/** The log as schema 1 had it: texts and comments as they are, hashed as they are. */
public final class FormerLog {

	private static final String LINK = "aggregate_kind, aggregate_id, revision, saved_at, saved_by, comment, payload_sha256, previous_hash, hash";

	private record FormerEntry(Revision link, byte[] payload) {
	}

	private final Sql sql;

	public FormerLog(Sql sql) {
		this.sql = sql;
	}

	public boolean isEmpty() throws SQLException {
		return new RevisionLog(sql).count() == 0;
	}

	/** The keys of all aggregates. */
	public List<AggregateKey> keys() throws SQLException {
		return new RevisionLog(sql).keys();
	}

	/** The checkpoint as schema 1 reckoned it: the SHA-256 of {@code vigie heads 1} and a line {@code kind id revision hash} for each aggregate. */
	public String checkpoint() throws SQLException {
		var heads = new ArrayList<Revision>(sql.list("""
				select r.aggregate_kind, r.aggregate_id, r.revision, r.saved_at, r.saved_by, r.comment, r.payload_sha256, r.previous_hash, r.hash from revision r
				join (select aggregate_kind, aggregate_id, max(revision) as newest from revision group by aggregate_kind, aggregate_id) h
				on r.aggregate_kind = h.aggregate_kind and r.aggregate_id = h.aggregate_id and r.revision = h.newest""", FormerLog::link));
		heads.sort(Comparator.comparing(Revision::key));
		var text = new StringBuilder("vigie heads 1\n");
		heads.forEach(it -> text.append(it.key().kind().word()).append(' ').append(it.key().id()).append(' ').append(it.number()).append(' ').append(it.hash()).append('\n'));
		return Links.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** Checks a chain and puts its sealed form in its place; the number of its revisions. Refused for the first link that does not hold. */
	public Outcome<Long> seal(AggregateKey key) throws SQLException {
		var former = sql.list("select " + LINK + ", payload from revision where aggregate_kind = ? and aggregate_id = ? order by revision",
				row -> new FormerEntry(link(row), row.getBytes(10)), key.kind().word(), key.id());
		var bad = firstBad(former);
		if (bad.isPresent()) {
			return Outcome.refused(bad.get());
		}
		var dataKey = DataKey.random();
		sql.run("delete from revision where aggregate_kind = ? and aggregate_id = ?", key.kind().word(), key.id());
		new DataKeys(sql).add(key, dataKey);
		var log = new RevisionLog(sql);
		var previous = Links.NONE;
		for (var each : former) {
			var sealed = sealed(each, dataKey, previous);
			log.append(sealed, 0);
			previous = sealed.link().hash();
		}
		return Outcome.done((long) former.size());
	}

	private static Entry sealed(FormerEntry former, DataKey dataKey, String previous) {
		var link = former.link();
		return Links.entry(link.key(), link.number(), link.savedAt(), link.savedBy(), link.comment(), Comment.sealed(link.comment(), dataKey, link.key(), link.number()),
				Payload.resealed(former.payload(), dataKey, link.key(), link.number()), previous, Optional.of(dataKey));
	}

	private static Optional<Trouble> firstBad(List<FormerEntry> chain) {
		var previous = Links.NONE;
		var number = 0L;
		for (var entry : chain) {
			var link = entry.link();
			if (link.number() != ++number) {
				return Optional.of(Trouble.of("store.missing-revision", link.key().toString(), number));
			}
			if (!link.previousHash().equals(previous) || !link.payloadSha256().equals(Links.sha256(entry.payload())) || !link.hash().equals(Links.hash(link, link.comment()))) {
				return Optional.of(Trouble.of("store.changed-revision", link.key().toString(), number));
			}
			previous = link.hash();
		}
		return Optional.empty();
	}

	private static Revision link(ResultSet row) throws SQLException {
		return new Revision(new AggregateKey(AggregateKind.of(row.getString(1)).orElseThrow(() -> new SQLException("unknown kind of aggregate")), row.getString(2)), row.getLong(3),
				Instant.ofEpochMilli(row.getLong(4)), row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9));
	}
}

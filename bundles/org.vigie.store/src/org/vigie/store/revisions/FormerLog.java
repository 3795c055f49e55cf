package org.vigie.store.revisions;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

	/** The position of what was sealed: before every save that came after. */
	private static final long SEALED = -1;

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

	/**
	 * The checkpoint the register had when its log was sealed, reckoned again, as schema 1 reckoned it, from what is sealed now: the SHA-256
	 * of {@code vigie heads 1} and a line {@code kind id revision hash} for each aggregate. Empty where none was sealed, and where a text of
	 * then was erased since.
	 */
	public Optional<String> checkpointWhenSealed() throws SQLException {
		var text = new StringBuilder("vigie heads 1\n");
		for (var key : keys()) {
			var sealed = sql.first("select count(*) from revision where aggregate_kind = ? and aggregate_id = ? and save_position = ?", row -> row.getLong(1), key.kind().word(), key.id(), SEALED)
					.orElse(0L);
			if (sealed == 0) {
				continue;
			}
			var head = formerHead(new RevisionLog(sql).entries(key), sealed);
			if (head.isEmpty()) {
				return Optional.empty();
			}
			text.append(key.kind().word()).append(' ').append(key.id()).append(' ').append(sealed).append(' ').append(head.get()).append('\n');
		}
		return Optional.of(Links.sha256(text.toString().getBytes(StandardCharsets.UTF_8)));
	}

	/** The hash that the last of the first revisions of a chain had before they were sealed. */
	private static Optional<String> formerHead(List<Entry> chain, long count) {
		var previous = Links.NONE;
		for (var entry : chain.subList(0, (int) Math.min(count, chain.size()))) {
			var link = entry.link();
			var payload = entry.dataKey().flatMap(it -> Payload.unsealed(entry.payload(), it, link.key(), link.number()));
			if (payload.isEmpty()) {
				return Optional.empty();
			}
			previous = Links.hash(new Revision(link.key(), link.number(), link.savedAt(), link.savedBy(), link.comment(), Links.sha256(payload.get()), previous, ""), link.comment());
		}
		return Optional.of(previous);
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
			log.append(sealed, SEALED);
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

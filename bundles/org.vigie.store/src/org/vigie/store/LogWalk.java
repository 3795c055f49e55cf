package org.vigie.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.RegisterDifference;
import org.vigie.core.register.RegisterDifference.CaseTitle;
import org.vigie.core.register.RestorePlan.Moved;
import org.vigie.core.register.Revision;
import org.vigie.store.revisions.Links;
import org.vigie.store.schema.Schema;

/**
 * One walk through the whole log of a register of any schema, row by row and without reading texts: how much there is, where every chain
 * ends, and the first link that does not fit.
 */
final class LogWalk {

	private static final String QUERY = """
			select aggregate_kind, aggregate_id, revision, saved_at, saved_by, comment, payload_sha256, previous_hash, hash, payload from revision
			order by aggregate_kind, aggregate_id, revision""";

	private final List<Revision> heads = new ArrayList<>();
	private final Map<String, String> titles = new HashMap<>();
	private Optional<Trouble> bad = Optional.empty();
	private Optional<Revision> before = Optional.empty();
	private long revisions;

	private LogWalk() {
	}

	static LogWalk through(Sql sql) throws SQLException {
		var walk = new LogWalk();
		sql.each(QUERY, walk::step);
		walk.before.ifPresent(walk.heads::add);
		walk.heads.sort(Comparator.comparing(Revision::key));
		if (new Schema(sql).columns("case_now").contains("title")) {
			sql.each("select aggregate_id, title from case_now", row -> walk.titles.put(row.getString(1), Optional.ofNullable(row.getString(2)).orElse("")));
		}
		return walk;
	}

	private void step(ResultSet row) throws SQLException {
		var link = link(row);
		var same = before.filter(it -> it.key().equals(link.key()));
		if (same.isEmpty()) {
			before.ifPresent(heads::add);
		}
		if (bad.isEmpty()) {
			bad = check(link, row.getBytes(10), same);
		}
		before = Optional.of(link);
		revisions++;
	}

	private static Revision link(ResultSet row) throws SQLException {
		var kind = AggregateKind.of(row.getString(1)).orElseThrow(() -> new SQLException("unknown kind of aggregate"));
		return new Revision(new AggregateKey(kind, row.getString(2)), row.getLong(3), Instant.ofEpochMilli(row.getLong(4)), row.getString(5), row.getString(6), row.getString(7),
				row.getString(8), row.getString(9));
	}

	private static Optional<Trouble> check(Revision link, byte[] payload, Optional<Revision> before) {
		var expected = before.map(Revision::number).orElse(0L) + 1;
		if (link.number() != expected) {
			return Optional.of(Trouble.of("store.missing-revision", link.key().toString(), expected));
		}
		var fits = link.previousHash().equals(before.map(Revision::hash).orElse(Links.NONE)) && link.payloadSha256().equals(Links.sha256(payload)) && link.hash().equals(Links.hash(link, link.comment()));
		return fits ? Optional.empty() : Optional.of(Trouble.of("store.changed-revision", link.key().toString(), link.number()));
	}

	/** The first link that does not fit. */
	Optional<Trouble> bad() {
		return bad;
	}

	long revisions() {
		return revisions;
	}

	long cases() {
		return heads.stream().filter(it -> it.key().kind() == AggregateKind.CASE).count();
	}

	String headsHash() {
		return Links.root(heads);
	}

	/** How another log differs from this one; a revision is the same where number and time are. */
	RegisterDifference differenceOf(LogWalk other) {
		var here = byKey();
		var there = other.byKey();
		var onlyHere = here.values().stream().filter(it -> !there.containsKey(it.key())).toList();
		var onlyThere = there.values().stream().filter(it -> !here.containsKey(it.key())).toList();
		var changed = moved(other).stream().map(Moved::inRegister).toList();
		var counts = Stream.of(onlyHere, onlyThere, changed).flatMap(List::stream).collect(Collectors.groupingBy(it -> it.key().kind(), Collectors.summingInt(it -> 1)));
		return new RegisterDifference(titles(onlyHere), other.titles(onlyThere), titles(changed), counts);
	}

	/** What both logs have and that ends at another revision, in the order of the keys. */
	List<Moved> moved(LogWalk other) {
		var there = other.byKey();
		return heads.stream().filter(it -> Optional.ofNullable(there.get(it.key())).filter(found -> !it.isSameAs(found)).isPresent()).map(it -> new Moved(it, there.get(it.key()))).toList();
	}

	private Map<AggregateKey, Revision> byKey() {
		var all = new TreeMap<AggregateKey, Revision>();
		heads.forEach(it -> all.put(it.key(), it));
		return all;
	}

	private List<CaseTitle> titles(List<Revision> some) {
		return some.stream().filter(it -> it.key().kind() == AggregateKind.CASE).map(this::title).toList();
	}

	private CaseTitle title(Revision head) {
		return new CaseTitle(head.key().id(), titles.getOrDefault(head.key().id(), ""));
	}
}

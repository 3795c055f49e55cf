package org.vigie.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.Checkpoint;
import org.vigie.core.register.Revision;
import org.vigie.core.register.Verification;
import org.vigie.store.projections.Current;
import org.vigie.store.projections.Projections;
import org.vigie.store.projections.RowCount;
import org.vigie.store.revisions.Chains;
import org.vigie.store.revisions.Linked;
import org.vigie.store.revisions.Links;
import org.vigie.store.revisions.RevisionLog;

/** Looks through every chain and every table, and compares with an earlier checkpoint. */
final class Verifying {

	private final Projections projections;

	Verifying(Projections projections) {
		this.projections = projections;
	}

	Verification verify(Sql sql, Optional<String> against, Instant now) throws SQLException {
		var log = new RevisionLog(sql);
		var findings = new ArrayList<Trouble>();
		var count = new RowCount();
		var chains = new Chains();
		var keys = log.keys();
		for (var key : keys) {
			findings.addAll(verify(sql, chains, log.entries(key), key, count));
		}
		if (findings.isEmpty()) { // rows of a bad chain were not counted
			projections.overfull(sql, count).forEach(table -> findings.add(Trouble.of("store.table-differs", table)));
		}
		findings.addAll(missing(sql, keys));
		if (against.isPresent() && !isKnown(log, against.get())) {
			findings.add(Trouble.of("store.checkpoint-differs", against.get()));
		}
		return new Verification(keys.size(), log.count(), checkpoint(log, now), findings);
	}

	static Checkpoint checkpoint(RevisionLog log, Instant now) throws SQLException {
		var heads = log.heads(Optional.empty());
		return new Checkpoint(Links.headsHash(heads), heads.size(), log.count(), now);
	}

	private List<Trouble> verify(Sql sql, Chains chains, List<RevisionLog.Entry> chain, AggregateKey key, RowCount count) throws SQLException {
		return switch (chains.walk(chain)) {
		case Outcome.Refused<Chains.Walked>(var trouble, var ignored) -> List.of(trouble);
		case Outcome.Done<Chains.Walked>(var walked, var ignored) -> projections.differing(sql, new Current(walked.now().head(), new Linked(sql).of(walked.now().root())), walked.changes(), count).stream()
				.map(table -> Trouble.of("store.table-row-differs", key.toString(), table)).toList();
		};
	}

	/** Aggregates the tables know more of than the log: the end of a chain, or a whole chain, is gone. */
	private static List<Trouble> missing(Sql sql, List<AggregateKey> keys) throws SQLException {
		var troubles = new ArrayList<Trouble>();
		var newest = new HashMap<String, Long>();
		new RevisionLog(sql).eachNewestNumber((key, number) -> newest.put(key.toString(), number));
		sql.each("select aggregate_kind, aggregate_id, revision from head_now order by aggregate_kind, aggregate_id", row -> {
			var name = row.getString(1) + "/" + row.getString(2);
			var there = newest.getOrDefault(name, 0L);
			if (there < row.getLong(3)) {
				troubles.add(Trouble.of("store.missing-revision", name, there + 1));
			}
		});
		return troubles;
	}

	/**
	 * Whether the register ever was in the state of a checkpoint: tried for the state after each save, newest first. Saves are told apart
	 * by their time.
	 */
	private static boolean isKnown(RevisionLog log, String checkpoint) throws SQLException {
		var bySave = new TreeMap<Instant, List<Revision>>();
		log.links().forEach(it -> bySave.computeIfAbsent(it.savedAt(), at -> new ArrayList<>()).add(it));
		var states = new TreeSet<>(bySave.keySet()).descendingSet();
		Map<AggregateKey, List<Revision>> chains = new TreeMap<>();
		bySave.values().forEach(saved -> saved.forEach(it -> chains.computeIfAbsent(it.key(), key -> new ArrayList<>()).add(it)));
		chains.values().forEach(chain -> chain.sort(Comparator.comparing(Revision::number)));
		if (Links.headsHash(List.of()).equals(checkpoint)) {
			return true;
		}
		for (var at : states) {
			chains.values().forEach(chain -> chain.removeIf(it -> it.savedAt().isAfter(at)));
			if (Links.headsHash(chains.values().stream().filter(it -> !it.isEmpty()).map(List::getLast).toList()).equals(checkpoint)) {
				return true;
			}
		}
		return false;
	}
}

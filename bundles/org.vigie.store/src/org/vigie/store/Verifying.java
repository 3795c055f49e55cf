package org.vigie.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.Checkpoint;
import org.vigie.core.register.Verification;
import org.vigie.store.attachments.AttachmentFolder;
import org.vigie.store.attachments.AttachmentNames;
import org.vigie.store.projections.Current;
import org.vigie.store.projections.Projections;
import org.vigie.store.projections.RowCount;
import org.vigie.store.proof.OfficeKeys;
import org.vigie.store.revisions.Chains;
import org.vigie.store.revisions.Entry;
import org.vigie.store.revisions.EarlierStates;
import org.vigie.store.revisions.FormerLog;
import org.vigie.store.revisions.Linked;
import org.vigie.store.revisions.Links;
import org.vigie.store.revisions.RevisionLog;

/** Looks through every chain and every table, and compares with an earlier checkpoint. */
final class Verifying {

	private final Projections projections;
	private final AttachmentFolder attachments;

	Verifying(Projections projections, AttachmentFolder attachments) {
		this.projections = projections;
		this.attachments = attachments;
	}

	Verification verify(Sql sql, Optional<String> against, Instant now) throws SQLException {
		var log = new RevisionLog(sql);
		var findings = new ArrayList<Trouble>();
		var count = new RowCount();
		var chains = new Chains();
		var keys = log.keys();
		for (var key : keys) {
			var chain = log.entries(key);
			findings.addAll(verify(sql, chains, chain, key, count));
			findings.addAll(badAttachments(key, chain));
		}
		if (findings.isEmpty()) { // rows of a bad chain were not counted
			projections.overfull(sql, count).forEach(table -> findings.add(Trouble.of("store.table-differs", table)));
		}
		findings.addAll(missing(sql));
		log.strangers().forEach(name -> findings.add(Trouble.of("store.unknown-kind", name)));
		if (!new OfficeKeys(sql).isSound()) {
			findings.add(Trouble.of("store.key-differs"));
		}
		if (against.isPresent() && !new EarlierStates(sql).hold(against.get()) && new FormerLog(sql).checkpointWhenSealed().filter(against.get()::equals).isEmpty()) {
			findings.add(Trouble.of("store.checkpoint-differs", against.get()));
		}
		return new Verification(keys.size(), log.count(), checkpoint(log, now), findings);
	}

	static Checkpoint checkpoint(RevisionLog log, Instant now) throws SQLException {
		var heads = log.heads(Optional.empty());
		return new Checkpoint(Links.root(heads), heads.size(), log.count(), now);
	}

	private List<Trouble> verify(Sql sql, Chains chains, List<Entry> chain, AggregateKey key, RowCount count) throws SQLException {
		return switch (chains.walk(chain)) {
		case Outcome.Refused<Chains.Walked>(var trouble, var ignored) -> List.of(trouble);
		case Outcome.Done<Chains.Walked>(var walked, var ignored) -> differing(sql, walked, count).stream().map(table -> Trouble.of("store.table-row-differs", key.toString(), table))
				.toList();
		};
	}

	private List<Trouble> badAttachments(AggregateKey key, List<Entry> chain) {
		if (key.kind() != AggregateKind.SOURCE) {
			return List.of();
		}
		var troubles = new ArrayList<Trouble>();
		new TreeMap<>(AttachmentNames.of(chain)).forEach((sha256, dataKey) -> {
			if (!attachments.has(dataKey, sha256)) {
				troubles.add(Trouble.of("store.missing-attachment", key.toString(), sha256));
			} else if (attachments.length(key, dataKey, sha256).isEmpty()) {
				troubles.add(Trouble.of("store.changed-attachment", key.toString(), sha256));
			}
		});
		return troubles;
	}

	private List<String> differing(Sql sql, Chains.Walked walked, RowCount count) throws SQLException {
		return switch (walked) {
		case Chains.Walked.Readable(var now, var changes) -> projections.differing(sql, new Current(now.head(), new Linked(sql).of(now.root())), changes, count);
		case Chains.Walked.Erased(var head) -> projections.differingErased(sql, head, count);
		};
	}

	/** Aggregates the tables know more of than the log: the end of a chain, or a whole chain, is gone. */
	private static List<Trouble> missing(Sql sql) throws SQLException {
		var troubles = new ArrayList<Trouble>();
		var newest = new HashMap<String, Long>();
		new RevisionLog(sql).eachLength((key, number) -> newest.put(key.toString(), number));
		sql.each("select aggregate_kind, aggregate_id, revision from head_now order by aggregate_kind, aggregate_id", row -> {
			var name = row.getString(1) + "/" + row.getString(2);
			var there = newest.getOrDefault(name, 0L);
			if (there < row.getLong(3)) {
				troubles.add(Trouble.of("store.missing-revision", name, there + 1));
			}
		});
		return troubles;
	}
}

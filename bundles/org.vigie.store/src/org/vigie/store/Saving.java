package org.vigie.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.CaseXmi;
import org.vigie.core.register.Revision;
import org.vigie.core.register.SaveRequest;
import org.vigie.model.Aggregate;
import org.vigie.store.projections.Projections;
import org.vigie.store.revisions.DataKeys;
import org.vigie.store.revisions.Entry;
import org.vigie.store.revisions.Linked;
import org.vigie.store.revisions.LogContents;
import org.vigie.store.revisions.Payload;
import org.vigie.store.revisions.RevisionLog;

/**
 * What one save does within its transaction. One thread.
 */
final class Saving {

	private static final int LONGEST_NAME = 1000;
	private static final int LONGEST_COMMENT = 100_000;

	private final Projections projections;
	private final CaseXmi xmi = new CaseXmi();

	Saving(Projections projections) {
		this.projections = projections;
	}

	/** Stores all changes or, when it refuses, possibly some: the caller rolls back. */
	Outcome<List<Revision>> save(Sql sql, SaveRequest request) throws SQLException {
		if (!fits(request.by(), request.comment())) {
			return Outcome.refused(tooLong());
		}
		requireSingle(request);
		var log = new RevisionLog(sql);
		var keys = new DataKeys(sql);
		var position = log.count();
		var added = new ArrayList<Added>();
		for (var change : request.changes()) {
			var outcome = save(log, keys, position, request, change);
			if (outcome.refusal().isPresent()) {
				return Outcome.refused(outcome.refusal().get());
			}
			outcome.orThrow().ifPresent(added::add);
		}
		project(sql, added);
		return Outcome.done(added.stream().map(Added::link).toList());
	}

	/** Whether the log has room for a name and a reason. */
	static boolean fits(String by, String comment) {
		return by.length() <= LONGEST_NAME && comment.length() <= LONGEST_COMMENT;
	}

	static Trouble tooLong() {
		return Trouble.of("store.long-comment", LONGEST_NAME, LONGEST_COMMENT);
	}

	/** Brings the tables up to date once all texts are in the log, so that cases see the persons saved with them. */
	private void project(Sql sql, List<Added> added) throws SQLException {
		var linked = new Linked(sql);
		var fresh = new HashSet<AggregateKey>();
		for (var each : added) {
			projections.write(sql, each.link(), each.earlier(), linked.of(each.root()));
			fresh.add(each.link().key());
		}
		for (var each : added) {
			if (each.link().key().kind() == AggregateKind.PERSON) {
				for (var named : projections.casesNaming(sql, each.link().key().id())) {
					if (fresh.add(named)) {
						projections.renewDeadlines(sql, named, linked.of(named));
					}
				}
			}
		}
	}

	/** A revision of this save. */
	private record Added(Revision link, Optional<Aggregate> earlier, Aggregate root) {
	}

	private static void requireSingle(SaveRequest request) {
		var keys = new HashSet<AggregateKey>();
		for (var change : request.changes()) {
			if (!keys.add(change.key())) {
				throw new IllegalArgumentException("saved twice: " + change.key());
			}
		}
	}

	/** One revision, or none when nothing changed. */
	private Outcome<Optional<Added>> save(RevisionLog log, DataKeys keys, long position, SaveRequest request, AggregateChange change) throws SQLException {
		var newest = log.newest(change.key());
		if (newest.filter(Entry::isErasure).isPresent()) {
			return Outcome.refused(LogContents.erased(newest.get().link()));
		}
		var written = xmi.write(change.root());
		if (written.refusal().isPresent()) {
			return Outcome.refused(written.refusal().get());
		}
		var before = newest.flatMap(Entry::xmi);
		if (before.isPresent() && Arrays.equals(before.get(), written.orThrow())) {
			return Outcome.done(Optional.empty());
		}
		var number = newest.map(it -> it.link().number()).orElse(0L);
		if (number != change.baseRevision()) {
			return Outcome.refused(Trouble.of("store.stale-revision", change.key().toString(), change.baseRevision(), number));
		}
		var earlier = before.flatMap(it -> xmi.read(change.key(), it).result());
		if (newest.isPresent() && earlier.isEmpty()) {
			return Outcome.refused(Trouble.of("store.damaged-revision", change.key().toString(), number));
		}
		var entry = newest.map(it -> it.next(request.at(), request.by(), request.comment(), written.orThrow()))
				.orElseGet(() -> Entry.first(change.key(), request.at(), request.by(), request.comment(), written.orThrow()));
		if (entry.payload().length > Payload.MAX_SIZE) {
			return Outcome.refused(Trouble.of("store.too-large", change.key().toString(), CaseXmi.MAX_SIZE >> 20));
		}
		if (newest.isEmpty()) {
			keys.add(change.key(), entry.dataKey().orElseThrow());
		}
		log.append(entry, position);
		return Outcome.done(Optional.of(new Added(entry.link(), earlier, change.root())));
	}
}

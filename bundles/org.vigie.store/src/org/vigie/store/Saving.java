package org.vigie.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseXmi;
import org.vigie.core.register.Revision;
import org.vigie.core.register.SaveRequest;
import org.vigie.store.projections.Projections;
import org.vigie.store.revisions.Links;
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
		if (request.by().length() > LONGEST_NAME || request.comment().length() > LONGEST_COMMENT) {
			return Outcome.refused(Trouble.of("store.long-comment", LONGEST_NAME, LONGEST_COMMENT));
		}
		requireSingle(request);
		var log = new RevisionLog(sql);
		var added = new ArrayList<Revision>();
		for (var change : request.changes()) {
			var outcome = save(sql, log, request, change);
			if (outcome.refusal().isPresent()) {
				return Outcome.refused(outcome.refusal().get());
			}
			added.addAll(outcome.orThrow());
		}
		return Outcome.done(List.copyOf(added));
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
	private Outcome<List<Revision>> save(Sql sql, RevisionLog log, SaveRequest request, AggregateChange change) throws SQLException {
		var newest = log.newest(change.key());
		var written = xmi.write(change.root());
		if (written.refusal().isPresent()) {
			return Outcome.refused(written.refusal().get());
		}
		var before = newest.flatMap(it -> Payload.xmi(it.payload()));
		if (before.isPresent() && Arrays.equals(before.get(), written.orThrow())) {
			return Outcome.done(List.of());
		}
		var number = newest.map(it -> it.link().number()).orElse(0L);
		if (number != change.baseRevision()) {
			return Outcome.refused(Trouble.of("store.stale-revision", change.key().toString(), change.baseRevision(), number));
		}
		var payload = Payload.of(written.orThrow());
		if (payload.length > Payload.MAX_SIZE) {
			return Outcome.refused(Trouble.of("store.too-large", change.key().toString(), CaseXmi.MAX_SIZE >> 20));
		}
		var earlier = before.flatMap(it -> xmi.read(change.key(), it).result());
		if (newest.isPresent() && earlier.isEmpty()) {
			return Outcome.refused(Trouble.of("store.damaged-revision", change.key().toString(), number));
		}
		var link = Links.link(change.key(), number + 1, request.at(), request.by(), request.comment(), payload,
				newest.map(it -> it.link().hash()).orElse(Links.NONE));
		log.append(link, payload);
		projections.write(sql, link, earlier, change.root());
		return Outcome.done(List.of(link));
	}
}

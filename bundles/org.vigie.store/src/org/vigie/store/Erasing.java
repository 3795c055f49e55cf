package org.vigie.store;

import java.sql.SQLException;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.ErasureRequest;
import org.vigie.core.register.Revision;
import org.vigie.store.projections.Projections;
import org.vigie.store.revisions.DataKeys;
import org.vigie.store.revisions.Linked;
import org.vigie.store.revisions.LogContents;
import org.vigie.store.revisions.RevisionLog;

/** What an erasure does within its transaction, as the owner of the tables. The file still holds the key until it is written anew. */
final class Erasing {

	private final Projections projections;

	Erasing(Projections projections) {
		this.projections = projections;
	}

	/** The last link of the chain, which says that its texts were erased; when it refuses, the caller rolls back. */
	Outcome<Revision> erase(Sql sql, ErasureRequest request) throws SQLException {
		var log = new RevisionLog(sql);
		var newest = log.newest(request.key());
		if (newest.isEmpty()) {
			return Outcome.refused(Trouble.of("store.no-such", request.key().toString()));
		}
		if (newest.get().isErasure()) {
			return Outcome.refused(LogContents.erased(newest.get().link()));
		}
		var erasure = newest.get().erasure(request.at(), request.by(), request.reason());
		log.append(erasure, log.count());
		new DataKeys(sql).destroy(request.key());
		projections.erase(sql, erasure.link());
		if (request.key().kind() == AggregateKind.PERSON) {
			var linked = new Linked(sql);
			for (var naming : projections.casesNaming(sql, request.key().id())) {
				projections.renewDeadlines(sql, naming, linked.of(naming));
			}
		}
		return Outcome.done(erasure.link());
	}
}

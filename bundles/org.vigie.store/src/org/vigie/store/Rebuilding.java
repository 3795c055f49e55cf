package org.vigie.store;

import java.sql.SQLException;

import org.vigie.core.outcome.Outcome;
import org.vigie.store.projections.Current;
import org.vigie.store.projections.Projections;
import org.vigie.store.revisions.Chains;
import org.vigie.store.revisions.Linked;
import org.vigie.store.revisions.RevisionLog;

/** Fills the tables anew from the log, within one transaction. */
final class Rebuilding {

	private final Projections projections;

	Rebuilding(Projections projections) {
		this.projections = projections;
	}

	/** The number of aggregates; refused for a chain that is not whole, the caller then rolls back. */
	Outcome<Long> rebuild(Sql sql) throws SQLException {
		var log = new RevisionLog(sql);
		var chains = new Chains();
		var linked = new Linked(sql);
		projections.clear(sql);
		var count = 0L;
		for (var key : log.keys()) {
			var walked = chains.walk(log.entries(key));
			if (walked.refusal().isPresent()) {
				return Outcome.refused(walked.refusal().get());
			}
			switch (walked.orThrow()) {
			case Chains.Walked.Readable(var now, var changes) -> projections.fill(sql, new Current(now.head(), linked.of(now.root())), changes);
			case Chains.Walked.Erased(var head) -> projections.fillErased(sql, head);
			}
			count++;
		}
		return Outcome.done(count);
	}
}

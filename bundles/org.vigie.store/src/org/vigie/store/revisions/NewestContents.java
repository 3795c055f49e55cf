package org.vigie.store.revisions;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateContents;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.store.Sql;

/** The newest texts as a transaction sees them, each looked up when a reference leads to it; what is in the log is never listed. */
public final class NewestContents implements AggregateContents {

	private final RevisionLog log;

	public NewestContents(Sql sql) {
		this.log = new RevisionLog(Objects.requireNonNull(sql));
	}

	@Override
	public Outcome<byte[]> xmi(AggregateKey key) {
		try {
			var newest = log.newest(key);
			if (newest.isEmpty()) {
				return Outcome.refused(Trouble.of("store.no-such", key.toString()));
			}
			return LogContents.xmi(newest.get());
		} catch (SQLException e) {
			return Outcome.refused(Trouble.of("store.lost", key.toString()).because(e));
		}
	}

	@Override
	public long revision(AggregateKey key) {
		try {
			return log.newest(key).filter(it -> !it.isErasure()).map(Entry::link).map(it -> it.number()).orElse(0L);
		} catch (SQLException e) {
			return 0L; // what cannot be read is not there; reading it says why
		}
	}

	@Override
	public List<AggregateKey> keys(AggregateKind kind) {
		throw new UnsupportedOperationException("a transaction looks texts up one by one");
	}
}

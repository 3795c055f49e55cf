package org.vigie.store.revisions;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateContents;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.store.Reading;
import org.vigie.store.Sql;

/** A view in which one aggregate is as one of its revisions has it; the others are as another view has them. */
public final class OneRevision implements AggregateContents {

	private final Reading reading;
	private final AggregateKey key;
	private final long number;
	private final AggregateContents others;

	public OneRevision(Reading reading, AggregateKey key, long number, AggregateContents others) {
		this.reading = Objects.requireNonNull(reading);
		this.key = Objects.requireNonNull(key);
		this.number = number;
		this.others = Objects.requireNonNull(others);
	}

	/** For the one aggregate refused in addition with {@code store.no-such-revision} (key, number, newest). */
	@Override
	public Outcome<byte[]> xmi(AggregateKey asked) {
		return asked.equals(key) ? reading.read(this::xmi) : others.xmi(asked);
	}

	private Outcome<byte[]> xmi(Sql sql) throws SQLException {
		var log = new RevisionLog(sql);
		var newest = log.newest(key);
		if (newest.filter(Entry::isErasure).isPresent()) {
			return Outcome.refused(LogContents.erased(newest.get().link()));
		}
		var entry = log.entry(key, number);
		if (entry.isPresent()) {
			return LogContents.xmi(entry.get());
		}
		return Outcome.refused(newest.isEmpty() ? Trouble.of("store.no-such", key.toString())
				: Trouble.of("store.no-such-revision", key.toString(), number, newest.get().link().number()));
	}

	@Override
	public long revision(AggregateKey asked) {
		return asked.equals(key) ? number : others.revision(asked);
	}

	@Override
	public List<AggregateKey> keys(AggregateKind kind) {
		return others.keys(kind);
	}
}

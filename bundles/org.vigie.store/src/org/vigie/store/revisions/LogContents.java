package org.vigie.store.revisions;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateContents;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.store.Reading;
import org.vigie.store.Sql;

/** The log as it was at one instant: which revision counts is fixed when it is made, the texts are read when asked for. */
public final class LogContents implements AggregateContents {

	private record Found(AggregateKey key, long number, byte[] payload) {
	}

	private final Reading reading;
	private final Optional<Instant> recordedAt;
	private final Map<AggregateKey, Long> revisions;
	private final Optional<Trouble> trouble;

	public LogContents(Reading reading, Optional<Instant> recordedAt) {
		this.reading = Objects.requireNonNull(reading);
		this.recordedAt = Objects.requireNonNull(recordedAt);
		var found = reading.read(sql -> Outcome.done(numbers(sql, recordedAt)));
		this.revisions = found.result().orElse(Map.of());
		this.trouble = found.refusal();
	}

	private static Map<AggregateKey, Long> numbers(Sql sql, Optional<Instant> recordedAt) throws SQLException {
		var numbers = new HashMap<AggregateKey, Long>();
		new RevisionLog(sql).eachNumber(recordedAt, numbers::put);
		return numbers;
	}

	@Override
	public Outcome<byte[]> xmi(AggregateKey key) {
		if (trouble.isPresent()) {
			return Outcome.refused(trouble.get());
		}
		var number = revision(key);
		return number == 0 ? Outcome.refused(Trouble.of("store.no-such", key.toString()))
				: reading.read(sql -> xmi(key, number, new RevisionLog(sql).payload(key, number)));
	}

	private static Outcome<byte[]> xmi(AggregateKey key, long number, Optional<byte[]> payload) {
		return payload.flatMap(Payload::xmi).map(Outcome::done).orElseGet(() -> Outcome.refused(damaged(key, number)));
	}

	static Trouble damaged(AggregateKey key, long number) {
		return Trouble.of("store.damaged-revision", key.toString(), number);
	}

	@Override
	public long revision(AggregateKey key) {
		return revisions.getOrDefault(key, 0L);
	}

	@Override
	public List<AggregateKey> keys(AggregateKind kind) {
		return revisions.keySet().stream().filter(it -> it.kind() == kind).sorted().toList();
	}

	@Override
	public Outcome<Long> forEach(AggregateKind kind, BiConsumer<AggregateKey, byte[]> use) {
		return trouble.map(Outcome::<List<Found>>refused).orElseGet(() -> reading.read(sql -> Outcome.done(all(sql, kind)))).then(all -> {
			for (var found : all) {
				var xmi = revision(found.key()) == found.number() ? xmi(found.key(), found.number(), Optional.of(found.payload())) : xmi(found.key());
				if (xmi.refusal().isPresent()) {
					return Outcome.refused(xmi.refusal().get());
				}
				use.accept(found.key(), xmi.orThrow());
			}
			return Outcome.done((long) all.size());
		});
	}

	/** The newest of the kind; one saved since this was made is looked up by its number. */
	private List<Found> all(Sql sql, AggregateKind kind) throws SQLException {
		var all = new ArrayList<Found>();
		new RevisionLog(sql).eachNewest(kind, recordedAt, row -> all.add(new Found(new AggregateKey(kind, row.getString(1)), row.getLong(2), row.getBytes(3))));
		all.removeIf(it -> revision(it.key()) == 0);
		all.sort(Comparator.comparing(Found::key));
		return all;
	}
}

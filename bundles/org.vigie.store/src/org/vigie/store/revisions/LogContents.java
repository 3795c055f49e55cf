package org.vigie.store.revisions;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
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
import org.vigie.core.register.Revision;
import org.vigie.store.Reading;
import org.vigie.store.Sql;

/**
 * The log as it was at one instant: which revision counts is fixed when it is made, the texts are read when asked for. Over a register that
 * nobody writes to meanwhile nothing is fixed beforehand: each aggregate is looked up when it is asked for.
 */
public final class LogContents implements AggregateContents {

	private final Reading reading;
	private final Optional<Instant> recordedAt;
	private final Map<AggregateKey, Long> looked = new HashMap<>();
	private Optional<Outcome<Map<AggregateKey, Long>>> all = Optional.empty();

	/** @param still whether nobody writes to the register as long as this is in use */
	public LogContents(Reading reading, Optional<Instant> recordedAt, boolean still) {
		this.reading = Objects.requireNonNull(reading);
		this.recordedAt = Objects.requireNonNull(recordedAt);
		if (!still) {
			revisions();
		}
	}

	/** The revision of every aggregate there was. */
	private Outcome<Map<AggregateKey, Long>> revisions() {
		if (all.isEmpty()) {
			all = Optional.of(reading.read(sql -> Outcome.done(numbers(sql, recordedAt))));
		}
		return all.get();
	}

	private static Map<AggregateKey, Long> numbers(Sql sql, Optional<Instant> recordedAt) throws SQLException {
		var numbers = new HashMap<AggregateKey, Long>();
		new RevisionLog(sql).eachNumber(recordedAt, numbers::put);
		return numbers;
	}

	/** The number that counts for one aggregate, 0 for none. */
	private Outcome<Long> number(AggregateKey key) {
		if (all.isPresent()) {
			return all.get().map(it -> it.getOrDefault(key, 0L));
		}
		if (looked.containsKey(key)) {
			return Outcome.done(looked.get(key));
		}
		var found = reading.read(sql -> Outcome.done(new RevisionLog(sql).number(key, recordedAt)));
		found.result().ifPresent(it -> looked.put(key, it));
		return found;
	}

	@Override
	public Outcome<byte[]> xmi(AggregateKey key) {
		return number(key).then(number -> number == 0 ? reading.read(sql -> Outcome.refused(absent(sql, key))) : reading.read(sql -> xmi(sql, key, number)));
	}

	/** Nothing of that name, or nothing any more. */
	private static Trouble absent(Sql sql, AggregateKey key) throws SQLException {
		return new RevisionLog(sql).newest(key).filter(Entry::isErasure).map(it -> erased(it.link())).orElseGet(() -> Trouble.of("store.no-such", key.toString()));
	}

	/** What is said of an aggregate that was erased: (key, when as a java.util.Date, by whom). */
	public static Trouble erased(Revision erasure) {
		return Trouble.of("store.erased", erasure.key().toString(), Date.from(erasure.savedAt()), erasure.savedBy());
	}

	private static Outcome<byte[]> xmi(Sql sql, AggregateKey key, long number) throws SQLException {
		return new RevisionLog(sql).entry(key, number).map(LogContents::xmi).orElseGet(() -> Outcome.refused(damaged(key, number)));
	}

	static Outcome<byte[]> xmi(Entry entry) {
		if (entry.isErasure()) {
			return Outcome.refused(erased(entry.link()));
		}
		return entry.xmi().map(Outcome::done).orElseGet(() -> Outcome.refused(damaged(entry.link().key(), entry.link().number())));
	}

	static Trouble damaged(AggregateKey key, long number) {
		return Trouble.of("store.damaged-revision", key.toString(), number);
	}

	@Override
	public long revision(AggregateKey key) {
		return number(key).result().orElse(0L); // what cannot be read is not there; reading it says why
	}

	@Override
	public List<AggregateKey> keys(AggregateKind kind) {
		return revisions().result().orElse(Map.of()).keySet().stream().filter(it -> it.kind() == kind).sorted().toList();
	}

	/** One after the other, so that no more than one text is in memory. */
	@Override
	public Outcome<Long> forEach(AggregateKind kind, BiConsumer<AggregateKey, byte[]> use) {
		return revisions().then(numbers -> reading.read(sql -> {
			var keys = keys(kind);
			for (var key : keys) {
				var xmi = xmi(sql, key, numbers.get(key));
				if (xmi.refusal().isPresent()) {
					return Outcome.refused(xmi.refusal().get());
				}
				use.accept(key, xmi.orThrow());
			}
			return Outcome.done((long) keys.size());
		}));
	}
}

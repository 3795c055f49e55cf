package org.vigie.store.revisions;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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

/** The log as it was at one instant: which revision counts is fixed when it is made, the texts are read when asked for. */
public final class LogContents implements AggregateContents {

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
		return number == 0 ? reading.read(sql -> Outcome.refused(absent(sql, key)))
				: reading.read(sql -> new RevisionLog(sql).entry(key, number).map(LogContents::xmi).orElseGet(() -> Outcome.refused(damaged(key, number))));
	}

	/** Nothing of that name, or nothing any more. */
	private static Trouble absent(Sql sql, AggregateKey key) throws SQLException {
		return new RevisionLog(sql).newest(key).filter(Entry::isErasure).map(it -> erased(it.link())).orElseGet(() -> Trouble.of("store.no-such", key.toString()));
	}

	/** What is said of an aggregate that was erased: (key, when as a java.util.Date, by whom). */
	public static Trouble erased(Revision erasure) {
		return Trouble.of("store.erased", erasure.key().toString(), Date.from(erasure.savedAt()), erasure.savedBy());
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
		return revisions.getOrDefault(key, 0L);
	}

	@Override
	public List<AggregateKey> keys(AggregateKind kind) {
		return revisions.keySet().stream().filter(it -> it.kind() == kind).sorted().toList();
	}

	@Override
	public Outcome<Long> forEach(AggregateKind kind, BiConsumer<AggregateKey, byte[]> use) {
		return trouble.map(Outcome::<List<Entry>>refused).orElseGet(() -> reading.read(sql -> Outcome.done(all(sql, kind)))).then(all -> {
			for (var entry : all) {
				var key = entry.link().key();
				var xmi = revision(key) == entry.link().number() ? xmi(entry) : xmi(key);
				if (xmi.refusal().isPresent()) {
					return Outcome.refused(xmi.refusal().get());
				}
				use.accept(key, xmi.orThrow());
			}
			return Outcome.done((long) all.size());
		});
	}

	/** The newest of the kind; one saved since this was made is looked up by its number. */
	private List<Entry> all(Sql sql, AggregateKind kind) throws SQLException {
		var all = new ArrayList<Entry>();
		new RevisionLog(sql).eachNewest(kind, recordedAt, all::add);
		all.removeIf(it -> revision(it.link().key()) == 0);
		all.sort(Comparator.comparing(it -> it.link().key()));
		return all;
	}
}

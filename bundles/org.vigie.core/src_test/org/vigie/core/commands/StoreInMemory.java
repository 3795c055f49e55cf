package org.vigie.core.commands;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateContents;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.Aggregates;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.CaseXmi;
import org.vigie.core.register.Checkpoint;
import org.vigie.core.register.ErasureRequest;
import org.vigie.core.register.FieldChange;
import org.vigie.core.register.KeptFile;
import org.vigie.core.register.LazyAggregates;
import org.vigie.core.register.RegisterInfo;
import org.vigie.core.register.Revision;
import org.vigie.core.register.SaveRequest;
import org.vigie.core.register.StoredDeadline;
import org.vigie.core.register.Verification;
import org.vigie.model.Aggregate;

/** A register that lives as long as its test; knows to read and save, and fails on every other call. */
public final class StoreInMemory implements CaseStore {
	private final Map<AggregateKey, List<byte[]>> log = new LinkedHashMap<>();
	private final Map<AggregateKey, List<Revision>> links = new LinkedHashMap<>();
	public final List<SaveRequest> requests = new ArrayList<>();

	public static StoreInMemory holding(Aggregate... roots) {
		var store = new StoreInMemory();
		for (var root : roots) {
			store.append(root, "import", Instant.EPOCH, "");
		}
		return store;
	}

	/** Saves as somebody else would, at another desk. */
	public void changedElsewhere(Aggregate root) {
		append(root, "somebody else", Instant.EPOCH, "");
	}

	public String text(AggregateKey key) {
		return new String(log.get(key).getLast(), java.nio.charset.StandardCharsets.UTF_8);
	}

	@Override
	public boolean writable() {
		return true;
	}

	@Override
	public Aggregates read(Optional<Instant> recordedAt) {
		var then = new LinkedHashMap<AggregateKey, List<byte[]>>();
		log.forEach((key, texts) -> then.put(key, List.copyOf(texts)));
		return new LazyAggregates(new AggregateContents() {
			@Override
			public Outcome<byte[]> xmi(AggregateKey key) {
				return then.containsKey(key) ? Outcome.done(then.get(key).getLast())
						: Outcome.refused(Trouble.of("store.no-such", key.toString()));
			}

			@Override
			public long revision(AggregateKey key) {
				return then.getOrDefault(key, List.of()).size();
			}

			@Override
			public List<AggregateKey> keys(AggregateKind kind) {
				throw new UnsupportedOperationException();
			}
		});
	}

	@Override
	public Outcome<List<Revision>> save(SaveRequest request) {
		requests.add(request);
		for (var change : request.changes()) {
			if (change.baseRevision() != newest(change.key())) {
				return Outcome.refused(Trouble.of("store.stale-revision", change.key().toString(), change.baseRevision(),
						newest(change.key())));
			}
		}
		return Outcome.done(request.changes().stream().flatMap(it -> append(it.root(), request.by(), request.at(), request.comment())
				.stream()).toList());
	}

	@Override
	public Outcome<Aggregate> revision(AggregateKey key, long number) {
		var texts = log.getOrDefault(key, List.of());
		if (texts.isEmpty()) {
			return Outcome.refused(Trouble.of("store.no-such", key.toString()));
		}
		return number < 1 || number > texts.size() ? Outcome.refused(Trouble.of("store.no-such-revision", key.toString(), number, texts.size()))
				: new CaseXmi().read(key, texts.get((int) number - 1));
	}

	@Override
	public Outcome<List<Revision>> history(AggregateKey key) {
		return Outcome.done(List.copyOf(links.getOrDefault(key, List.of())));
	}

	private long newest(AggregateKey key) {
		return links.getOrDefault(key, List.of()).size();
	}

	private Optional<Revision> append(Aggregate root, String by, Instant at, String comment) {
		var key = AggregateKey.of(root);
		var xmi = new CaseXmi().write(root).orThrow();
		var texts = log.computeIfAbsent(key, it -> new ArrayList<>());
		if (!texts.isEmpty() && Arrays.equals(texts.getLast(), xmi)) {
			return Optional.empty();
		}
		texts.add(xmi);
		var revision = new Revision(key, newest(key) + 1, at, by, comment, "", "", "");
		links.computeIfAbsent(key, it -> new ArrayList<>()).add(revision);
		return Optional.of(revision);
	}

	@Override
	public RegisterInfo info() {
		throw new UnsupportedOperationException();
	}

	@Override
	public Outcome<List<Revision>> heads(Optional<Instant> recordedAt) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Outcome<List<FieldChange>> changes(AggregateKey key) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Outcome<List<StoredDeadline>> deadlines() {
		throw new UnsupportedOperationException();
	}

	@Override
	public Outcome<Verification> verify(Optional<String> againstCheckpoint, Instant now) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Outcome<Checkpoint> checkpoint(Instant now) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Outcome<KeptFile> keep(AggregateKey key, InputStream content) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Outcome<InputStream> kept(AggregateKey key, String sha256) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Outcome<Revision> erase(ErasureRequest request) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Outcome<Long> rebuild() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void close() {
		throw new UnsupportedOperationException();
	}
}

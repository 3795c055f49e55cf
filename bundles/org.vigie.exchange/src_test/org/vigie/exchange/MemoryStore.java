package org.vigie.exchange;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.Aggregates;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.CaseXmi;
import org.vigie.core.register.Checkpoint;
import org.vigie.core.register.ErasureRequest;
import org.vigie.core.register.FieldChange;
import org.vigie.core.register.KeptFile;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.RegisterInfo;
import org.vigie.core.register.Revision;
import org.vigie.core.register.SaveRequest;
import org.vigie.core.register.StoredDeadline;
import org.vigie.core.register.Verification;
import org.vigie.model.Aggregate;
import org.vigie.model.CaseFile;

/** A register in memory: the newest payload of each aggregate, in its canonical form; whatever no test asks for fails loudly. */
public final class MemoryStore implements CaseStore {

	private record Stored(byte[] xmi, long revision) {
	}

	private final TreeMap<AggregateKey, Stored> newest = new TreeMap<>();
	private final List<SaveRequest> saved = new ArrayList<>();
	private String name = "Invented register";

	/** Gives the register another name. */
	public void rename(String other) {
		name = other;
	}

	/** The save requests so far. */
	public List<SaveRequest> saved() {
		return saved;
	}

	/** The canonical form of all aggregates, one after the other. */
	public String content() {
		var all = new StringBuilder();
		newest.forEach((key, stored) -> all.append(key).append('\n').append(new String(stored.xmi(), java.nio.charset.StandardCharsets.UTF_8)));
		return all.toString();
	}

	@Override
	public Aggregates read(Optional<Instant> recordedAt) {
		return new Aggregates() {

			@Override
			public Outcome<Aggregate> read(AggregateKey key) {
				var stored = newest.get(key);
				return stored == null ? Outcome.refused(Trouble.of("store.no-such", key.toString())) : new CaseXmi().read(key, stored.xmi());
			}

			@Override
			public long revision(AggregateKey key) {
				return newest.containsKey(key) ? newest.get(key).revision() : 0;
			}

			@Override
			public List<AggregateKey> keys(AggregateKind kind) {
				return newest.keySet().stream().filter(it -> it.kind() == kind).toList();
			}

			@Override
			public Outcome<List<CaseFile>> cases() {
				return Outcome.done(keys(AggregateKind.CASE).stream().map(it -> (CaseFile) read(it).orThrow()).toList());
			}
		};
	}

	@Override
	public Outcome<List<Revision>> save(SaveRequest request) {
		saved.add(request);
		for (var change : request.changes()) {
			var key = change.key();
			if (change.baseRevision() != read(Optional.empty()).revision(key)) {
				throw new AssertionError("stale " + key);
			}
			newest.put(key, new Stored(new CaseXmi().write(EcoreUtil.copy(change.root())).orThrow(), change.baseRevision() + 1));
		}
		return Outcome.done(List.of());
	}

	@Override
	public RegisterInfo info() {
		return new RegisterInfo("r-1", name, RegisterAddress.of(java.nio.file.Path.of("memory")), 1, Instant.EPOCH, false);
	}

	@Override
	public boolean writable() {
		throw new AssertionError("writable");
	}

	@Override
	public Outcome<List<Revision>> heads(Optional<Instant> recordedAt) {
		throw new AssertionError("heads");
	}

	@Override
	public Outcome<Aggregate> revision(AggregateKey key, long number) {
		throw new AssertionError("revision");
	}

	@Override
	public Outcome<List<Revision>> history(AggregateKey key) {
		throw new AssertionError("history");
	}

	@Override
	public Outcome<List<FieldChange>> changes(AggregateKey key) {
		throw new AssertionError("changes");
	}

	@Override
	public Outcome<List<StoredDeadline>> deadlines() {
		throw new AssertionError("deadlines");
	}

	@Override
	public Outcome<Verification> verify(Optional<String> againstCheckpoint, Instant now) {
		throw new AssertionError("verify");
	}

	@Override
	public Outcome<Checkpoint> checkpoint(Instant now) {
		return Outcome.done(new Checkpoint("c0ffee".repeat(10) + "abcd", newest.size(), saved.size(), now));
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
		throw new AssertionError("rebuild");
	}

	@Override
	public void close() {
		// nothing is open
	}
}

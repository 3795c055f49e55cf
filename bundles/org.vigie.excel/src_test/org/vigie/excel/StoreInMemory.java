package org.vigie.excel;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.RegisterInfo;
import org.vigie.core.register.Revision;
import org.vigie.core.register.SaveRequest;
import org.vigie.core.register.StoredDeadline;
import org.vigie.core.register.Verification;
import org.vigie.model.Aggregate;

/** A register that lives as long as its test; knows to read, and fails on every call an export has no need of. */
final class StoreInMemory implements CaseStore {

	static final String HASH = "0123456789abcdef".repeat(4);

	private final String name;
	private final Map<AggregateKey, byte[]> texts = new TreeMap<>();

	private StoreInMemory(String name) {
		this.name = name;
	}

	static StoreInMemory holding(String name, List<? extends Aggregate> roots) {
		var store = new StoreInMemory(name);
		roots.forEach(it -> store.texts.put(AggregateKey.of(it), new CaseXmi().write(it).orThrow()));
		return store;
	}

	@Override
	public RegisterInfo info() {
		return new RegisterInfo("r", name, RegisterAddress.of(Path.of("register")), 1, Instant.EPOCH, false);
	}

	@Override
	public Aggregates read(Optional<Instant> recordedAt) {
		return new LazyAggregates(new AggregateContents() {
			@Override
			public Outcome<byte[]> xmi(AggregateKey key) {
				return texts.containsKey(key) ? Outcome.done(texts.get(key)) : Outcome.refused(Trouble.of("store.no-such", key.toString()));
			}

			@Override
			public long revision(AggregateKey key) {
				return texts.containsKey(key) ? 3 : 0;
			}

			@Override
			public List<AggregateKey> keys(AggregateKind kind) {
				return texts.keySet().stream().filter(it -> it.kind() == kind).toList();
			}
		});
	}

	@Override
	public Outcome<Checkpoint> checkpoint(Instant now) {
		return Outcome.done(new Checkpoint(HASH, texts.size(), texts.size(), now));
	}

	@Override
	public boolean writable() {
		return false;
	}

	@Override
	public Outcome<List<Revision>> save(SaveRequest request) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Outcome<List<Revision>> heads(Optional<Instant> recordedAt) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Outcome<Aggregate> revision(AggregateKey key, long number) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Outcome<List<Revision>> history(AggregateKey key) {
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
		// nothing is open
	}
}

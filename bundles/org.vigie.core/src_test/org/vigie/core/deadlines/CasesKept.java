package org.vigie.core.deadlines;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.Aggregates;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.Checkpoint;
import org.vigie.core.register.ErasureRequest;
import org.vigie.core.register.FieldChange;
import org.vigie.core.register.KeptFile;
import org.vigie.core.register.RegisterInfo;
import org.vigie.core.register.Revision;
import org.vigie.core.register.SaveRequest;
import org.vigie.core.register.StoredDeadline;
import org.vigie.core.register.Verification;
import org.vigie.model.Aggregate;
import org.vigie.model.CaseFile;

/** Cases with the rows that a projector once kept of them; remembers which cases were read whole, and fails on anything else. */
final class CasesKept implements CaseStore, Aggregates {
	private final List<CaseFile> cases;
	private final CaseDeadlines kept;
	private final List<String> readWhole = new ArrayList<>();

	CasesKept(List<CaseFile> cases, CaseDeadlines kept) {
		this.cases = cases;
		this.kept = kept;
	}

	List<String> readWhole() {
		return readWhole;
	}

	@Override
	public Outcome<List<StoredDeadline>> deadlines() {
		return Outcome.done(cases.stream().flatMap(it -> kept.project(it).stream()).toList());
	}

	@Override
	public Aggregates read(Optional<Instant> recordedAt) {
		return this;
	}

	@Override
	public Outcome<Aggregate> read(AggregateKey key) {
		readWhole.add(key.id());
		return cases.stream().filter(it -> it.getId().equals(key.id())).findFirst().<Outcome<Aggregate>>map(Outcome::done)
				.orElseGet(() -> Outcome.refused(Trouble.of("store.no-such", key)));
	}

	@Override
	public long revision(AggregateKey key) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<AggregateKey> keys(AggregateKind kind) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Outcome<List<CaseFile>> cases() {
		return Outcome.done(cases);
	}

	@Override
	public RegisterInfo info() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean writable() {
		throw new UnsupportedOperationException();
	}

	@Override
	public Outcome<List<Revision>> heads(Optional<Instant> recordedAt) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Outcome<List<Revision>> save(SaveRequest request) {
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

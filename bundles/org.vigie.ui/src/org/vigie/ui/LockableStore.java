package org.vigie.ui;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.proof.Evidence;
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

/** A register that is closed while it is locked and opened again afterwards, while cases that were open keep hold of it. */
final class LockableStore implements CaseStore {

	private final RegisterInfo info;
	private final InstantSource clock;
	private volatile CaseStore store;
	private volatile boolean open = true;
	private volatile Optional<Instant> closedAt = Optional.empty();

	LockableStore(CaseStore store, InstantSource clock) {
		this.store = Objects.requireNonNull(store);
		this.clock = Objects.requireNonNull(clock);
		this.info = store.info();
	}

	boolean isOpen() {
		return open;
	}

	void reopen(CaseStore again) {
		store = Objects.requireNonNull(again);
		open = true;
	}

	@Override
	public RegisterInfo info() {
		return info;
	}

	@Override
	public boolean writable() {
		return open && store.writable();
	}

	private <T> Outcome<T> ask(Function<CaseStore, Outcome<T>> question) {
		return open ? question.apply(store) : Outcome.refused(Trouble.of("store.lost", info.address().toString()));
	}

	@Override
	public Outcome<List<Revision>> heads(Optional<Instant> recordedAt) {
		return ask(it -> it.heads(recordedAt));
	}

	@Override
	public Aggregates read(Optional<Instant> recordedAt) {
		return new View(recordedAt);
	}

	@Override
	public Outcome<Aggregate> revision(AggregateKey key, long number) {
		return ask(it -> it.revision(key, number));
	}

	@Override
	public Outcome<List<Revision>> save(SaveRequest request) {
		return ask(it -> it.save(request));
	}

	@Override
	public Outcome<KeptFile> keep(AggregateKey key, InputStream content) throws IOException {
		return open ? store.keep(key, content) : ask(it -> Outcome.refused(Trouble.of("store.lost", info.address().toString())));
	}

	@Override
	public Outcome<InputStream> kept(AggregateKey key, String sha256) {
		return ask(it -> it.kept(key, sha256));
	}

	@Override
	public Outcome<Revision> erase(ErasureRequest request) {
		return ask(it -> it.erase(request));
	}

	@Override
	public Outcome<List<Revision>> history(AggregateKey key) {
		return ask(it -> it.history(key));
	}

	@Override
	public Outcome<List<FieldChange>> changes(AggregateKey key) {
		return ask(it -> it.changes(key));
	}

	@Override
	public Outcome<List<StoredDeadline>> deadlines() {
		return ask(CaseStore::deadlines);
	}

	@Override
	public Outcome<List<StoredDeadline>> deadlinesOf(String caseId) {
		return ask(it -> it.deadlinesOf(caseId));
	}

	@Override
	public Outcome<List<StoredDeadline>> deadlinesListed(LocalDate day, String packs) {
		return ask(it -> it.deadlinesListed(day, packs));
	}

	@Override
	public Outcome<Verification> verify(Optional<String> againstCheckpoint, Instant now) {
		return ask(it -> it.verify(againstCheckpoint, now));
	}

	@Override
	public Outcome<Checkpoint> checkpoint(Instant now) {
		return ask(it -> it.checkpoint(now));
	}

	@Override
	public Outcome<Long> rebuild() {
		return ask(CaseStore::rebuild);
	}

	@Override
	public Evidence evidence() {
		return store.evidence();
	}

	@Override
	public void close() {
		if (open) {
			open = false;
			closedAt = Optional.of(clock.instant());
			store.close();
		}
	}

	@Override
	public List<Notice> closingRemarks() {
		return store.closingRemarks();
	}

	/**
	 * What was read before the lock stays what it was: after it, the view shows the register as it was then, so that a change somebody made
	 * meanwhile is noticed when a case is saved.
	 */
	private final class View implements Aggregates {

		private final Optional<Instant> recordedAt;
		private CaseStore of = store;
		private Aggregates view;

		View(Optional<Instant> recordedAt) {
			this.recordedAt = recordedAt;
			this.view = of.read(recordedAt);
		}

		private Aggregates view() {
			if (of != store) {
				of = store;
				view = of.read(recordedAt.or(() -> closedAt));
			}
			return view;
		}

		@Override
		public Outcome<Aggregate> read(AggregateKey key) {
			return ask(it -> view().read(key));
		}

		@Override
		public long revision(AggregateKey key) {
			return view().revision(key);
		}

		@Override
		public List<AggregateKey> keys(AggregateKind kind) {
			return view().keys(kind);
		}

		@Override
		public Outcome<List<CaseFile>> cases() {
			return ask(it -> view().cases());
		}

		@Override
		public Outcome<Long> eachCase(Consumer<CaseFile> use) {
			return ask(it -> view().eachCase(use));
		}
	}
}

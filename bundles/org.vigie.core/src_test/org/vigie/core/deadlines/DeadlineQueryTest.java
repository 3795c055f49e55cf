package org.vigie.core.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.core.deadlines.Held.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.Aggregates;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.Checkpoint;
import org.vigie.core.register.FieldChange;
import org.vigie.core.register.RegisterInfo;
import org.vigie.core.register.Revision;
import org.vigie.core.register.SaveRequest;
import org.vigie.core.register.StoredDeadline;
import org.vigie.core.register.Verification;
import org.vigie.model.Aggregate;
import org.vigie.model.CaseFile;

class DeadlineQueryTest {

	/** All rows of a register of these cases. */
	static List<DeadlineRow> list(List<CaseFile> cases, LocalDate asOf) {
		return new DeadlineQuery(new SampleStore(cases), Packs.deadlines()).list(DeadlineFilter.allOn(asOf)).result().orElseThrow();
	}

	/** The cases of the sample with their stored rows; remembers which cases were read whole, and fails on anything else. */
	private static final class SampleStore implements CaseStore, Aggregates {
		private final List<CaseFile> cases;
		private final List<String> readWhole = new ArrayList<>();

		SampleStore() {
			this(Mali.all());
		}

		SampleStore(List<CaseFile> cases) {
			this.cases = cases;
		}

		@Override
		public Outcome<List<StoredDeadline>> deadlines() {
			return Outcome.done(cases.stream().flatMap(it -> Packs.deadlines().project(it).stream()).toList());
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
			throw new UnsupportedOperationException();
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
		public Outcome<Long> rebuild() {
			throw new UnsupportedOperationException();
		}

		@Override
		public void close() {
			throw new UnsupportedOperationException();
		}
	}

	private final SampleStore store = new SampleStore();
	private final DeadlineQuery query = new DeadlineQuery(store, Packs.deadlines());

	private List<DeadlineRow> list(DeadlineFilter filter) {
		return query.list(filter).orThrow();
	}

	@Test
	void listsTodayWithoutReadingACase() {
		assertEquals(List.of("ml-ras-bath", "ml-rose-vie-chere", "icc-al-hassan", "ml-sanogo-red-berets"),
				list(DeadlineFilter.on(day("2026-11-22"))).stream().map(DeadlineRow::caseId).toList());
		assertEquals(List.of(), store.readWhole);
	}

	@Test
	void looksBackByReadingOnlyCasesWithLaterFacts() {
		var rows = list(DeadlineFilter.on(day("2024-12-17")));

		assertEquals(List.of("icc-al-hassan", "ml-ras-bath", "ml-rose-vie-chere"), store.readWhole.stream().sorted().toList());
		assertEquals(4, rows.size());
	}

	@Test
	void givesTheSameRowsAsACaseByCaseComputation() {
		for (var asOf : List.of("2014-11-01", "2016-11-04", "2020-01-29", "2021-03-14", "2025-06-13", "2025-12-16", "2026-11-22", "2027-03-28")) {
			var filter = DeadlineFilter.allOn(day(asOf));
			var computed = Mali.all().stream().flatMap(it -> Packs.deadlines().of(it, day(asOf)).stream()).map(DeadlineRow::withoutReason).sorted(DeadlineRow.URGENT_FIRST).toList();

			assertEquals(computed, list(filter), asOf);
		}
	}

	@Test
	void findsByCaseAndByWords() {
		assertEquals(List.of("Amadou Haya Sanogo"), list(DeadlineFilter.on(day("2026-11-22")).ofCase("ml-sanogo-red-berets")).stream().map(DeadlineRow::person).toList());
		assertEquals(List.of("Mohamed Youssouf Bathily"), list(DeadlineFilter.on(day("2026-11-22")).withText("kénioroba")).stream().map(DeadlineRow::person).toList());
	}
}

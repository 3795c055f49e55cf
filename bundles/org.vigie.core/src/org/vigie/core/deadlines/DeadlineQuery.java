package org.vigie.core.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.StoredDeadline;
import org.vigie.model.CaseFile;

/**
 * The deadline list of a register on a day. Stored rows are read where nothing that is entered lies after the day and the packs
 * are still the same; the other cases are read and computed anew, so that a look back never knows more than the day did.
 */
public final class DeadlineQuery {

	private final CaseStore store;
	private final CaseDeadlines deadlines;

	/** A row of the list before it is read whole. What most comparisons of {@link Rank#URGENT_FIRST} ask for is worked out once. */
	private record Entry(int severity, long shownMinutes, Rank rank, Supplier<DeadlineRow> row) implements Comparable<Entry> {

		Entry(Rank rank, Supplier<DeadlineRow> row) {
			this(rank.severity(), rank.shownMinutes(), rank, row);
		}

		@Override
		public int compareTo(Entry other) {
			var figures = severity != other.severity ? Integer.compare(severity, other.severity) : shownMinutes != other.shownMinutes ? Long.compare(shownMinutes, other.shownMinutes)
					: Long.compare(other.rank.heldDays(), rank.heldDays());
			return figures != 0 ? figures : Rank.BY_NAMES.compare(rank, other.rank);
		}
	}

	public DeadlineQuery(CaseStore store, CaseDeadlines deadlines) {
		this.store = Objects.requireNonNull(store);
		this.deadlines = Objects.requireNonNull(deadlines);
	}

	/**
	 * The rows asked for, the most urgent first, without their computations; refused as the store refuses. The list is unmodifiable and
	 * reads a row whole when it is first looked at. Where stored rows were computed with other packs and some have moved, a remark
	 * {@code rules.changed} says which packs, and how many deadlines; {@link StoredMoves} lists them.
	 */
	public Outcome<List<DeadlineRow>> list(DeadlineFilter filter) {
		return stored(filter).then(stored -> list(stored, filter).then(rows -> remarked(rows, stored, filter.asOf())));
	}

	private Outcome<List<DeadlineRow>> remarked(List<DeadlineRow> rows, List<StoredDeadline> stored, LocalDate asOf) {
		return new StoredMoves(store, deadlines).on(stored, asOf).then(change -> Outcome.done(rows).noting(change.filter(it -> !it.moved().isEmpty()).map(it -> List.of(Notice.information("rules.changed",
				it.packs().stream().map(PackStep::toString).collect(Collectors.joining(", ")), Integer.valueOf(it.moved().size())))).orElse(List.of())));
	}

	/** As few stored rows as hold all that is asked for. */
	private Outcome<List<StoredDeadline>> stored(DeadlineFilter filter) {
		if (filter.caseId().isPresent()) {
			return store.deadlinesOf(filter.caseId().get());
		}
		return filter.all() ? store.deadlines() : store.deadlinesListed(filter.asOf(), deadlines.packs());
	}

	private Outcome<List<DeadlineRow>> list(List<StoredDeadline> stored, DeadlineFilter filter) {
		var reader = new StoredRow();
		var anew = casesToCompute(stored, filter.asOf());
		// a look at a row needs nothing but the row: a hundred thousand are shared among all processors
		var entries = stored.parallelStream().filter(it -> !anew.contains(it.caseId()))
				.mapMulti((StoredDeadline it, Consumer<Entry> found) -> reader.rank(it, filter.asOf()).filter(filter::accepts)
						.ifPresent(rank -> found.accept(new Entry(rank, () -> row(reader, it, filter)))))
				.collect(Collectors.toCollection(ArrayList::new));
		var computed = computed(anew, filter.asOf());
		if (computed.refusal().isPresent()) {
			return computed;
		}
		computed.orThrow().stream().filter(it -> filter.accepts(it.rank())).forEach(it -> entries.add(new Entry(it.rank(), () -> it)));
		var found = filter.asksForWords() ? entries.parallelStream().filter(it -> filter.accepts(it.row().get())).collect(Collectors.toCollection(ArrayList::new)) : entries;
		found.sort(null);
		return Outcome.done(new RowsReadLate(found.stream().map(Entry::row).toList()));
	}

	private Outcome<List<DeadlineRow>> computed(Set<String> cases, LocalDate asOf) {
		var rows = new ArrayList<DeadlineRow>();
		if (cases.isEmpty()) {
			return Outcome.done(rows);
		}
		var register = store.read(Optional.empty());
		for (var caseId : cases) {
			var computed = register.read(AggregateKey.ofCase(caseId)).map(it -> deadlines.of((CaseFile) it, asOf));
			if (computed.refusal().isPresent()) {
				return computed;
			}
			computed.orThrow().stream().map(DeadlineRow::withoutReason).forEach(rows::add);
		}
		return Outcome.done(rows);
	}

	private static DeadlineRow row(StoredRow reader, StoredDeadline stored, DeadlineFilter filter) {
		return reader.kept(stored).on(filter.asOf(), Optional.empty()).orElseThrow();
	}

	private Set<String> casesToCompute(List<StoredDeadline> stored, LocalDate asOf) {
		return stored.stream().filter(it -> !it.serves(asOf, deadlines.packs())).map(StoredDeadline::caseId).collect(Collectors.toSet());
	}
}

package org.vigie.core.history;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.deadlines.CaseDeadlines;
import org.vigie.core.deadlines.DeadlineMoves;
import org.vigie.core.deadlines.MovedDeadline;
import org.vigie.core.fields.Field;
import org.vigie.core.fields.FieldCatalog;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.Differences;
import org.vigie.core.register.Differences.Difference;
import org.vigie.core.register.Revision;
import org.vigie.model.Aggregate;
import org.vigie.model.CaseFile;
import org.vigie.model.Identified;

/**
 * The revisions of a register's cases, persons and sources: how two of them differ, and an earlier one as it would be restored. The persons
 * and sources a revision refers to are seen as they are now. Only reads. Belongs to one thread.
 */
public final class CaseHistory {

	private final CaseStore store;
	private final FieldCatalog catalog;
	private final CaseDeadlines deadlines;

	public CaseHistory(CaseStore store, FieldCatalog catalog, CaseDeadlines deadlines) {
		this.store = Objects.requireNonNull(store);
		this.catalog = Objects.requireNonNull(catalog);
		this.deadlines = Objects.requireNonNull(deadlines);
	}

	/**
	 * What changes when one goes from one revision to another.
	 *
	 * @param asOf the day on which deadlines are compared
	 * @return refused as {@link CaseStore#revision} refuses
	 */
	public Outcome<RevisionDifference> difference(AggregateKey key, long from, long to, LocalDate asOf) {
		return store.revision(key, from).then(earlier -> store.revision(key, to)
				.map(later -> new RevisionDifference(key, from, to, values(earlier, later), moved(earlier, later, asOf))));
	}

	/**
	 * What it would take to have an earlier revision again. Nothing is written before {@link Restoration#apply}.
	 *
	 * @param asOf the day on which deadlines are compared
	 * @return refused as {@link CaseStore#revision} refuses
	 */
	public Outcome<Restoration> restoration(AggregateKey key, long number, LocalDate asOf) {
		return store.history(key).then(links -> {
			if (links.isEmpty()) {
				return Outcome.refused(Trouble.of("store.no-such", key.toString()));
			}
			return restoration(links.getLast(), number, asOf);
		});
	}

	private Outcome<Restoration> restoration(Revision newest, long number, LocalDate asOf) {
		var key = newest.key();
		return difference(key, newest.number(), number, asOf)
				.then(difference -> store.revision(key, number).map(wanted -> new Restoration(difference, wanted, LostReferences.of(wanted, store.read(Optional.empty())))));
	}

	private List<ChangedValue> values(Aggregate earlier, Aggregate later) {
		var then = records(earlier);
		var now = records(later);
		return new FormOrder(catalog).sorted(Differences.between(Optional.of(earlier), later).stream()
				.map(it -> new ChangedValue(it, Optional.ofNullable(then.get(it.recordId())), Optional.ofNullable(now.get(it.recordId())), field(it))).toList());
	}

	private Optional<Field<?, ?>> field(Difference difference) {
		return catalog.of(difference.recordClass(), difference.feature());
	}

	private static Map<String, Identified> records(Aggregate root) {
		var records = new LinkedHashMap<String, Identified>();
		records.put(root.getId(), root);
		root.eAllContents().forEachRemaining(it -> records.put(((Identified) it).getId(), (Identified) it));
		return records;
	}

	private List<MovedDeadline> moved(Aggregate earlier, Aggregate later, LocalDate asOf) {
		return earlier instanceof CaseFile was && later instanceof CaseFile is ? DeadlineMoves.between(deadlines.of(was, asOf), deadlines.of(is, asOf)) : List.of();
	}
}

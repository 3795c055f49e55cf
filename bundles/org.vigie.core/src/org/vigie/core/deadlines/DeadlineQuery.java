package org.vigie.core.deadlines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.Aggregates;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.StoredDeadline;
import org.vigie.model.CaseFile;

import java.util.Optional;

/**
 * The deadline list of a register on a day. Stored rows are read where nothing that is entered lies after the day; the few cases
 * with later facts are read and computed anew, so that a look back never knows more than the day did.
 */
public final class DeadlineQuery {

	private final CaseStore store;
	private final CaseDeadlines deadlines;

	public DeadlineQuery(CaseStore store, CaseDeadlines deadlines) {
		this.store = Objects.requireNonNull(store);
		this.deadlines = Objects.requireNonNull(deadlines);
	}

	/** The rows asked for, the most urgent first; refused as the store refuses. */
	public Outcome<List<DeadlineRow>> list(DeadlineFilter filter) {
		return store.deadlines().then(stored -> list(stored, filter));
	}

	private Outcome<List<DeadlineRow>> list(List<StoredDeadline> stored, DeadlineFilter filter) {
		var byCase = new LinkedHashMap<String, List<StoredDeadline>>();
		for (var each : stored) {
			if (filter.caseId().filter(it -> !it.equals(each.caseId())).isEmpty()) {
				byCase.computeIfAbsent(each.caseId(), id -> new ArrayList<>()).add(each);
			}
		}
		var rows = new ArrayList<DeadlineRow>();
		var register = store.read(Optional.empty());
		for (var each : byCase.entrySet()) {
			if (each.getValue().stream().allMatch(it -> StoredRow.serves(it, filter.asOf()))) {
				each.getValue().forEach(it -> StoredRow.kept(it).on(filter.asOf(), Optional.empty()).filter(filter::accepts).ifPresent(rows::add));
				continue;
			}
			var computed = computed(register, each.getKey(), filter);
			if (computed.refusal().isPresent()) {
				return computed;
			}
			computed.result().ifPresent(rows::addAll);
		}
		rows.sort(DeadlineRow.URGENT_FIRST);
		return Outcome.done(List.copyOf(rows));
	}

	private Outcome<List<DeadlineRow>> computed(Aggregates register, String caseId, DeadlineFilter filter) {
		return register.read(AggregateKey.ofCase(caseId))
				.map(it -> deadlines.of((CaseFile) it, filter.asOf()).stream().filter(filter::accepts).map(DeadlineRow::withoutReason).toList());
	}
}

package org.vigie.core.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.StoredDeadline;
import org.vigie.model.CaseFile;

/** Compares what a register keeps of its deadlines with what the packs in force say. */
public final class StoredMoves {

	private final CaseStore store;
	private final CaseDeadlines deadlines;

	public StoredMoves(CaseStore store, CaseDeadlines deadlines) {
		this.store = Objects.requireNonNull(store);
		this.deadlines = Objects.requireNonNull(deadlines);
	}

	/**
	 * What the packs in force change of what is stored; empty where all is stored under them. Cases are looked at on the day, or on the day
	 * of their latest fact where that is later: for days before it nothing is stored.
	 */
	public Outcome<Optional<RulesChange>> on(LocalDate asOf) {
		return store.deadlines().then(stored -> on(stored, asOf));
	}

	Outcome<Optional<RulesChange>> on(List<StoredDeadline> stored, LocalDate asOf) {
		var byCase = new LinkedHashMap<String, List<StoredDeadline>>();
		stored.stream().filter(it -> !deadlines.computedWith(it.packs())).filter(it -> StoredRow.packs(it).isPresent())
				.forEach(it -> byCase.computeIfAbsent(it.caseId(), id -> new ArrayList<>()).add(it));
		return byCase.isEmpty() ? Outcome.done(Optional.empty()) : compare(byCase, asOf);
	}

	private Outcome<Optional<RulesChange>> compare(Map<String, List<StoredDeadline>> byCase, LocalDate asOf) {
		var register = store.read(Optional.empty());
		var moved = new ArrayList<MovedDeadline>();
		var steps = new LinkedHashSet<PackStep>();
		var now = PacksUsed.of(deadlines.engine().book());
		for (var each : byCase.entrySet()) {
			var read = register.read(AggregateKey.ofCase(each.getKey()));
			if (read.refusal().isPresent()) {
				return Outcome.refused(read.refusal().get());
			}
			var day = each.getValue().stream().flatMap(it -> it.factsUntil().stream()).filter(asOf::isBefore).max(LocalDate::compareTo).orElse(asOf);
			var reader = new StoredRow();
			var before = each.getValue().stream().flatMap(it -> reader.kept(it).on(day, Optional.empty()).stream()).toList();
			moved.addAll(DeadlineMoves.between(before, deadlines.of((CaseFile) read.orThrow(), day)));
			StoredRow.packs(each.getValue().getFirst()).ifPresent(it -> steps.addAll(it.stepsTo(now)));
		}
		moved.sort(DeadlineMoves.URGENT_FIRST);
		return Outcome.done(Optional.of(new RulesChange(List.copyOf(steps), moved)));
	}
}

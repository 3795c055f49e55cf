package org.vigie.core.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.Aggregates;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.Differences;
import org.vigie.model.Aggregate;
import org.vigie.model.Identified;

/**
 * Compares what a file holds with a register, record by record and feature by feature. Records of a complete file are matched by their
 * ids. Those of another file are matched by what they say, so that a row put in between renames none, and rows of the register that
 * the file does not have stay. Pure but for reading the register.
 */
public final class ImportPlanner {

	private final Incoming incoming;
	private final Aggregates register;
	private final Set<AggregateKey> coming = new HashSet<>();
	private final List<AggregateChange> saves = new ArrayList<>();
	private final List<PlannedChange> changes = new ArrayList<>();
	private final List<Notice> notices = new ArrayList<>();

	private ImportPlanner(Incoming incoming, Aggregates register) {
		this.incoming = Objects.requireNonNull(incoming);
		this.register = Objects.requireNonNull(register);
		incoming.aggregates().forEach(it -> coming.add(AggregateKey.of(it)));
	}

	/**
	 * Works out what the import would change now; notices name references that lead nowhere.
	 *
	 * @return refused when the register cannot be read
	 */
	public static Outcome<ImportPlan> plan(Incoming incoming, CaseStore store) {
		return new ImportPlanner(incoming, store.read(Optional.empty())).plan();
	}

	private Outcome<ImportPlan> plan() {
		for (var aggregate : incoming.aggregates()) {
			var refused = add(aggregate).refusal();
			if (refused.isPresent()) {
				return Outcome.refused(refused.get());
			}
			noteLostReferences(aggregate);
		}
		return Outcome.done(new ImportPlan(incoming, saves, changes)).noting(notices);
	}

	private Outcome<Boolean> add(Aggregate aggregate) {
		var key = AggregateKey.of(aggregate);
		var revision = register.revision(key);
		if (revision == 0) {
			return Outcome.done(add(key, 0, Optional.empty(), aggregate, Map.of()));
		}
		return register.read(key).map(present -> {
			if (incoming.complete()) {
				return add(key, revision, Optional.of(present), aggregate, Map.of());
			}
			var overlay = new Overlay(present, aggregate);
			return add(key, revision, Optional.of(present), overlay.result(), overlay.ids());
		});
	}

	/** @param ids ids in the file by the ids they get in the register, where they differ */
	private boolean add(AggregateKey key, long revision, Optional<Aggregate> present, Aggregate wanted, Map<String, String> ids) {
		var found = Differences.between(present, wanted);
		for (var each : found) {
			var place = Optional.ofNullable(incoming.places().get(new RecordKey(key, ids.getOrDefault(each.recordId(), each.recordId()))));
			changes.add(new PlannedChange(key, each.recordId(), each.recordClass(), each.feature(), each.before(), each.after(), place));
		}
		return !found.isEmpty() && saves.add(new AggregateChange(wanted, revision));
	}

	private void noteLostReferences(Aggregate aggregate) {
		var key = AggregateKey.of(aggregate);
		aggregate.eAllContents().forEachRemaining(record -> record.eClass().getEAllReferences().stream().filter(it -> !it.isContainment() && !it.isContainer() && !it.isMany())
				.map(it -> record.eGet(it, false)).filter(it -> it instanceof EObject target && target.eIsProxy())
				.flatMap(it -> AggregateKey.of(((InternalEObject) it).eProxyURI().trimFragment()).stream())
				.filter(it -> !coming.contains(it) && register.revision(it) == 0)
				.forEach(it -> notices.add(note(key, (Identified) record, it))));
	}

	private Notice note(AggregateKey key, Identified record, AggregateKey target) {
		var notice = Notice.warning("import.lost-reference", key.id(), target.id());
		return Optional.ofNullable(incoming.places().get(new RecordKey(key, record.getId()))).map(notice::at).orElse(notice);
	}
}

package org.vigie.core.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vigie.core.commands.ChangeField;
import org.vigie.core.dates.Saying;
import org.vigie.core.fields.Field;
import org.vigie.core.fields.FieldCatalog;
import org.vigie.core.fields.Wording;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.text.Nearest;
import org.vigie.model.CaseFile;
import org.vigie.model.ClockMode;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.Identified;
import org.vigie.model.Participation;

/** A copy of a case in which facts can be supposed, and the custody they are about. */
final class SupposedCase {
	private final CaseFile file;
	private final Optional<CustodyPeriod> custody;
	private final Wording wording;
	private final FieldCatalog fields = FieldCatalog.core();

	private SupposedCase(CaseFile file, Optional<CustodyPeriod> custody, Wording wording) {
		this.file = file;
		this.custody = custody;
		this.wording = wording;
	}

	static Outcome<SupposedCase> of(CaseFile given, Optional<String> recordId, Wording wording) {
		var file = copy(given);
		if (recordId.isPresent()) {
			var found = record(file, recordId.get());
			if (found.isEmpty()) {
				return Outcome.refused(Trouble.of("whatif.no-record", recordId.get(), given.getId()));
			}
			return Outcome.done(new SupposedCase(file, found.filter(CustodyPeriod.class::isInstance).map(CustodyPeriod.class::cast), wording));
		}
		var clocked = file.getCustodyPeriods().stream().filter(it -> it.getClock() == ClockMode.LIMIT && it.getTitle() != null).toList();
		return Outcome.done(new SupposedCase(file, clocked.size() == 1 ? Optional.of(clocked.getFirst()) : Optional.empty(), wording));
	}

	CaseFile file() {
		return file;
	}

	/** Puts one supposition in. */
	Outcome<Boolean> put(Supposition supposition) {
		var addition = Addition.of(supposition);
		if (addition.isPresent()) {
			return custody.isEmpty() ? which(supposition.name()) : named(supposition, addition.get().to(custody.get(), wording));
		}
		var dot = supposition.name().indexOf('.');
		var named = dot < 0 ? Optional.<EObject>empty() : record(file, supposition.name().substring(0, dot));
		if (named.isPresent()) {
			return change(List.of(named.get()), supposition.name().substring(dot + 1), supposition);
		}
		return custody.isEmpty() ? which(supposition.name()) : change(around(custody.get()), supposition.name(), supposition);
	}

	private Outcome<Boolean> change(List<EObject> records, String name, Supposition supposition) {
		for (var record : records) {
			var field = fields.of(record.eClass()).stream().filter(it -> it.id().equals(name) || it.id().endsWith("." + name)).findFirst();
			if (field.isPresent()) {
				return named(supposition, typed(record, field.get(), supposition.value()).map(command -> {
					command.execute();
					return Boolean.TRUE;
				}));
			}
		}
		var known = records.stream().flatMap(it -> fields.of(it.eClass()).stream()).map(it -> it.id().substring(it.id().indexOf('.') + 1))
				.collect(Collectors.toCollection(LinkedHashSet::new));
		known.addAll(Addition.NAMES);
		return Outcome.refused(Nearest.to(name, known).map(it -> Trouble.of("whatif.no-fact.near", name, it))
				.orElseGet(() -> Trouble.of("whatif.no-fact", name, String.join(", ", known))));
	}

	private <R extends EObject, V> Outcome<Command> typed(EObject record, Field<R, V> field, String value) {
		return ChangeField.typed(record, field, value, wording);
	}

	/** A refusal names the fact whose value cannot be read. */
	private static Outcome<Boolean> named(Supposition supposition, Outcome<Boolean> outcome) {
		return outcome.refusal().<Outcome<Boolean>>map(it -> Outcome.refused(Trouble.of("whatif.value", supposition.name(), Saying.of(it)))).orElse(outcome);
	}

	/** The records whose facts a clock of the custody asks for, the custody first. */
	private List<EObject> around(CustodyPeriod period) {
		var records = new ArrayList<EObject>();
		records.add(period);
		Optional.ofNullable(period.getTitle()).ifPresent(records::add);
		Optional.ofNullable(period.getParticipation()).ifPresent(who -> {
			records.add(who);
			Optional.ofNullable(who.getPerson()).filter(it -> !it.eIsProxy()).ifPresent(records::add);
			if (who.getCharges().size() == 1) {
				records.add(who.getCharges().getFirst());
			}
		});
		return records;
	}

	private Outcome<Boolean> which(String name) {
		var ids = file.getCustodyPeriods().stream().map(CustodyPeriod::getId).collect(Collectors.joining(", "));
		return Outcome.refused(Trouble.of(ids.isEmpty() ? "whatif.no-custody" : "whatif.which-record", name, ids));
	}

	private static Optional<EObject> record(CaseFile file, String id) {
		var all = EcoreUtil.getAllContents(List.of(file));
		while (all.hasNext()) {
			if (all.next() instanceof Identified found && id.equals(found.getId())) {
				return Optional.of(found);
			}
		}
		return Optional.empty();
	}

	/** The case and the persons in it, so that a supposed birth date changes nobody's record. */
	private static CaseFile copy(CaseFile given) {
		EcoreUtil.resolveAll(given);
		var persons = given.getParticipations().stream().map(Participation::getPerson).filter(it -> it != null && !it.eIsProxy()).distinct().toList();
		var copier = new EcoreUtil.Copier(true, true);
		var copied = (CaseFile) copier.copy(given);
		copier.copyAll((Collection<? extends EObject>) persons);
		copier.copyReferences();
		return copied;
	}
}

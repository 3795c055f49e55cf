package org.vigie.core.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vigie.core.register.Differences;
import org.vigie.model.Aggregate;
import org.vigie.model.Identified;

/**
 * An aggregate of the register with what a file says laid over it. What the file says wins, what it does not say stays; rows are
 * matched by what they say, and a new row gets an id that is free.
 */
final class Overlay {

	private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)");

	private final Aggregate result;
	private final Set<String> taken = new TreeSet<>();
	private final Map<EObject, EObject> laid = new LinkedHashMap<>();
	private final Map<String, String> ids = new HashMap<>();

	Overlay(Aggregate present, Aggregate incoming) {
		this.result = EcoreUtil.copy(present);
		taken.add(result.getId());
		result.eAllContents().forEachRemaining(it -> taken.add(((Identified) it).getId()));
		lay(incoming, result);
		laid.forEach(this::layReferences);
	}

	Aggregate result() {
		return result;
	}

	/** Ids in the file by the ids their records have in the result, where the two differ. */
	Map<String, String> ids() {
		return ids;
	}

	private void lay(EObject from, EObject onto) {
		laid.put(from, onto);
		for (var feature : from.eClass().getEAllStructuralFeatures()) {
			if (!stored(feature) || !from.eIsSet(feature)) {
				continue;
			}
			if (feature instanceof EReference held && held.isContainment()) {
				layRows(from, onto, held);
			} else if (!(feature instanceof EReference) && !feature.getName().equals("id")) {
				onto.eSet(feature, from.eGet(feature));
			}
		}
	}

	static boolean stored(EStructuralFeature feature) {
		return !feature.isTransient() && !feature.isDerived() && !(feature instanceof EReference reference && reference.isContainer());
	}

	private void layRows(EObject from, EObject onto, EReference held) {
		var wanted = rows(from, held);
		var present = new ArrayList<>(rows(onto, held));
		var matches = RowMatch.of(wanted, present);
		var previous = -1;
		for (var row : wanted) {
			var match = matches.get(row);
			if (match == null) { // no row of the register is meant
				match = put(row, (Identified) onto, held, previous + 1);
			}
			note(row, match);
			lay(row, match);
			previous = held.isMany() ? rows(onto, held).indexOf(match) : 0;
		}
	}

	private Identified put(Identified row, Identified onto, EReference held, int index) {
		var added = (Identified) EcoreUtil.create(row.eClass());
		added.setId(freeId(row, onto));
		taken.add(added.getId());
		if (held.isMany()) {
			rows(onto, held).add(index, added);
		} else {
			onto.eSet(held, added);
		}
		return added;
	}

	/** The id of the row where it is free, with the id of its new holder before it, or with the next number. */
	private String freeId(Identified row, Identified onto) {
		var holder = ((Identified) row.eContainer()).getId();
		var wanted = row.getId().startsWith(holder + "-") ? onto.getId() + row.getId().substring(holder.length()) : row.getId();
		var numbered = NUMBERED.matcher(wanted);
		var stem = numbered.matches() ? numbered.group(1) : wanted + "-";
		for (var number = 1; taken.contains(wanted); number++) {
			wanted = stem + number;
		}
		return wanted;
	}

	private void note(Identified row, Identified match) {
		if (!row.getId().equals(match.getId())) {
			ids.put(match.getId(), row.getId());
		}
	}

	@SuppressWarnings("unchecked") // every record of the model has an id
	private static List<Identified> rows(EObject owner, EReference held) {
		if (held.isMany()) {
			return (List<Identified>) owner.eGet(held);
		}
		return owner.eGet(held) instanceof Identified one ? List.of(one) : List.of();
	}

	private void layReferences(EObject from, EObject onto) {
		for (var reference : from.eClass().getEAllReferences()) {
			if (stored(reference) && !reference.isContainment() && !reference.isMany() && from.eIsSet(reference)
					&& !Differences.text(from, reference).equals(Differences.text(onto, reference))) {
				var target = (EObject) from.eGet(reference, false);
				onto.eSet(reference, laid.getOrDefault(target, target));
			}
		}
	}
}

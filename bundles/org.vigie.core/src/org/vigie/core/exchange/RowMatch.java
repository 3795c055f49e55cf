package org.vigie.core.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vigie.core.register.Differences;
import org.vigie.model.Identified;

/**
 * Which row of a register a row of a file means: the one that says the most of the same, at least half; of equals the first that is
 * left. What remains of two lists of equal length is matched in order.
 */
final class RowMatch {

	private static final double ENOUGH = 0.5;

	private record Pair(Identified wanted, Identified present, double alike, int distance) {
	}

	private RowMatch() {
	}

	/** The row of the register for each row of the file that has one; rows by identity. */
	static Map<Identified, Identified> of(List<Identified> wanted, List<Identified> present) {
		var pairs = new ArrayList<Pair>();
		for (var i = 0; i < wanted.size(); i++) {
			for (var j = 0; j < present.size(); j++) {
				var alike = alike(wanted.get(i), present.get(j));
				if (alike >= ENOUGH) {
					pairs.add(new Pair(wanted.get(i), present.get(j), alike, Math.abs(i - j)));
				}
			}
		}
		pairs.sort(Comparator.comparingDouble(Pair::alike).reversed().thenComparingInt(Pair::distance));
		var matches = new IdentityHashMap<Identified, Identified>();
		var used = new IdentityHashMap<Identified, Identified>();
		for (var pair : pairs) {
			if (!matches.containsKey(pair.wanted()) && !used.containsKey(pair.present())) {
				matches.put(pair.wanted(), pair.present());
				used.put(pair.present(), pair.wanted());
			}
		}
		if (wanted.size() == present.size()) {
			matchRest(wanted, present, matches, used);
		}
		return matches;
	}

	private static void matchRest(List<Identified> wanted, List<Identified> present, Map<Identified, Identified> matches, Map<Identified, Identified> used) {
		var rest = present.stream().filter(it -> !used.containsKey(it)).iterator();
		wanted.stream().filter(it -> !matches.containsKey(it)).forEach(it -> matches.put(it, rest.next()));
	}

	/** The part of what the file's row says that the register's row says too, from 0 to 1. */
	private static double alike(Identified wanted, Identified present) {
		if (wanted.eClass() != present.eClass()) {
			return 0;
		}
		var said = 0;
		var same = 0.0;
		for (var feature : wanted.eClass().getEAllStructuralFeatures()) {
			if (Overlay.stored(feature) && !feature.getName().equals("id") && wanted.eIsSet(feature)) {
				said++;
				same += same(wanted, present, feature);
			}
		}
		return said == 0 ? 1 : same / said;
	}

	private static double same(EObject wanted, EObject present, EStructuralFeature feature) {
		if (!(feature instanceof EReference held && held.isContainment())) {
			return reference(feature, wanted) || Differences.text(wanted, feature).equals(Differences.text(present, feature)) ? 1 : 0;
		}
		var one = texts(wanted, held);
		return one.equals(texts(present, held)) ? 1 : 0;
	}

	/** References within an aggregate are not compared: the ids they name may differ between file and register. */
	private static boolean reference(EStructuralFeature feature, EObject owner) {
		return feature instanceof EReference && owner.eGet(feature, false) instanceof EObject target && !target.eIsProxy();
	}

	private static List<String> texts(EObject owner, EReference held) {
		var value = owner.eGet(held);
		var rows = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
		return rows.stream().map(it -> text((EObject) it)).toList();
	}

	private static String text(EObject row) {
		var text = new StringBuilder();
		row.eClass().getEAllAttributes().stream().filter(it -> !it.getName().equals("id")).forEach(it -> text.append(Differences.text(row, it)));
		row.eClass().getEAllReferences().stream().filter(it -> !it.isContainment() && !it.isContainer() && !it.isTransient()).forEach(it -> text.append(Differences.text(row, it)));
		return text.toString();
	}
}

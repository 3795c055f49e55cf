package org.vigie.core.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.vigie.core.fields.Field;
import org.vigie.core.fields.FieldCatalog;

/**
 * The order in which a form shows things: the case itself, then its records by their part of the form and their place there, each followed
 * by what it holds; within a record the record as a whole first, then its fields.
 */
final class FormOrder {

	/** A record among its neighbours: the rank of its class, then its place among those of the class. */
	private record Step(int rank, int index) implements Comparable<Step> {
		@Override
		public int compareTo(Step other) {
			return Comparator.comparingInt(Step::rank).thenComparingInt(Step::index).compare(this, other);
		}
	}

	private static final Comparator<List<Step>> FROM_THE_ROOT = (one, other) -> {
		for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
			var compared = one.get(i).compareTo(other.get(i));
			if (compared != 0) {
				return compared;
			}
		}
		return Integer.compare(one.size(), other.size());
	};

	private final FieldCatalog catalog;
	private final Map<Class<?>, Integer> ranks = new HashMap<>();

	FormOrder(FieldCatalog catalog) {
		this.catalog = catalog;
		catalog.all().forEach(it -> ranks.putIfAbsent(it.owner(), Integer.valueOf(ranks.size())));
	}

	List<ChangedValue> sorted(List<ChangedValue> values) {
		return values.stream().sorted(Comparator.comparing((ChangedValue it) -> path(it.record()), FROM_THE_ROOT)
				.thenComparing(it -> Boolean.valueOf(it.later().isEmpty())).thenComparing(it -> it.difference().recordId()).thenComparingInt(this::place)).toList();
	}

	private List<Step> path(EObject record) {
		var path = new ArrayList<Step>();
		for (var it = record; it.eContainer() != null; it = it.eContainer()) { // EMF's null for a root
			path.add(new Step(rank(it.eClass()), it.eContainer().eContents().indexOf(it)));
		}
		Collections.reverse(path);
		return path;
	}

	private int rank(EClass type) {
		return ranks.getOrDefault(type.getInstanceClass(), Integer.valueOf(ranks.size())).intValue();
	}

	private int place(ChangedValue value) {
		return switch (value.change()) {
		case CAME, WENT, MOVED -> -1;
		case VALUE -> value.field().flatMap(Field::formPlace).map(Field.FormPlace::order).or(() -> value.field().map(catalog.all()::indexOf)).orElse(Integer.valueOf(Integer.MAX_VALUE)).intValue();
		};
	}
}

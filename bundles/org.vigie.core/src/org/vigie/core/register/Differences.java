package org.vigie.core.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vigie.model.Aggregate;
import org.vigie.model.Identified;

/**
 * What differs between two states of an aggregate: records matched by id, features by name, values as text. Two states of
 * the same canonical form have none. Pure.
 */
public final class Differences {

	/**
	 * One feature of one record.
	 *
	 * @param recordId id of the record
	 * @param recordClass its class in the model
	 * @param feature name of the feature; empty where the record as a whole came, went or was moved, the values then name where it is
	 *        held, such as {@code charges ML-01}. For a feature that holds records the values are their ids in order, and stand here only where
	 *        records that were there before and after changed places
	 * @param before text before, empty when there was none
	 * @param after text after, empty when there is none
	 */
	public record Difference(String recordId, String recordClass, String feature, Optional<String> before, Optional<String> after) {
	}

	private final Map<String, Identified> before;
	private final Map<String, Identified> after;
	private final List<Difference> found = new ArrayList<>();

	private Differences(Optional<Aggregate> before, Aggregate after) {
		this.before = before.map(Differences::records).orElse(Map.of());
		this.after = records(after);
	}

	/**
	 * The differences in the order of the later state, then the records that went, in the order of the earlier state.
	 *
	 * @param before empty for a new aggregate: all its records came
	 */
	public static List<Difference> between(Optional<Aggregate> before, Aggregate after) {
		return new Differences(before, after).all();
	}

	/** A value of a feature as text, as it stands in the canonical form; ids for references; empty when unset. */
	public static Optional<String> text(EObject owner, EStructuralFeature feature) {
		if (!owner.eIsSet(feature)) {
			return Optional.empty();
		}
		var value = owner.eGet(feature, false);
		return Optional.of(value instanceof Collection<?> many ? many.stream().map(it -> single(feature, it)).collect(Collectors.joining("\n")) : single(feature, value));
	}

	private static String single(EStructuralFeature feature, Object value) {
		return switch (feature) {
		case EAttribute attribute -> EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		default -> id((EObject) value);
		};
	}

	private static String id(EObject target) {
		return target.eIsProxy() ? ((InternalEObject) target).eProxyURI().fragment() : ((Identified) target).getId();
	}

	private static Map<String, Identified> records(Aggregate root) {
		var records = new LinkedHashMap<String, Identified>();
		records.put(root.getId(), root);
		root.eAllContents().forEachRemaining(it -> records.put(((Identified) it).getId(), (Identified) it));
		return records;
	}

	private List<Difference> all() {
		after.values().forEach(this::compare);
		before.forEach((id, record) -> {
			if (!after.containsKey(id)) {
				found.add(new Difference(id, record.eClass().getName(), "", Optional.of(place(record)), Optional.empty()));
				values(record).stream().filter(record::eIsSet).forEach(it -> found.add(new Difference(id, record.eClass().getName(), it.getName(), text(record, it), Optional.empty())));
			}
		});
		return List.copyOf(found);
	}

	private void compare(Identified record) {
		var earlier = Optional.ofNullable(before.get(record.getId())).filter(it -> it.eClass() == record.eClass());
		var was = earlier.map(Differences::place);
		if (!was.equals(Optional.of(place(record)))) {
			add(record, "", was, Optional.of(place(record)));
		}
		for (var feature : values(record)) {
			var then = earlier.flatMap(it -> text(it, feature));
			var now = text(record, feature);
			if (!then.equals(now)) {
				add(record, feature.getName(), then, now);
			}
		}
		earlier.ifPresent(it -> record.eClass().getEAllContainments().stream().filter(EReference::isMany).forEach(feature -> compareOrder(it, record, feature)));
	}

	private void add(Identified record, String feature, Optional<String> then, Optional<String> now) {
		found.add(new Difference(record.getId(), record.eClass().getName(), feature, then, now));
	}

	/** Whether records of the feature that stayed have changed places. */
	private void compareOrder(Identified earlier, Identified record, EReference feature) {
		var then = ids(earlier, feature);
		var now = ids(record, feature);
		if (!then.stream().filter(now::contains).toList().equals(now.stream().filter(then::contains).toList())) {
			add(record, feature.getName(), Optional.of(String.join("\n", then)), Optional.of(String.join("\n", now)));
		}
	}

	private static List<String> ids(Identified record, EReference feature) {
		return ((List<?>) record.eGet(feature)).stream().map(it -> ((Identified) it).getId()).toList();
	}

	/** The features whose values are compared: those that are stored and hold no records. */
	private static List<EStructuralFeature> values(Identified record) {
		return record.eClass().getEAllStructuralFeatures().stream().filter(it -> !it.isTransient() && !it.isDerived())
				.filter(it -> !(it instanceof EReference reference && reference.isContainment())).filter(it -> !(it instanceof EAttribute attribute && attribute.isID()))
				.toList();
	}

	/** The feature and the record that hold a record; the class for a root. */
	private static String place(Identified record) {
		return record.eContainer() instanceof Identified parent ? record.eContainmentFeature().getName() + " " + parent.getId() : record.eClass().getName();
	}
}

package org.vigie.exchange.json;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vigie.core.register.AggregateKind;
import org.vigie.model.VigiePackage;

/** What both directions of {@code vigie-register/1} agree on: parts, features and their order, all taken from the model. */
final class RegisterFormat {

	static final String SCHEMA = "vigie-register/1";

	/** A list of aggregates, or the one register. */
	enum Part {
		REGISTER("register", AggregateKind.REGISTER, VigiePackage.Literals.REGISTER), SOURCES("sources", AggregateKind.SOURCE, VigiePackage.Literals.SOURCE),
		PERSONS("persons", AggregateKind.PERSON, VigiePackage.Literals.PERSON), CASES("cases", AggregateKind.CASE, VigiePackage.Literals.CASE_FILE);

		final String key;
		final AggregateKind kind;
		final EClass type;

		Part(String key, AggregateKind kind, EClass type) {
			this.key = key;
			this.kind = kind;
			this.type = type;
		}

		static Optional<Part> of(String key) {
			return List.of(values()).stream().filter(it -> it.key.equals(key)).findFirst();
		}
	}

	private RegisterFormat() {
	}

	/** The features of a record that are written, in the order of the model; the id comes first. */
	static List<EStructuralFeature> features(EClass type) {
		return type.getEAllStructuralFeatures().stream().filter(it -> !it.isTransient() && !it.isDerived()).filter(it -> !(it instanceof EReference held && held.isContainer())).toList();
	}

	static boolean isContained(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}

	/** The kind of aggregate a reference leads to; empty for one that stays within its aggregate. */
	static Optional<AggregateKind> target(EStructuralFeature reference) {
		return List.of(Part.values()).stream().filter(it -> it.type == reference.getEType()).map(it -> it.kind).findFirst();
	}

	static boolean isFlag(EAttribute attribute) {
		var type = attribute.getEAttributeType().getInstanceClass();
		return type == boolean.class || type == Boolean.class;
	}

	static boolean isNumber(EAttribute attribute) {
		var type = attribute.getEAttributeType().getInstanceClass();
		return type == long.class || type == Long.class;
	}
}

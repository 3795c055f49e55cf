package org.vigie.core.history;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.Aggregates;
import org.vigie.model.Aggregate;

/** The persons, sources and cases that an aggregate refers to and a register does not have, or cannot read any more. */
final class LostReferences {

	private LostReferences() {
	}

	static List<AggregateKey> of(Aggregate root, Aggregates register) {
		var named = new TreeSet<AggregateKey>();
		root.eAllContents().forEachRemaining(record -> record.eClass().getEAllReferences().stream().filter(it -> !it.isContainment() && !it.isContainer() && !it.isMany())
				.forEach(it -> target(record, it, root).ifPresent(named::add)));
		return named.stream().filter(it -> register.read(it).refusal().isPresent()).toList();
	}

	private static Optional<AggregateKey> target(EObject record, EReference reference, Aggregate root) {
		if (!(record.eGet(reference, false) instanceof EObject target)) {
			return Optional.empty();
		}
		if (target.eIsProxy()) {
			return AggregateKey.of(((InternalEObject) target).eProxyURI().trimFragment());
		}
		return target instanceof Aggregate other && other != root ? Optional.of(AggregateKey.of(other)) : Optional.empty();
	}
}

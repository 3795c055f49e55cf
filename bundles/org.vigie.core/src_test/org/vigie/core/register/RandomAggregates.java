package org.vigie.core.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.Aggregate;
import org.vigie.model.Identified;
import org.vigie.model.VigiePackage;

/** Aggregates filled at random from a seed, every feature of the model included. */
final class RandomAggregates {

	private static final List<String> TEXTS = List.of("", " ", "a", "two words", "line one\nline two", "tab\there", "cr\rlf\r\n", "<tag> & \"quote\" 'apostrophe' ]]>",
			"Bamako ↔ Kati", "مالي", "😀 𝔐", " leading and trailing ", "&#xA;", "é".repeat(50), "{0} %s ${x}", "=1+1");
	private static final List<String> DATES = List.of("2013-12-04", "2013-12", "2013", "2013?", "2013-12-04/2014-01", "2018~", "../2015", "2013-XX-04", "2016-11-30T09:30");

	private final Random random;
	private int count;

	RandomAggregates(long seed) {
		random = new Random(seed);
	}

	Aggregate next(AggregateKind kind) {
		var root = (Aggregate) VigiePackage.eINSTANCE.getEFactoryInstance().create(kind.type());
		fill(root, 0);
		var all = new ArrayList<EObject>(List.of(root));
		root.eAllContents().forEachRemaining(all::add);
		all.forEach(it -> it.eClass().getEAllReferences().stream().filter(ref -> !ref.isContainment() && !ref.isContainer() && !ref.isMany() && !ref.isTransient())
				.forEach(ref -> refer(it, ref, all)));
		return root;
	}

	private void fill(EObject record, int depth) {
		((Identified) record).setId("R-é." + count++);
		record.eClass().getEAllAttributes().stream().filter(it -> !it.isID()).forEach(it -> fill(record, it));
		record.eClass().getEAllContainments().forEach(it -> contain(record, it, depth));
	}

	@SuppressWarnings("unchecked")
	private void fill(EObject record, EAttribute attribute) {
		if (attribute.isMany()) {
			for (var i = random.nextInt(4); i > 0; i--) {
				((Collection<Object>) record.eGet(attribute)).add(value(attribute));
			}
		} else if (random.nextInt(3) > 0) {
			record.eSet(attribute, value(attribute));
		}
	}

	private Object value(EAttribute attribute) {
		var type = attribute.getEAttributeType();
		if (type instanceof EEnum choices) {
			return choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance();
		}
		if (type == VigiePackage.Literals.UNCERTAIN_DATE) {
			return UncertainDate.parse(DATES.get(random.nextInt(DATES.size())));
		}
		var kind = type.getInstanceClass();
		if (kind == String.class) {
			return TEXTS.get(random.nextInt(TEXTS.size()));
		}
		return kind == boolean.class || kind == Boolean.class ? (Object) random.nextBoolean() : (Object) random.nextLong();
	}

	@SuppressWarnings("unchecked")
	private void contain(EObject record, EReference reference, int depth) {
		for (var i = reference.isMany() ? random.nextInt(4 - Math.min(3, depth)) : random.nextInt(2); i > 0; i--) {
			var child = EcoreUtil.create(reference.getEReferenceType());
			if (reference.isMany()) {
				((Collection<Object>) record.eGet(reference)).add(child);
			} else {
				record.eSet(reference, child);
			}
			fill(child, depth + 1);
		}
	}

	/** Sets a reference: within the aggregate, or to a proxy of another. */
	private void refer(EObject record, EReference reference, List<EObject> all) {
		if (random.nextInt(3) == 0) {
			return;
		}
		var type = reference.getEReferenceType();
		if (VigiePackage.Literals.AGGREGATE.isSuperTypeOf(type)) {
			var kind = List.of(AggregateKind.values()).stream().filter(it -> it.type() == type).findFirst().orElseThrow();
			var target = EcoreUtil.create(type);
			((InternalEObject) target).eSetProxyURI(new AggregateKey(kind, "X-ü/" + random.nextInt(5)).rootAddress());
			record.eSet(reference, target);
		} else {
			var fitting = all.stream().filter(type::isInstance).filter(it -> it != record).toList();
			if (!fitting.isEmpty()) {
				record.eSet(reference, fitting.get(random.nextInt(fitting.size())));
			}
		}
	}
}

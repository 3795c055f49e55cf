package org.vigie.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.Aggregate;
import org.vigie.model.Identified;
import org.vigie.model.VigiePackage;

/** A register of any content the model allows, made from a seed: every feature, strange texts, references within and between. */
public final class RandomRegister {

	private static final List<String> TEXTS = List.of("a", " leading and trailing ", "quotes \" ' « » “x”", "line\nbreak\ttab", "<&>]]>", "=1+1", "عربي \u200F",
			"𝔘nicode 😀", "{\"a\": [1]}", "\\u0041",
			"null", "true", "0", "-", "—", "é\u0301");
	private static final List<String> DATES = List.of("2013-11-27", "2013-12", "2013", "2018~", "2018-05?", "[..2023-03-07]", "2019-07-08/2019-07-17", "2023-03-24/..", "XXXX-07-11", "201X",
			"2024-03-04T10:30", "[2014-02-13,2014-02-14]");

	private final Random random;
	private int number;

	public RandomRegister(long seed) {
		this.random = new Random(seed);
	}

	public List<Aggregate> aggregates() {
		var all = new ArrayList<Aggregate>();
		all.add(aggregate(VigiePackage.Literals.REGISTER, "register"));
		for (var i = 0; i < 3; i++) {
			all.add(aggregate(VigiePackage.Literals.SOURCE, "source-" + i));
			all.add(aggregate(VigiePackage.Literals.PERSON, "person-" + i));
			all.add(aggregate(VigiePackage.Literals.CASE_FILE, "case-" + i));
		}
		return all;
	}

	private Aggregate aggregate(EClass type, String id) {
		number = 0;
		var root = (Aggregate) record(type, id, 0);
		var records = new ArrayList<EObject>(List.of(root));
		root.eAllContents().forEachRemaining(records::add);
		records.forEach(it -> refer(it, records));
		return root;
	}

	private Identified record(EClass type, String id, int depth) {
		var record = (Identified) EcoreUtil.create(type);
		record.setId(id);
		for (var feature : type.getEAllStructuralFeatures()) {
			if (feature.isTransient() || feature.getName().equals("id") || !feature.isRequired() && random.nextInt(3) == 0) {
				continue;
			}
			if (feature instanceof EAttribute attribute) {
				set(record, attribute);
			} else if (feature instanceof EReference held && held.isContainment() && depth < 3) {
				hold(record, held, depth);
			}
		}
		return record;
	}

	@SuppressWarnings("unchecked") // EMF keeps the values of such a feature in a list
	private void set(EObject record, EAttribute attribute) {
		if (attribute.isMany()) {
			for (var i = random.nextInt(3); i > 0; i--) {
				((List<Object>) record.eGet(attribute)).add(value(attribute));
			}
		} else {
			record.eSet(attribute, value(attribute));
		}
	}

	private Object value(EAttribute attribute) {
		var type = attribute.getEAttributeType();
		if (type == VigiePackage.Literals.UNCERTAIN_DATE) {
			return UncertainDate.parse(any(DATES));
		}
		if (type instanceof EEnum words) {
			return any(words.getELiterals()).getInstance();
		}
		return switch (type.getInstanceClass().getSimpleName()) {
		case "boolean", "Boolean" -> random.nextBoolean();
		case "long", "Long" -> random.nextLong();
		default -> any(TEXTS);
		};
	}

	@SuppressWarnings("unchecked") // EMF keeps the records of such a feature in a list
	private void hold(EObject record, EReference held, int depth) {
		if (!held.isMany()) {
			record.eSet(held, record(held.getEReferenceType(), "r" + ++number, depth + 1));
			return;
		}
		for (var i = random.nextInt(4); i > 0; i--) {
			((List<Object>) record.eGet(held)).add(record(held.getEReferenceType(), "r" + ++number, depth + 1));
		}
	}

	private void refer(EObject record, List<EObject> records) {
		for (var reference : record.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer() || reference.isTransient() || reference.isMany()) {
				continue;
			}
			var type = reference.getEReferenceType();
			if (VigiePackage.Literals.AGGREGATE.isSuperTypeOf(type)) {
				var proxy = EcoreUtil.create(type);
				var kind = type == VigiePackage.Literals.SOURCE ? AggregateKind.SOURCE : type == VigiePackage.Literals.PERSON ? AggregateKind.PERSON : AggregateKind.CASE;
				((InternalEObject) proxy).eSetProxyURI(new AggregateKey(kind, kind.word() + "-" + random.nextInt(3)).rootAddress());
				record.eSet(reference, proxy);
			} else {
				var targets = records.stream().filter(it -> it != record && type.isSuperTypeOf(it.eClass())).toList();
				if (!targets.isEmpty()) {
					record.eSet(reference, any(targets));
				}
			}
		}
	}

	private <T> T any(List<T> choices) {
		return choices.get(random.nextInt(choices.size()));
	}
}

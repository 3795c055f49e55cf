package org.vigie.core.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.vigie.model.VigiePackage;

/** No feature of the model is forgotten: it has a field, or stands here with the reason why not. */
final class FieldsCoverModelTest {
	/** Feature (for all classes, or of one) and why nobody edits or sees it as a field. */
	private static final Map<String, String> WITHOUT_FIELD = Map.of("id",
			"identity: given once by the program, shown nowhere as a value to change");

	private final FieldCatalog catalog = FieldCatalog.core();

	@Test
	void everyFeatureThatHoldsAValueHasAField() {
		var missing = classes().flatMap(type -> values(type).filter(it -> catalog.of(type, it).isEmpty() && !isLeftOut(type, it))
				.map(it -> type.getName() + "." + it.getName())).toList();

		assertEquals(List.of(), missing);
	}

	@Test
	void nothingStandsInTheListThatHasAField() {
		for (var left : WITHOUT_FIELD.keySet()) {
			assertTrue(catalog.all().stream().noneMatch(it -> it.feature().getName().equals(left)
					|| (it.owner().getSimpleName() + "." + it.feature().getName()).equals(left)), left);
		}
	}

	@Test
	void theIdOfAFieldIsItsClassAndFeature() {
		for (var field : catalog.all()) {
			var owner = field.owner().getSimpleName();
			assertEquals(Character.toLowerCase(owner.charAt(0)) + owner.substring(1) + "." + field.feature().getName(), field.id());
		}
	}

	@Test
	void allRowsOfASectionBelongToOneClass() {
		for (var section : Section.values()) {
			var rows = catalog.rowsOf(section);
			assertEquals(1, rows.stream().map(Field::owner).distinct().count(), section.name());
			assertEquals(rows.size(), rows.stream().map(it -> it.formPlace().orElseThrow().order()).distinct().count(), section.name());
		}
	}

	@Test
	void noTwoColumnsShareAPlace() {
		var places = new TreeMap<String, String>();
		for (var field : catalog.all()) {
			field.tableOrder().ifPresent(it -> assertEquals(null, places.put(field.owner().getSimpleName() + it, field.id()), field.id()));
			field.sheetPlace().ifPresent(it -> assertEquals(null, places.put(it.sheet() + it.order(), field.id()), field.id()));
		}
	}

	@Test
	void everyFieldHasARowInAForm() {
		assertEquals(List.of(), catalog.all().stream().filter(it -> it.formPlace().isEmpty()).map(Field::id).toList());
	}

	@Test
	void everyRemarkStaysOutOfPublicEditions() {
		assertEquals(List.of(), catalog.all().stream().filter(it -> it.feature().getName().equals("note") && !it.isConfidential())
				.map(Field::id).toList());
	}

	private static Stream<EClass> classes() {
		return VigiePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(it -> !it.isAbstract());
	}

	/** Containment is the form's structure, and a transient reference the other side of one that is kept. */
	private static Stream<EStructuralFeature> values(EClass type) {
		return type.getEAllStructuralFeatures().stream().filter(it -> !(it instanceof EReference reference
				&& (reference.isContainment() || reference.isTransient())));
	}

	private static boolean isLeftOut(EClass type, EStructuralFeature feature) {
		return WITHOUT_FIELD.containsKey(feature.getName()) || WITHOUT_FIELD.containsKey(type.getName() + "." + feature.getName());
	}
}

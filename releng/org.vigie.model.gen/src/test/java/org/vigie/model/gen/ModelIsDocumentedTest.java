package org.vigie.model.gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;

/** The model says of every class, feature and choice what it is. */
class ModelIsDocumentedTest {

	private static final int SHORTEST = 5;

	@Test
	void everyClassFeatureAndChoiceHasAnExplanation() {
		var without = new ArrayList<String>();
		int looked = 0;
		for (var classifier : model().getEClassifiers()) {
			looked += look(classifier, classifier.getName(), without);
			if (classifier instanceof EClass type) {
				for (var feature : type.getEStructuralFeatures()) {
					looked += look(feature, type.getName() + "." + feature.getName(), without);
				}
			} else if (classifier instanceof EEnum choices) {
				for (var literal : choices.getELiterals()) {
					looked += look(literal, choices.getName() + "." + literal.getName(), without);
				}
			}
		}
		assertEquals(List.of(), without);
		assertTrue(looked > 200, "only " + looked + " elements were looked at");
	}

	@Test
	void everyDateOfTheModelIsAnUncertainDate() {
		var wrong = new ArrayList<String>();
		for (var classifier : model().getEClassifiers()) {
			if (classifier instanceof EClass type) {
				type.getEAttributes().stream().filter(it -> it.getEAttributeType().getName().matches("EDate|Local.*|Instant"))
						.forEach(it -> wrong.add(type.getName() + "." + it.getName()));
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static int look(ENamedElement element, String name, List<String> without) {
		var text = EcoreUtil.getDocumentation((EModelElement) element);
		if (text == null || text.strip().length() < SHORTEST) {
			without.add(name);
		}
		return 1;
	}

	private static EPackage model() {
		var set = new ResourceSetImpl();
		set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		var file = new File(System.getProperty("vigie.model.bundle"), "model/vigie.ecore");
		return (EPackage) set.getResource(URI.createFileURI(file.getAbsolutePath()), true).getContents().get(0);
	}
}

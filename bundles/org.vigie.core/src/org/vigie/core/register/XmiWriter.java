package org.vigie.core.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.model.Aggregate;
import org.vigie.model.Identified;
import org.vigie.model.VigiePackage;

/** Writes one aggregate in its canonical form. */
final class XmiWriter {

	private static final String XMI_NAMESPACE = "http://www.omg.org/XMI";
	private static final String STEP = "  ";

	private final Aggregate root;
	private final AggregateKey key;
	private final StringBuilder out = new StringBuilder(4096);
	private final Set<String> ids = new HashSet<>();
	private final Deque<Trouble> troubles = new ArrayDeque<>();

	private XmiWriter(Aggregate root) {
		this.root = root;
		this.key = AggregateKey.of(root);
	}

	static Outcome<byte[]> write(Aggregate root) {
		if (!RecordIds.isValid(root.getId())) {
			return Outcome.refused(Trouble.of("store.record-id", AggregateKind.of(root).word(), String.valueOf(root.getId())));
		}
		return new XmiWriter(root).document();
	}

	private Outcome<byte[]> document() {
		var name = "vigie:" + root.eClass().getName();
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<").append(name).append(" xmi:version=\"2.0\" xmlns:xmi=\"").append(XMI_NAMESPACE)
				.append("\" xmlns:vigie=\"").append(VigiePackage.eNS_URI).append("\"\n").append(STEP).append(STEP).append("id=\"");
		escape(root.getId(), root, VigiePackage.Literals.IDENTIFIED__ID);
		out.append('"');
		body(root, name, "");
		if (!troubles.isEmpty()) {
			return Outcome.refused(troubles.getFirst());
		}
		var bytes = out.toString().getBytes(StandardCharsets.UTF_8);
		return bytes.length > CaseXmi.MAX_SIZE ? Outcome.refused(Trouble.of("store.too-large", key.toString(), CaseXmi.MAX_SIZE >> 20)) : Outcome.done(bytes);
	}

	private void record(Identified record, String name, String indent) {
		out.append(indent).append('<').append(name).append(" id=\"");
		escape(String.valueOf(record.getId()), record, VigiePackage.Literals.IDENTIFIED__ID);
		out.append('"');
		body(record, name, indent);
	}

	/** What follows the id: attributes, then elements, each in the order of the model. */
	private void body(Identified record, String name, String indent) {
		check(record);
		var features = record.eClass().getEAllStructuralFeatures();
		for (var feature : features) {
			if (isWritten(record, feature) && !feature.isMany()) {
				attribute(record, feature, indent);
			}
		}
		var opened = false;
		for (var feature : features) {
			if (isWritten(record, feature) && isElement(record, feature)) {
				if (!opened) {
					out.append(">\n");
					opened = true;
				}
				elements(record, feature, indent + STEP);
			}
		}
		if (opened) {
			out.append(indent).append("</").append(name).append(">\n");
		} else {
			out.append("/>\n");
		}
	}

	private void check(Identified record) {
		if (!RecordIds.isValid(record.getId())) {
			troubles.add(Trouble.of("store.record-id", key.toString(), String.valueOf(record.getId())));
		} else if (!ids.add(record.getId())) {
			troubles.add(Trouble.of("store.record-twice", key.toString(), record.getId()));
		}
	}

	private static boolean isWritten(Identified record, EStructuralFeature feature) {
		return !feature.isTransient() && !feature.isDerived() && feature != VigiePackage.Literals.IDENTIFIED__ID && record.eIsSet(feature);
	}

	private boolean isElement(Identified record, EStructuralFeature feature) {
		return feature.isMany() || feature instanceof EReference reference && (reference.isContainment() || address(target(record, reference)).isPresent());
	}

	private void attribute(Identified record, EStructuralFeature feature, String indent) {
		switch (feature) {
		case EAttribute attribute -> attribute(record, feature, indent, EcoreUtil.convertToString(attribute.getEAttributeType(), record.eGet(attribute)));
		case EReference reference when !reference.isContainment() -> {
			var target = target(record, reference);
			if (address(target).isPresent()) {
				return;
			}
			if (EcoreUtil.isAncestor(root, target) && target instanceof Identified within) {
				attribute(record, feature, indent, within.getId());
			} else {
				troubles.add(Trouble.of("store.lost-reference", key.toString(), String.valueOf(record.getId()), feature.getName()));
			}
		}
		default -> {
			// contained records are elements
		}
		}
	}

	private void attribute(Identified record, EStructuralFeature feature, String indent, String text) {
		out.append('\n').append(indent).append(STEP).append(STEP).append(feature.getName()).append("=\"");
		escape(text, record, feature);
		out.append('"');
	}

	private void elements(Identified record, EStructuralFeature feature, String indent) {
		var value = record.eGet(feature, false);
		for (var one : value instanceof Collection<?> many ? many : List.of(value)) {
			switch (feature) {
			case EAttribute attribute -> {
				out.append(indent).append('<').append(feature.getName()).append('>');
				escape(EcoreUtil.convertToString(attribute.getEAttributeType(), one), record, feature);
				out.append("</").append(feature.getName()).append(">\n");
			}
			case EReference reference when reference.isContainment() -> record((Identified) one, feature.getName(), indent);
			default -> {
				out.append(indent).append('<').append(feature.getName()).append(" href=\"");
				escape(address((EObject) one).map(URI::toString).orElse(""), record, feature);
				out.append("\"/>\n");
			}
			}
		}
	}

	private static EObject target(Identified record, EReference reference) {
		return (EObject) record.eGet(reference, false);
	}

	/** The address of a target in another aggregate; empty for one within this. */
	private Optional<URI> address(EObject target) {
		if (target.eIsProxy()) {
			return Optional.of(((InternalEObject) target).eProxyURI());
		}
		return target instanceof Aggregate other && other != root ? Optional.of(AggregateKey.of(other).rootAddress()) : Optional.empty();
	}

	private void escape(String text, Identified record, EStructuralFeature feature) {
		text.codePoints().forEach(c -> {
			switch (c) {
			case '<' -> out.append("&lt;");
			case '>' -> out.append("&gt;");
			case '&' -> out.append("&amp;");
			case '"' -> out.append("&quot;");
			case '\t' -> out.append("&#x9;");
			case '\n' -> out.append("&#xA;");
			case '\r' -> out.append("&#xD;");
			default -> {
				if (isForbidden(c)) {
					troubles.add(Trouble.of("store.bad-character", key.toString(), String.valueOf(record.getId()), feature.getName()));
				}
				out.appendCodePoint(c);
			}
			}
		});
	}

	/** Characters XML cannot hold: controls, halves of a pair, and two that are none. */
	private static boolean isForbidden(int c) {
		return c < 0x20 || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
	}
}

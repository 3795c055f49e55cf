package org.vigie.core.fields;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.vigie.core.text.Texts;
import org.vigie.model.Citation;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.Identified;
import org.vigie.model.Participation;
import org.vigie.model.Person;
import org.vigie.model.Proceeding;
import org.vigie.model.Source;

/** What people call a record: a case by its title, a person by the first name, a charge by its words. Never for the log. */
public final class RecordName {
	private static final List<String> NAMING = List.of("title", "label", "text", "name", "body", "ground");

	private RecordName() {
	}

	/** Its name, or its id when it has none. */
	public static String of(EObject record) {
		return words(record).filter(it -> !it.isBlank()).orElseGet(() -> id(record));
	}

	/** The id of a record, also of one that could not be found; empty text for what has none. */
	public static String id(EObject record) {
		if (record.eIsProxy()) {
			var address = ((InternalEObject) record).eProxyURI();
			return address.segmentCount() > 0 ? URI.decode(address.lastSegment()) : Objects.toString(address.fragment(), "");
		}
		return record instanceof Identified identified ? Objects.toString(identified.getId(), "") : "";
	}

	/** The word for records of a class: "custody period". */
	public static String ofClass(EClass type, Texts texts) {
		return texts.text("record." + type.getName());
	}

	private static Optional<String> words(EObject record) {
		return switch (record) {
		case Person person -> person.getNames().stream().findFirst().map(it -> it.getText());
		case Participation part -> text(part.getLabel()).or(() -> Optional.ofNullable(part.getPerson()).map(RecordName::of));
		case CustodyPeriod period -> text(period.getLabel()).or(() -> Optional.ofNullable(period.getParticipation()).map(RecordName::of));
		case Proceeding phase -> joined(phase.getBody(), phase.getPhase());
		case Source source -> joined(source.getPublisher(), source.getTitle());
		case Citation citation -> Optional.ofNullable(citation.getSource()).map(RecordName::of);
		default -> NAMING.stream().flatMap(it -> named(record, it).stream()).findFirst();
		};
	}

	private static Optional<String> named(EObject record, String feature) {
		return Optional.ofNullable(record.eClass().getEStructuralFeature(feature)).filter(it -> !it.isMany())
				.flatMap(it -> text(value(record, it)));
	}

	private static String value(EObject record, EStructuralFeature feature) {
		return record.eGet(feature) instanceof String text ? text : null; // as the model gives it
	}

	private static Optional<String> joined(String first, String second) {
		return Stream.of(first, second).flatMap(it -> text(it).stream()).reduce((one, two) -> one + ": " + two);
	}

	private static Optional<String> text(String value) {
		return Optional.ofNullable(value).filter(it -> !it.isBlank());
	}
}

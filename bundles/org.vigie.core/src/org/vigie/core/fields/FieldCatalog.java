package org.vigie.core.fields;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** All fields there are, the core's and those of plug-ins. Immutable. */
public final class FieldCatalog {

	private static final List<List<? extends Field<?, ?>>> CORE = List.of(CaseFields.ALL, ParticipationFields.ALL, PersonFields.ALL,
			PersonNameFields.ALL, ChargeFields.ALL,
			CustodyFields.ALL, CustodyTitleFields.ALL, LegalEventFields.ALL, CreditFields.ALL, OrderFields.ALL, SuspensionFields.ALL, StatusFields.ALL,
			ProceedingFields.ALL, HearingFields.ALL,
			IncidentFields.ALL, CountFields.ALL, ConflictFields.ALL, CaseLinkFields.ALL, DeadlineFields.ALL, SourceFields.ALL,
			CitationFields.ALL, AttachmentFields.ALL, NoteFields.ALL,
			RegisterFields.ALL);

	private final Map<String, Field<?, ?>> fields = new LinkedHashMap<>();

	private FieldCatalog(Stream<Field<?, ?>> all) {
		all.forEach(it -> {
			if (fields.put(it.id(), it) != null) {
				throw new IllegalArgumentException("two fields " + it.id());
			}
		});
	}

	/** The fields of the core. */
	public static FieldCatalog core() {
		return new FieldCatalog(CORE.stream().flatMap(List::stream));
	}

	/** These fields and those of a plug-in; ids may not meet. */
	public FieldCatalog with(List<Field<?, ?>> more) {
		return new FieldCatalog(Stream.concat(fields.values().stream(), more.stream()));
	}

	/** All fields, records in the order of the forms. */
	public List<Field<?, ?>> all() {
		return List.copyOf(fields.values());
	}

	public Optional<Field<?, ?>> find(String id) {
		return Optional.ofNullable(fields.get(id));
	}

	/** The fields of a class of records, as declared. */
	public List<Field<?, ?>> of(EClass type) {
		return fields.values().stream().filter(it -> it.owner().equals(type.getInstanceClass())).toList();
	}

	/** The field that holds a feature of a class of records. */
	public Optional<Field<?, ?>> of(EClass type, EStructuralFeature feature) {
		return of(type).stream().filter(it -> it.feature() == feature).findFirst();
	}

	/** The field of a feature by the names the history keeps: {@code CustodyPeriod} and {@code from}. */
	public Optional<Field<?, ?>> of(String type, String feature) {
		return fields.values().stream().filter(it -> it.owner().getSimpleName().equals(type) && it.feature().getName().equals(feature))
				.findFirst();
	}

	/** The rows of a part of the form, in order; all belong to one class of records. */
	public List<Field<?, ?>> rowsOf(Section section) {
		return fields.values().stream().filter(it -> it.formPlace().filter(place -> place.section() == section).isPresent())
				.sorted(Comparator.comparing(it -> it.formPlace().orElseThrow().order())).toList();
	}

	/** The columns of the table of a class of records, in order. */
	public List<Field<?, ?>> tableOf(EClass type) {
		return of(type).stream().filter(it -> it.tableOrder().isPresent()).sorted(Comparator.comparing(it -> it.tableOrder().orElseThrow()))
				.toList();
	}

	/** The fields that are columns of a sheet, in order. */
	public List<Field<?, ?>> columnsOf(String sheet) {
		return fields.values().stream().filter(it -> it.sheetPlace().filter(place -> place.sheet().equals(sheet)).isPresent())
				.sorted(Comparator.comparing(it -> it.sheetPlace().orElseThrow().order())).toList();
	}
}

package org.vigie.exchange.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Place;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.RecordIds;
import org.vigie.core.text.Nearest;
import org.vigie.core.text.StorableText;
import org.vigie.edtf.EdtfFormatException;
import org.vigie.edtf.UncertainDate;
import org.vigie.exchange.BadFile;
import org.vigie.exchange.DateTrouble;
import org.vigie.exchange.Places;
import org.vigie.exchange.json.RegisterFormat.Part;
import org.vigie.model.Aggregate;
import org.vigie.model.Identified;
import org.vigie.model.VigiePackage;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Reads {@code vigie-register/1} token by token; whatever is not understood refuses the file with line, column and path. */
final class RegisterReader {

	/** A reference within an aggregate whose target may stand further on. */
	private record Reference(EObject owner, EReference feature, String id, JsonLocation where) {
	}

	private final JsonParser json;
	private final String file;
	private final Places places;
	private final Progress progress;
	private final List<Aggregate> found = new ArrayList<>();
	private final Set<AggregateKey> keys = new HashSet<>();
	private final Map<EClass, Map<String, EStructuralFeature>> byClass = new HashMap<>();
	private final Map<String, Identified> records = new HashMap<>();
	private final List<Reference> references = new ArrayList<>();

	RegisterReader(JsonParser json, String file, Places places, Progress progress) {
		this.json = json;
		this.file = file;
		this.places = places;
		this.progress = progress;
	}

	List<Aggregate> aggregates() throws IOException {
		refuseOtherSchema();
		var parts = new HashSet<String>();
		for (var token = json.nextToken(); token != JsonToken.END_OBJECT; token = json.nextToken()) {
			var key = json.currentName();
			var part = Part.of(key).orElseThrow(() -> unknownKey(key, List.of(Part.values()).stream().map(it -> it.key).toList()));
			if (!parts.add(key)) {
				throw bad("import.duplicate-key", key);
			}
			json.nextToken();
			read(part);
		}
		if (json.nextToken() != null) { // Jackson says null at the end
			throw bad("import.json-left-over");
		}
		return found;
	}

	private void refuseOtherSchema() throws IOException {
		if (json.nextToken() != JsonToken.START_OBJECT || json.nextToken() != JsonToken.FIELD_NAME || !json.currentName().equals("schema") || json.nextToken() != JsonToken.VALUE_STRING) {
			throw BadFile.at(Place.in(file), "import.no-register", RegisterFormat.SCHEMA);
		}
		var schema = json.getText();
		var name = RegisterFormat.SCHEMA.substring(0, RegisterFormat.SCHEMA.indexOf('/') + 1);
		if (!schema.equals(RegisterFormat.SCHEMA)) {
			throw schema.startsWith(name) ? bad("import.schema-version", schema.substring(name.length()), RegisterFormat.SCHEMA.substring(name.length()))
					: bad("import.no-register", RegisterFormat.SCHEMA);
		}
	}

	private void read(Part part) throws IOException {
		if (part == Part.REGISTER) {
			aggregate(part);
			return;
		}
		expect(JsonToken.START_ARRAY, "import.no-list", part.key);
		while (json.nextToken() != JsonToken.END_ARRAY) {
			if (progress.cancelled()) {
				throw bad("import.cancelled");
			}
			aggregate(part);
			progress.at(found.size(), 0);
		}
	}

	private void aggregate(Part part) throws IOException {
		records.clear();
		references.clear();
		var where = json.currentTokenLocation();
		var root = (Aggregate) record(part.type);
		if (!keys.add(AggregateKey.of(root))) {
			throw BadFile.at(place(where), "import.id-twice", root.getId());
		}
		references.forEach(this::resolve);
		found.add(root);
	}

	private void resolve(Reference reference) {
		var target = records.get(reference.id());
		if (target == null || !reference.feature().getEReferenceType().isSuperTypeOf(target.eClass())) { // no such record
			throw BadFile.at(place(reference.where()), "import.unknown-record", reference.id());
		}
		reference.owner().eSet(reference.feature(), target);
	}

	private Identified record(EClass type) throws IOException {
		expect(JsonToken.START_OBJECT, "import.no-map", "id");
		var where = json.currentTokenLocation();
		var record = (Identified) EcoreUtil.create(type);
		places.note(record, Place.at(file, where.getLineNr(), where.getColumnNr()));
		var features = features(type);
		var seen = new HashSet<String>();
		while (json.nextToken() != JsonToken.END_OBJECT) {
			var key = json.currentName();
			var feature = Optional.ofNullable(features.get(key)).orElseThrow(() -> unknownKey(key, List.copyOf(features.keySet())));
			if (!seen.add(key)) {
				throw bad("import.duplicate-key", key);
			}
			json.nextToken();
			read(record, feature);
		}
		refuseGaps(record, features.values(), where);
		keep(record, where);
		return record;
	}

	private Map<String, EStructuralFeature> features(EClass type) {
		return byClass.computeIfAbsent(type, it -> {
			var byName = new LinkedHashMap<String, EStructuralFeature>();
			RegisterFormat.features(it).forEach(feature -> byName.put(feature.getName(), feature));
			return byName;
		});
	}

	private void refuseGaps(Identified record, Collection<EStructuralFeature> features, JsonLocation where) {
		for (var feature : features) {
			if (feature.isRequired() && !record.eIsSet(feature) && references.stream().noneMatch(it -> it.owner() == record && it.feature() == feature)) {
				throw BadFile.at(place(where), "import.lacks", feature.getName());
			}
		}
	}

	private void keep(Identified record, JsonLocation where) {
		if (!RecordIds.isValid(record.getId())) {
			throw BadFile.at(place(where), "import.id-form", record.getId());
		}
		if (records.put(record.getId(), record) != null) {
			throw BadFile.at(place(where), "import.id-twice", record.getId());
		}
	}

	private void read(Identified record, EStructuralFeature feature) throws IOException {
		if (json.currentToken() == JsonToken.VALUE_NULL) {
			return;
		}
		if (!feature.isMany()) {
			value(record, feature).ifPresent(it -> record.eSet(feature, it));
			return;
		}
		expect(JsonToken.START_ARRAY, "import.no-list", feature.getName());
		@SuppressWarnings("unchecked") // EMF keeps the values of such a feature in a list
		var values = (List<Object>) record.eGet(feature);
		while (json.nextToken() != JsonToken.END_ARRAY) {
			value(record, feature).ifPresent(values::add);
		}
	}

	/** The value; empty for a reference that is set later. */
	private Optional<Object> value(Identified record, EStructuralFeature feature) throws IOException {
		if (feature instanceof EAttribute attribute) {
			return Optional.of(attribute(attribute));
		}
		var reference = (EReference) feature;
		if (reference.isContainment()) {
			return Optional.of(record(reference.getEReferenceType()));
		}
		var id = text(feature);
		var target = RegisterFormat.target(reference);
		if (target.isEmpty()) {
			references.add(new Reference(record, reference, id, json.currentTokenLocation()));
			return Optional.empty();
		}
		if (!RecordIds.isValid(id)) {
			throw bad("import.id-form", id);
		}
		var proxy = EcoreUtil.create(reference.getEReferenceType());
		((InternalEObject) proxy).eSetProxyURI(new AggregateKey(target.get(), id).rootAddress());
		return Optional.of(proxy);
	}

	private Object attribute(EAttribute attribute) throws IOException {
		if (RegisterFormat.isFlag(attribute)) {
			return flag();
		}
		if (RegisterFormat.isNumber(attribute)) {
			return number();
		}
		var text = text(attribute);
		if (attribute.getEAttributeType() == VigiePackage.Literals.UNCERTAIN_DATE) {
			return date(text);
		}
		return attribute.getEAttributeType() instanceof EEnum words ? word(words, text) : text;
	}

	private Object word(EEnum words, String text) {
		return Optional.ofNullable(words.getEEnumLiteralByLiteral(text)).map(EEnumLiteral::getInstance).orElseThrow(() -> {
			var known = words.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
			return bad("import.unknown-word", text, Nearest.to(text, known).orElse(String.join(", ", known)));
		});
	}

	private UncertainDate date(String text) {
		try {
			return UncertainDate.parse(text);
		} catch (EdtfFormatException refused) {
			throw new BadFile(DateTrouble.of(refused, text).at(place()).because(refused));
		}
	}

	private Boolean flag() throws IOException {
		return switch (json.currentToken()) {
		case VALUE_TRUE -> true;
		case VALUE_FALSE -> false;
		default -> throw bad("import.no-flag", shown());
		};
	}

	private Long number() throws IOException {
		if (json.currentToken() != JsonToken.VALUE_NUMBER_INT || json.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
			throw bad("import.number", shown());
		}
		return json.getLongValue();
	}

	private String text(EStructuralFeature feature) throws IOException {
		expect(JsonToken.VALUE_STRING, "import.no-text", feature.getName());
		var text = json.getText();
		if (!StorableText.isStorable(text)) {
			throw bad("import.control-character");
		}
		return text;
	}

	private String shown() throws IOException {
		return json.currentToken().isScalarValue() ? json.getText() : json.currentToken().asString();
	}

	private void expect(JsonToken token, String code, String key) {
		if (json.currentToken() != token) {
			throw bad(code, key);
		}
	}

	private BadFile unknownKey(String key, List<String> known) {
		return bad("import.unknown-key", key, Nearest.to(key, known).orElse(String.join(", ", known)));
	}

	private BadFile bad(String code, Object... arguments) {
		return BadFile.at(place(), code, arguments);
	}

	/** Line, column and path of the token that was read last. */
	private Place place() {
		return place(json.currentTokenLocation());
	}

	/** Line and column, with the path of what is being read. */
	private Place place(JsonLocation where) {
		var path = json.getParsingContext().pathAsPointer().toString();
		return new Place(file, Optional.of(where.getLineNr() + ":" + where.getColumnNr() + (path.isEmpty() ? "" : " (" + BadFile.shown(path) + ")")));
	}
}

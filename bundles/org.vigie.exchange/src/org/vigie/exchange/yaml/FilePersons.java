package org.vigie.exchange.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.vigie.core.outcome.Place;
import org.vigie.core.register.AggregateKey;
import org.vigie.exchange.Places;
import org.vigie.model.Participation;
import org.vigie.model.Person;
import org.vigie.model.VigieFactory;

/** The persons a file names; the same name in two cases is the same person. */
final class FilePersons {

	private static final List<String> KEYS = List.of("label", "name", "role", "note", "group", "public_figure", "birth", "age_at_offence");

	private final Map<String, Person> byName = new LinkedHashMap<>();
	private final FileSources sources;
	private final Places places;

	FilePersons(FileSources sources, Places places) {
		this.places = places;
		this.sources = sources;
	}

	List<Person> all() {
		return new ArrayList<>(byName.values());
	}

	List<Participation> of(Row file) {
		var rows = new ArrayList<Participation>();
		for (var row : file.rows("persons", KEYS)) {
			rows.add(participation(row, "p" + (rows.size() + 1)));
		}
		return rows;
	}

	/** The row of a case that a text names by its label or by the person's name. */
	Optional<Participation> find(String words, List<Participation> rows) {
		var byLabel = rows.stream().filter(it -> it.getLabel().equals(words)).findFirst();
		return byLabel.or(() -> Optional.ofNullable(byName.get(words)).map(FilePersons::address)
				.flatMap(address -> rows.stream().filter(it -> it.getPerson() != null && address.equals(((InternalEObject) it.getPerson()).eProxyURI())).findFirst()));
	}

	private Participation participation(Row row, String id) {
		var participation = VigieFactory.eINSTANCE.createParticipation();
		participation.setId(id);
		places.note(participation, row.place());
		var name = row.text("name");
		var label = name.isPresent() ? row.text("label").orElse(name.get()) : row.required("label").text();
		participation.setLabel(sources.text(label));
		row.text("role").map(sources::text).ifPresent(role -> {
			participation.setRoleText(role);
			participation.setRole(Roles.of(role));
		});
		participation.setGroup(row.flag("group", name.isEmpty() && Roles.several(label)));
		row.text("note").map(sources::text).ifPresent(participation::setNote);
		row.spot("age_at_offence").map(FileCase::number).ifPresent(participation::setAgeAtOffence);
		name.map(it -> person(it, label, row.flag("public_figure", false), row.place())).ifPresent(it -> {
			row.spot("birth").map(FileDates::parse).ifPresent(it::setBirth);
			participation.setPerson(proxy(it));
		});
		return participation;
	}

	private Person person(String name, String label, boolean publicFigure, Place place) {
		var person = byName.computeIfAbsent(name, it -> {
			var created = VigieFactory.eINSTANCE.createPerson();
			created.setId(freeId(Ids.of(it)));
			places.note(created, place);
			addName(created, it, Optional.empty());
			return created;
		});
		person.setPublicFigure(person.isPublicFigure() || publicFigure);
		if (person.getNames().stream().noneMatch(it -> it.getText().equals(label))) {
			addName(person, label, Optional.of("alias"));
		}
		return person;
	}

	private String freeId(String wanted) {
		var id = wanted;
		for (var number = 2; taken(id); number++) {
			id = wanted + "-" + number;
		}
		return id;
	}

	private boolean taken(String id) {
		return byName.values().stream().anyMatch(it -> it.getId().equals(id));
	}

	private static void addName(Person person, String text, Optional<String> kind) {
		var name = VigieFactory.eINSTANCE.createPersonName();
		name.setId("n" + (person.getNames().size() + 1));
		name.setText(text);
		kind.ifPresent(name::setKind);
		person.getNames().add(name);
	}

	private static Person proxy(Person person) {
		var proxy = VigieFactory.eINSTANCE.createPerson();
		((InternalEObject) proxy).eSetProxyURI(address(person));
		return proxy;
	}

	private static URI address(Person person) {
		return AggregateKey.of(person).rootAddress();
	}
}

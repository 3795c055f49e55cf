package org.vigie.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.DeadlineProjector;
import org.vigie.core.register.SaveRequest;
import org.vigie.core.register.StoredDeadline;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.Aggregate;
import org.vigie.model.CaseFile;
import org.vigie.model.Citation;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.Participation;
import org.vigie.model.ParticipationRole;
import org.vigie.model.Person;
import org.vigie.model.Source;
import org.vigie.model.VigieFactory;

/** Invented cases. */
final class Fixtures {

	static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	/** One row for each custody period, made of nothing but the case. */
	static final DeadlineProjector PROJECTOR = file -> file.getCustodyPeriods().stream()
			.map(it -> new StoredDeadline(file.getId(), it.getId(), it.getParticipation() == null ? "" : it.getParticipation().getId(), "rule-1", "limit",
					Optional.ofNullable(it.getFrom()).flatMap(UncertainDate::earliestDay), Optional.empty(), Optional.of(LocalDate.EPOCH), "packs", "span"))
			.toList();

	private Fixtures() {
	}

	static Person person(String id) {
		var person = VigieFactory.eINSTANCE.createPerson();
		person.setId(id);
		var name = VigieFactory.eINSTANCE.createPersonName();
		name.setId(id + ".name");
		name.setText("Person " + id);
		person.getNames().add(name);
		person.setBirth(UncertainDate.parse("1970~"));
		return person;
	}

	static Source source(String id) {
		var source = VigieFactory.eINSTANCE.createSource();
		source.setId(id);
		source.setTitle("Bulletin " + id);
		source.setPublisher("An invented paper");
		return source;
	}

	static CaseFile aCase(String id) {
		var file = VigieFactory.eINSTANCE.createCaseFile();
		file.setId(id);
		file.setTitle("Case " + id);
		file.setScheme("prosecution");
		file.setAccount("First line\nsecond <line> & \"more\"");
		file.getUnknowns().add("who gave the order");
		var status = VigieFactory.eINSTANCE.createStatusChange();
		status.setId(id + ".status");
		status.setCode("opened");
		status.setDate(UncertainDate.parse("2013-12"));
		file.getStatusChanges().add(status);
		var count = VigieFactory.eINSTANCE.createCount();
		count.setId(id + ".count");
		count.setNumber(21L);
		count.setUnit("bodies");
		file.getCounts().add(count);
		return file;
	}

	/** A case with a person held, citing a source. */
	static CaseFile aCase(String id, Person held, Source source) {
		var file = aCase(id);
		var participation = participation(id + ".p1", held);
		file.getParticipations().add(participation);
		file.getCustodyPeriods().add(custody(id + ".c1", participation, source));
		var charge = VigieFactory.eINSTANCE.createCharge();
		charge.setId(id + ".ch1");
		charge.setText("kidnapping");
		charge.setParticipation(participation);
		file.getCharges().add(charge);
		return file;
	}

	static Participation participation(String id, Person person) {
		var participation = VigieFactory.eINSTANCE.createParticipation();
		participation.setId(id);
		participation.setLabel("someone");
		participation.setRole(ParticipationRole.ACCUSED);
		participation.setPerson(person);
		return participation;
	}

	private static CustodyPeriod custody(String id, Participation participation, Source source) {
		var custody = VigieFactory.eINSTANCE.createCustodyPeriod();
		custody.setId(id);
		custody.setFrom(UncertainDate.parse("2013-11-27"));
		custody.setPlace("a barracks");
		custody.setParticipation(participation);
		custody.getCitations().add(citation(id + ".cit", source));
		return custody;
	}

	private static Citation citation(String id, Source source) {
		var citation = VigieFactory.eINSTANCE.createCitation();
		citation.setId(id);
		citation.setSource(source);
		citation.setSupports("from");
		return citation;
	}

	static SaveRequest save(Aggregate... news) {
		return save(NOON, Arrays.stream(news).map(it -> new AggregateChange(it, 0)).toList());
	}

	static SaveRequest save(Instant at, List<AggregateChange> changes) {
		return new SaveRequest(changes, "A. Tester", at, "a reason");
	}

	static SaveRequest save(Instant at, Aggregate root, long base) {
		return save(at, List.of(new AggregateChange(root, base)));
	}

	/** A register's worth: cases, their persons and sources. */
	static List<AggregateChange> many(int cases) {
		var all = new ArrayList<AggregateChange>();
		IntStream.range(0, cases).forEach(i -> {
			var person = person("P-" + i);
			var source = source("S-" + i);
			List.of(person, source, aCase("C-" + i, person, source)).forEach(it -> all.add(new AggregateChange(it, 0)));
		});
		return all;
	}
}

package org.vigie.core.deadlines;

import java.time.LocalDate;

import org.vigie.edtf.UncertainDate;
import org.vigie.model.CaseFile;
import org.vigie.model.Charge;
import org.vigie.model.Citation;
import org.vigie.model.ClockMode;
import org.vigie.model.Completeness;
import org.vigie.model.CustodyOrder;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.CustodyStage;
import org.vigie.model.CustodyTitle;
import org.vigie.model.DateSense;
import org.vigie.model.Deadline;
import org.vigie.model.OrderKind;
import org.vigie.model.Participation;
import org.vigie.model.ParticipationRole;
import org.vigie.model.Source;
import org.vigie.model.Sourced;
import org.vigie.model.StatusChange;
import org.vigie.model.VigieFactory;

/** Builds a case with one person held; what a test does not say stays empty. */
public final class Held {

	private static final VigieFactory NEW = VigieFactory.eINSTANCE;

	private final CaseFile file = NEW.createCaseFile();
	private CustodyPeriod period;
	private int rows;

	private Held(String id, String title, String scheme) {
		file.setId(id);
		file.setTitle(title);
		file.setScheme(scheme);
	}

	public static Held inCase(String id, String title, String scheme) {
		return new Held(id, title, scheme);
	}

	public static UncertainDate date(String edtf) {
		return UncertainDate.parse(edtf);
	}

	public static LocalDate day(String iso) {
		return LocalDate.parse(iso);
	}

	public CaseFile file() {
		return file;
	}

	public CustodyPeriod period() {
		return period;
	}

	public Participation someone(String label, ParticipationRole role) {
		var who = NEW.createParticipation();
		who.setId("p" + ++rows);
		who.setLabel(label);
		who.setRole(role);
		file.getParticipations().add(who);
		return who;
	}

	public Held person(String label, String name) {
		var who = someone(label, ParticipationRole.ACCUSED);
		var person = NEW.createPerson();
		person.setId("person-" + label.replace(' ', '-'));
		var named = NEW.createPersonName();
		named.setText(name);
		person.getNames().add(named);
		who.setPerson(person);
		return this;
	}

	public Held group(String label) {
		someone(label, ParticipationRole.ACCUSED).setGroup(true);
		return this;
	}

	/** The last person entered is held. */
	public Held from(String from) {
		period = NEW.createCustodyPeriod();
		period.setId("c" + ++rows);
		period.setFrom(date(from));
		period.setClock(ClockMode.LIMIT);
		if (!file.getParticipations().isEmpty()) {
			period.setParticipation(file.getParticipations().getLast());
		}
		file.getCustodyPeriods().add(period);
		return this;
	}

	public Held to(String to) {
		period.setTo(date(to));
		return this;
	}

	public Held lastSeen(String day, String place) {
		period.setLastSeen(date(day));
		period.setPlace(place);
		return this;
	}

	public Held without(ClockMode clock, String note) {
		period.setClock(clock);
		period.setNote(note);
		return this;
	}

	public Held under(String jurisdiction, CustodyStage stage, String event, String from) {
		var title = NEW.createCustodyTitle();
		title.setId("t" + ++rows);
		title.setJurisdiction(jurisdiction);
		title.setStage(stage);
		title.setStartEvent(event);
		title.setFrom(date(from));
		title.setOrders(Completeness.PARTIAL);
		period.setTitle(title);
		return this;
	}

	public CustodyTitle title() {
		return period.getTitle();
	}

	public Held offence(String offenceClass) {
		title().setOffenceClass(offenceClass);
		return this;
	}

	public Held event(String name, String day) {
		var event = NEW.createLegalEvent();
		event.setId("e" + ++rows);
		event.setName(name);
		event.setDate(date(day));
		title().getEvents().add(event);
		return this;
	}

	/** Everything there is of orders has been entered. */
	public Held complete() {
		title().setOrders(Completeness.COMPLETE);
		return this;
	}

	/** A charge against the person who is held. */
	public Charge charged(String text, String offenceClass, String penalty) {
		var charge = NEW.createCharge();
		charge.setId("ch" + ++rows);
		charge.setText(text);
		charge.setOffenceClass(offenceClass);
		charge.setMaximumPenalty(penalty);
		charge.setParticipation(period.getParticipation());
		file.getCharges().add(charge);
		return charge;
	}

	/** The charge is replaced by another one. */
	public Charge requalified(Charge from, String text, String offenceClass, String penalty, String day) {
		var charge = charged(text, offenceClass, penalty);
		charge.setRequalifiedFrom(from);
		charge.setFrom(day.isEmpty() ? null : date(day));
		return charge;
	}

	public Held credited(String from, String until) {
		var credit = NEW.createCredit();
		credit.setId("cr" + ++rows);
		credit.setFrom(date(from));
		credit.setUntil(date(until));
		title().getCredits().add(credit);
		return this;
	}

	/** An act of the case that a rule makes due. */
	public Deadline act(String text, String rule, String start) {
		var act = NEW.createDeadline();
		act.setId("d" + ++rows);
		act.setText(text);
		act.setRule(rule);
		act.setStart(start.isEmpty() ? null : date(start));
		file.getDeadlines().add(act);
		return act;
	}

	public CustodyOrder ordered(OrderKind kind, String day, String length) {
		var order = NEW.createCustodyOrder();
		order.setId("o" + ++rows);
		order.setKind(kind);
		order.setOrderedAt(date(day));
		order.setLength(length);
		period.getOrders().add(order);
		return order;
	}

	public Held status(String code, String day) {
		return status(code, day, DateSense.OCCURRED, "");
	}

	public Held status(String code, String day, DateSense sense, String authority) {
		step(code, day).setSense(sense);
		file.getStatusChanges().getLast().setAuthority(authority);
		return this;
	}

	public StatusChange step(String code, String day) {
		var row = NEW.createStatusChange();
		row.setId("s" + ++rows);
		row.setCode(code);
		row.setDate(day.isEmpty() ? null : date(day));
		file.getStatusChanges().add(row);
		return row;
	}

	/** A source that the record rests on. */
	public static <T extends Sourced> T source(T record, String publisher, String title, String supports) {
		Source source = NEW.createSource();
		source.setId("src-" + publisher);
		source.setPublisher(publisher);
		source.setTitle(title);
		Citation citation = NEW.createCitation();
		citation.setSource(source);
		citation.setSupports(supports);
		record.getCitations().add(citation);
		return record;
	}
}

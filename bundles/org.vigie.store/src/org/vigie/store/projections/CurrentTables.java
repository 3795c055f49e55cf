package org.vigie.store.projections;

import static org.vigie.core.register.AggregateKind.CASE;
import static org.vigie.core.register.AggregateKind.PERSON;
import static org.vigie.core.register.AggregateKind.SOURCE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.vigie.model.CaseFile;
import org.vigie.model.Charge;
import org.vigie.model.Count;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.CustodyTitle;
import org.vigie.model.Identified;
import org.vigie.model.Participation;
import org.vigie.model.Person;
import org.vigie.model.PersonName;
import org.vigie.model.Source;
import org.vigie.model.StatusChange;
import org.vigie.model.VigiePackage;

/** The tables lists, filters and reports read. A column more is a line here and a step in the schema. */
final class CurrentTables {

	static final RecordProjection<CaseFile> CASES = RecordProjection.of("case_now", CASE, CaseFile.class, (CaseFile it) -> List.of(it)) //
			.text("title", CaseFile::getTitle).word("kind", CaseFile::getKind).word("scheme", CaseFile::getScheme).flag("headline", CaseFile::isHeadline)
			.word("jurisdiction", CaseFile::getJurisdiction).text("court", CaseFile::getCourt).text("place", CaseFile::getPlace)
			.flag("against_unknown", CaseFile::isAgainstUnknown);

	static final RecordProjection<Participation> PARTICIPATIONS = RecordProjection
			.of("participation_now", CASE, CaseFile.class, CaseFile::getParticipations) //
			.id("person_id", unresolved(VigiePackage.Literals.PARTICIPATION__PERSON)).text("label", Participation::getLabel)
			.choice("role", Participation::getRole).text("role_text", Participation::getRoleText).flag("is_group", Participation::isGroup)
			.date("since", Participation::getFrom).date("until", Participation::getTo);

	static final RecordProjection<Charge> CHARGES = RecordProjection.of("charge_now", CASE, CaseFile.class, CaseFile::getCharges) //
			.id("participation_id", Charge::getParticipation).text("offence", Charge::getText).text("article", Charge::getArticle)
			.text("offence_class", Charge::getOffenceClass).date("since", Charge::getFrom).date("until", Charge::getUntil)
			.id("requalified_from", Charge::getRequalifiedFrom).choice("outcome", Charge::getOutcome).date("outcome_on", Charge::getOutcomeDate);

	static final RecordProjection<CustodyPeriod> CUSTODY = RecordProjection.of("custody_now", CASE, CaseFile.class, CaseFile::getCustodyPeriods) //
			.id("participation_id", CustodyPeriod::getParticipation).text("label", CustodyPeriod::getLabel).date("since", CustodyPeriod::getFrom)
			.date("until", CustodyPeriod::getTo).date("last_seen", CustodyPeriod::getLastSeen).text("place", CustodyPeriod::getPlace)
			.text("authority", CustodyPeriod::getAuthority).word("kind", CustodyPeriod::getKind).choice("clock", CustodyPeriod::getClock)
			.word("jurisdiction", title(CustodyTitle::getJurisdiction)).word("stage", title(it -> it.getStage().getLiteral()));

	static final RecordProjection<StatusChange> STATUS = RecordProjection.of("status_now", CASE, CaseFile.class, CaseFile::getStatusChanges) //
			.date("changed_on", StatusChange::getDate).choice("sense", StatusChange::getSense).word("code", StatusChange::getCode)
			.text("wording", StatusChange::getText).text("authority", StatusChange::getAuthority).id("participation_id", StatusChange::getParticipation)
			.id("charge_id", StatusChange::getCharge).id("proceeding_id", StatusChange::getProceeding);

	static final RecordProjection<Count> COUNTS = RecordProjection.of("count_now", CASE, CaseFile.class, CaseFile::getCounts) //
			.whole("amount", Count::getNumber).text("qualifier", Count::getQualifier).text("unit", Count::getUnit).text("stated_by", Count::getStatedBy)
			.choice("exactness", Count::getExactness);

	static final RecordProjection<Person> PERSONS = RecordProjection.of("person_now", PERSON, Person.class, (Person it) -> List.of(it)) //
			.text("name", it -> it.getNames().stream().findFirst().map(PersonName::getText).orElse(null)) // stored as null
			.flag("public_figure", Person::isPublicFigure).flag("name_withheld", Person::isNameWithheld).date("birth", Person::getBirth);

	static final RecordProjection<Source> SOURCES = RecordProjection.of("source_now", SOURCE, Source.class, (Source it) -> List.of(it)) //
			.text("title", Source::getTitle).text("publisher", Source::getPublisher).word("kind", Source::getKind).text("published", Source::getDate)
			.choice("confidence", Source::getConfidence);

	static final List<Projection> ALL = List.of(CASES, PARTICIPATIONS, CHARGES, CUSTODY, STATUS, COUNTS, PERSONS, SOURCES);

	private CurrentTables() {
	}

	private static <R extends Identified> Function<R, EObject> unresolved(EReference reference) {
		return record -> (EObject) record.eGet(reference, false);
	}

	private static Function<CustodyPeriod, String> title(Function<CustodyTitle, String> value) {
		return period -> Optional.ofNullable(period.getTitle()).map(value).orElse(null); // stored as null
	}
}

package org.vigie.exchange.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.InternalEObject;
import org.vigie.core.exchange.DatePrecisions;
import org.vigie.core.outcome.Notice;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.text.Nearest;
import org.vigie.edtf.UncertainDate;
import org.vigie.exchange.BadFile;
import org.vigie.exchange.Places;
import org.vigie.exchange.yaml.Row.Spot;
import org.vigie.model.CaseFile;
import org.vigie.model.CaseLink;
import org.vigie.model.Charge;
import org.vigie.model.ChargeOutcome;
import org.vigie.model.ClockStart;
import org.vigie.model.Conflict;
import org.vigie.model.Count;
import org.vigie.model.CountExactness;
import org.vigie.model.Deadline;
import org.vigie.model.EntryDeadlineKind;
import org.vigie.model.Incident;
import org.vigie.model.StatusChange;
import org.vigie.model.VigieFactory;

/** One case of the file as a case of the model; records are numbered in the order in which they stand. */
final class FileCase {

	static final List<String> KEYS = List.of("id", "title", "account", "kind", "scheme", "headline", "origin", "load", "jurisdiction", "against_unknown", "court", "place",
			"persons", "allegations", "charges", "incident_dates", "status", "counts", "custody", "deadlines", "conflicts", "not_known", "traps", "links");
	private static final List<String> CHARGE_KEYS = List.of("text", "person", "article", "offence_class", "maximum_penalty", "offence_date", "offence_date_precision", "from",
			"from_precision", "until", "until_precision", "outcome", "outcome_date", "outcome_date_precision", "replaces", "clock", "source", "basis", "quote", "note");
	private static final List<String> DEADLINE_KEYS = List.of("text", "kind", "due", "due_precision", "done", "done_precision", "rule", "start", "start_precision", "respondent",
			"source", "basis", "quote", "note");
	private static final List<String> INCIDENT_KEYS = List.of("label", "place", "date", "date_end", "precision", "source", "basis", "quote", "note");
	private static final List<String> STATUS_KEYS = List.of("date", "date_end", "precision", "state", "label", "authority", "source", "basis", "quote", "note");
	private static final List<String> COUNT_KEYS = List.of("number", "unit", "qualifier", "attributed_to", "precision", "source", "basis", "quote", "note");
	private static final List<String> EXACTNESS = List.of("exact", "qualified");
	private static final Map<String, String> JURISDICTION_OF_SCHEME = Map.of("ML", "ML", "ICC", "ICC");
	private static final Pattern AGAINST_X = Pattern.compile("(?i)\\bagainst x\\b|\\bcontre x\\b");
	private static final Pattern X = Pattern.compile("X\\b.*");
	private static final VigieFactory FACTORY = VigieFactory.eINSTANCE;

	private final FileSources sources;
	private final FilePersons persons;
	private final FileStatuses statuses;
	private final Places places;
	private final List<Notice> notices;
	private final FileDates dates;

	FileCase(FileSources sources, FilePersons persons, FileStatuses statuses, Places places, List<Notice> notices) {
		this.sources = sources;
		this.persons = persons;
		this.statuses = statuses;
		this.places = places;
		this.notices = notices;
		this.dates = new FileDates(notices);
	}

	CaseFile read(Row row) {
		var file = FACTORY.createCaseFile();
		file.setId(Ids.required(row).text());
		places.note(file, row.place());
		file.setTitle(sources.text(row.required("title").text()));
		file.setScheme(statuses.scheme(row.required("scheme")));
		readTexts(row, file);
		file.getParticipations().addAll(persons.of(row));
		row.rows("charges", CHARGE_KEYS).forEach(it -> file.getCharges().add(charge(it, file)));
		row.rows("incident_dates", INCIDENT_KEYS).forEach(it -> file.getIncidents().add(incident(it, file)));
		row.rows("status", STATUS_KEYS).forEach(it -> addStatus(it, file));
		row.rows("counts", COUNT_KEYS).forEach(it -> file.getCounts().add(count(it, file)));
		file.getCustodyPeriods().addAll(new FileCustody(sources, persons, dates, notices).of(row, file.getParticipations()));
		row.rows("deadlines", DEADLINE_KEYS).forEach(it -> file.getDeadlines().add(deadline(it, file)));
		file.setAgainstUnknown(row.flag("against_unknown", againstUnknown(file)));
		dates.closeCase(file.getId());
		return file;
	}

	private void readTexts(Row row, CaseFile file) {
		text(row, "account").ifPresent(file::setAccount);
		text(row, "kind").ifPresent(file::setKind);
		file.setHeadline(row.flag("headline", false));
		row.spot("jurisdiction").map(FileCustody::jurisdiction).or(() -> Optional.ofNullable(JURISDICTION_OF_SCHEME.get(file.getScheme()))).ifPresent(file::setJurisdiction);
		text(row, "court").ifPresent(file::setCourt);
		text(row, "place").ifPresent(file::setPlace);
		text(row, "allegations").ifPresent(file::setAllegations);
		row.texts("conflicts").forEach(it -> file.getConflicts().add(conflict(it, file)));
		row.texts("not_known").forEach(it -> file.getUnknowns().add(sources.text(it.text())));
		row.texts("traps").forEach(it -> file.getCautions().add(sources.text(it.text())));
	}

	private Optional<String> text(Row row, String key) {
		return row.text(key).map(sources::text);
	}

	private static boolean againstUnknown(CaseFile file) {
		var said = AGAINST_X.matcher(file.getTitle() + " " + file.getKind()).find();
		return (said || file.getParticipations().stream().anyMatch(it -> X.matcher(it.getLabel()).matches()))
				&& file.getParticipations().stream().allMatch(it -> it.getPerson() == null);
	}

	private Charge charge(Row row, CaseFile file) {
		var charge = FACTORY.createCharge();
		charge.setId("ch" + (file.getCharges().size() + 1));
		charge.setText(sources.text(row.required("text").text()));
		row.spot("person").ifPresent(named -> charge.setParticipation(persons.find(named.text(), file.getParticipations())
				.orElseThrow(() -> BadFile.at(named.place(), "import.unknown-person", named.text(),
						Nearest.to(named.text(), file.getParticipations().stream().map(it -> it.getLabel()).toList()).orElse("-")))));
		row.text("article").ifPresent(charge::setArticle);
		row.text("offence_class").ifPresent(charge::setOffenceClass);
		row.spot("maximum_penalty").map(FileCustody::penalty).ifPresent(charge::setMaximumPenalty);
		dates.read(row, "offence_date", "offence_date_precision").ifPresent(charge::setOffenceDate);
		dates.read(row, "from", "from_precision").ifPresent(charge::setFrom);
		dates.read(row, "until", "until_precision").ifPresent(charge::setUntil);
		row.word("outcome", literals(ChargeOutcome.VALUES)).ifPresent(it -> charge.setOutcome(ChargeOutcome.get(it.text())));
		dates.read(row, "outcome_date", "outcome_date_precision").ifPresent(charge::setOutcomeDate);
		row.spot("replaces").map(it -> replaced(it, file)).ifPresent(charge::setRequalifiedFrom);
		row.word("clock", literals(ClockStart.VALUES)).ifPresent(it -> charge.setClockStart(ClockStart.get(it.text())));
		sources.cite(row, charge);
		return charge;
	}

	/** The charge of the case that a requalification names by its words; it stands above the one that replaced it. */
	private Charge replaced(Spot named, CaseFile file) {
		var words = sources.text(named.text());
		return file.getCharges().stream().filter(it -> it.getText().equals(words)).findFirst().orElseThrow(
				() -> BadFile.at(named.place(), "import.unknown-charge", named.text(), Nearest.to(words, file.getCharges().stream().map(Charge::getText).toList()).orElse("-")));
	}

	private Deadline deadline(Row row, CaseFile file) {
		var deadline = FACTORY.createDeadline();
		deadline.setId("d" + (file.getDeadlines().size() + 1));
		deadline.setText(sources.text(row.required("text").text()));
		row.word("kind", literals(EntryDeadlineKind.VALUES)).ifPresent(it -> deadline.setKind(EntryDeadlineKind.get(it.text())));
		dates.read(row, "due", "due_precision").ifPresent(deadline::setDue);
		dates.read(row, "done", "done_precision").ifPresent(deadline::setDone);
		row.text("rule").ifPresent(deadline::setRule);
		dates.read(row, "start", "start_precision").ifPresent(deadline::setStart);
		row.text("respondent").ifPresent(deadline::setRespondent);
		sources.cite(row, deadline);
		return deadline;
	}

	static List<String> literals(List<? extends Enumerator> values) {
		return values.stream().map(Enumerator::getLiteral).toList();
	}

	private Incident incident(Row row, CaseFile file) {
		var incident = FACTORY.createIncident();
		incident.setId("i" + (file.getIncidents().size() + 1));
		incident.setLabel(sources.text(row.required("label").text()));
		text(row, "place").ifPresent(incident::setPlace);
		date(row).ifPresentOrElse(incident::setDate, () -> notices.add(Notice.warning("import.no-date", file.getId()).at(row.place())));
		sources.cite(row, incident);
		return incident;
	}

	private Optional<UncertainDate> date(Row row) {
		return dates.read(row, "date", "date_end", "precision");
	}

	private void addStatus(Row row, CaseFile file) {
		var status = FACTORY.createStatusChange();
		status.setId("s" + (file.getStatusChanges().size() + 1));
		status.setCode(statuses.status(file.getScheme(), row.required("state")));
		date(row).ifPresentOrElse(status::setDate, () -> notices.add(Notice.warning("import.no-date", file.getId()).at(row.place("date"))));
		status.setSense(DatePrecisions.sense(row.text("precision").orElse("")));
		text(row, "label").ifPresent(status::setText);
		text(row, "authority").ifPresent(status::setAuthority);
		sources.cite(row, status);
		noteOrder(row, status, file);
		file.getStatusChanges().add(status);
	}

	private void noteOrder(Row row, StatusChange status, CaseFile file) {
		var later = file.getStatusChanges().stream().map(StatusChange::getDate).filter(it -> it != null && status.getDate() != null && status.getDate().surelyBefore(it)).findFirst();
		later.ifPresent(it -> notices.add(Notice.warning("import.out-of-order", file.getId(), row.text("date").orElse(""), it.text()).at(row.place("date"))));
	}

	private Count count(Row row, CaseFile file) {
		var count = FACTORY.createCount();
		count.setId("n" + (file.getCounts().size() + 1));
		row.spot("number").map(FileCase::number).ifPresent(count::setNumber);
		count.setUnit(sources.text(row.required("unit").text()));
		row.text("qualifier").ifPresent(count::setQualifier);
		text(row, "attributed_to").ifPresent(count::setStatedBy);
		count.setExactness(row.word("precision", EXACTNESS).map(it -> CountExactness.get(it.text())).orElse(CountExactness.EXACT));
		sources.cite(row, count);
		return count;
	}

	static Long number(Spot written) {
		if (!written.text().matches("\\d{1,15}")) {
			throw BadFile.at(written.place(), "import.number", written.text());
		}
		return Long.valueOf(written.text());
	}

	private Conflict conflict(Spot written, CaseFile file) {
		var conflict = FACTORY.createConflict();
		conflict.setId("x" + (file.getConflicts().size() + 1));
		conflict.setText(sources.text(written.text()));
		places.note(conflict, written.place());
		return conflict;
	}

	/** Links a case to another one that the file, or the register, holds. */
	static CaseLink link(CaseFile file, String target) {
		var link = FACTORY.createCaseLink();
		link.setId("l" + (file.getLinks().size() + 1));
		var proxy = FACTORY.createCaseFile();
		((InternalEObject) proxy).eSetProxyURI(AggregateKey.ofCase(target).rootAddress());
		link.setTarget(proxy);
		file.getLinks().add(link);
		return link;
	}
}

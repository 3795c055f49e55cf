package org.vigie.core.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vigie.core.cases.CaseView.ChargeLine;
import org.vigie.core.cases.CaseView.CountLine;
import org.vigie.core.cases.CaseView.CustodyLine;
import org.vigie.core.cases.CaseView.DueLine;
import org.vigie.core.cases.CaseView.HearingLine;
import org.vigie.core.cases.CaseView.IncidentLine;
import org.vigie.core.cases.CaseView.LinkLine;
import org.vigie.core.cases.CaseView.NoteLine;
import org.vigie.core.cases.CaseView.OrderLine;
import org.vigie.core.cases.CaseView.PersonLine;
import org.vigie.core.cases.CaseView.ProceedingLine;
import org.vigie.core.cases.CaseView.StatedLine;
import org.vigie.core.cases.CaseView.StepLine;
import org.vigie.core.cases.CaseView.SuspensionLine;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.HeldTime;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.CaseFile;
import org.vigie.model.CaseLink;
import org.vigie.model.Charge;
import org.vigie.model.Count;
import org.vigie.model.CustodyOrder;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.Deadline;
import org.vigie.model.Hearing;
import org.vigie.model.Incident;
import org.vigie.model.Note;
import org.vigie.model.Participation;
import org.vigie.model.Proceeding;
import org.vigie.model.Sourced;
import org.vigie.model.StatusChange;
import org.vigie.model.Suspension;

/** Reads a case into the view of a day. One record class of the model, one method; hence its length. */
public final class CaseViews {

	private final CaseFile file;
	private final List<DeadlineRow> rows;
	private final LocalDate asOf;

	private CaseViews(CaseFile file, List<DeadlineRow> rows, LocalDate asOf) {
		this.file = file;
		this.rows = rows.stream().filter(it -> it.caseId().equals(file.getId())).toList();
		this.asOf = asOf;
	}

	/**
	 * The case whole on a day.
	 *
	 * @param rows its deadlines on that day, all of them
	 */
	public static CaseView of(CaseFile file, List<DeadlineRow> rows, LocalDate asOf) {
		return new CaseViews(file, rows, asOf).view();
	}

	private CaseView view() {
		return new CaseView(CaseSummaries.of(file, rows, asOf), Said.text(file.getKind()), Said.text(file.getAccount()), Said.text(file.getAllegations()),
				file.getParticipations().stream().map(this::person).toList(), file.getCharges().stream().filter(it -> notAfter(it.getFrom())).map(this::charge).toList(),
				file.getCustodyPeriods().stream().filter(it -> notAfter(it.getFrom())).map(this::custody).toList(), history(),
				file.getProceedings().stream().filter(it -> notAfter(it.getFrom())).map(this::proceeding).toList(),
				file.getIncidents().stream().filter(it -> notAfter(it.getDate())).map(this::incident).toList(), file.getCounts().stream().map(this::count).toList(),
				file.getConflicts().stream().map(it -> new StatedLine(id(it.getId()), Said.text(it.getText()).orElse(""), SourceMention.of(it))).toList(),
				List.copyOf(file.getUnknowns()), List.copyOf(file.getCautions()), file.getLinks().stream().map(this::link).toList(),
				file.getDeadlines().stream().map(this::entered).toList(), file.getNotes().stream().filter(it -> notAfter(it.getDate())).map(this::note).toList(), rows, sources());
	}

	/** Whether it may have been so by the day; what has no date may. */
	private boolean notAfter(UncertainDate date) {
		return date == null || DatedRow.firstPossible(date).filter(it -> it.isAfter(asOf)).isEmpty();
	}

	private PersonLine person(Participation who) {
		var person = Optional.ofNullable(who.getPerson()).filter(it -> !it.eIsProxy());
		return new PersonLine(PersonStanding.of(who, asOf), person.map(it -> it.getBirth()), Said.text(who.getNote()), SourceMention.of(who));
	}

	private ChargeLine charge(Charge it) {
		var until = Optional.ofNullable(it.getUntil()).filter(this::notAfter);
		return new ChargeLine(id(it.getId()), Said.text(it.getText()).orElse(""), name(it.getParticipation()), Said.text(it.getArticle()), Said.text(it.getOffenceClass()),
				Said.text(it.getMaximumPenalty()), Optional.ofNullable(it.getFrom()), until, it.getOutcome(), Optional.ofNullable(it.getOutcomeDate()), Said.text(it.getNote()),
				SourceMention.of(it));
	}

	private CustodyLine custody(CustodyPeriod it) {
		var own = rows.stream().filter(row -> row.recordId().equals(it.getId())).toList();
		var person = name(it.getParticipation()).or(() -> Said.text(it.getLabel())).orElse("");
		var held = own.stream().findFirst().map(DeadlineRow::held).orElseGet(() -> heldWithoutRow(it));
		return new CustodyLine(id(it.getId()), person, held, Optional.ofNullable(it.getScheduledEnd()), Said.text(it.getAuthority()),
				Optional.ofNullable(it.getTitle()).flatMap(title -> Said.text(title.getStartEvent())), Optional.ofNullable(it.getTitle()).map(title -> title.getFrom()),
				it.getOrders().stream().filter(order -> notAfter(order.getOrderedAt())).map(this::order).toList(),
				it.getSuspensions().stream().filter(span -> notAfter(span.getFrom())).map(this::suspension).toList(), Said.text(it.getNote()), SourceMention.of(it), own);
	}

	/** Custody that goes on under an earlier title has no row of its own. */
	private HeldTime heldWithoutRow(CustodyPeriod it) {
		return new HeldTime(Optional.ofNullable(it.getFrom()), Optional.ofNullable(it.getTo()).filter(this::notAfter), Optional.ofNullable(it.getLastSeen()), Optional.empty(),
				Optional.ofNullable(it.getTitle()).map(title -> title.getStage().getLiteral()), Said.text(it.getKind()), Said.text(it.getPlace()));
	}

	private OrderLine order(CustodyOrder it) {
		return new OrderLine(id(it.getId()), it.getKind().getLiteral(), Optional.ofNullable(it.getOrderedAt()), Said.text(it.getLength()), Said.text(it.getAuthority()),
				Said.text(it.getNote()), SourceMention.of(it));
	}

	private SuspensionLine suspension(Suspension it) {
		return new SuspensionLine(id(it.getId()), Optional.ofNullable(it.getFrom()), Optional.ofNullable(it.getUntil()), Said.text(it.getGround()), SourceMention.of(it));
	}

	private List<StepLine> history() {
		var byTime = Comparator.comparing((StatusChange it) -> Optional.ofNullable(it.getDate()).flatMap(DatedRow::firstPossible).orElse(LocalDate.MAX));
		return file.getStatusChanges().stream().filter(it -> notAfter(it.getDate())).sorted(byTime).map(this::step).toList();
	}

	private StepLine step(StatusChange it) {
		return new StepLine(id(it.getId()), Optional.ofNullable(it.getDate()), it.getSense(), Said.text(it.getCode()).orElse(""), Said.text(it.getText()), name(it.getParticipation()),
				CaseStatus.statedBy(it), Said.text(it.getNote()), SourceMention.of(it));
	}

	private ProceedingLine proceeding(Proceeding it) {
		return new ProceedingLine(id(it.getId()), Said.text(it.getBody()).orElse(""), Said.text(it.getPhase()), Said.text(it.getReference()), Optional.ofNullable(it.getFrom()),
				Optional.ofNullable(it.getTo()).filter(this::notAfter), it.getHearings().stream().map(this::hearing).toList(), SourceMention.of(it));
	}

	private HearingLine hearing(Hearing it) {
		return new HearingLine(id(it.getId()), Optional.ofNullable(it.getDate()), it.getSense(), Said.text(it.getRoom()), Said.text(it.getSetBy()), Said.text(it.getOutcome()),
				SourceMention.of(it));
	}

	private IncidentLine incident(Incident it) {
		return new IncidentLine(id(it.getId()), Said.text(it.getLabel()).orElse(""), Said.text(it.getPlace()), Optional.ofNullable(it.getDate()), Said.text(it.getNote()),
				SourceMention.of(it));
	}

	private CountLine count(Count it) {
		var sources = SourceMention.of(it);
		var stated = Said.text(it.getStatedBy()).or(() -> sources.stream().findFirst().flatMap(SourceMention::publisher));
		return new CountLine(id(it.getId()), Optional.ofNullable(it.getNumber()), Said.text(it.getQualifier()), Said.text(it.getUnit()).orElse(""), stated, it.getExactness(),
				Said.text(it.getNote()), sources);
	}

	private LinkLine link(CaseLink it) {
		var target = it.getTarget();
		if (target == null) {
			return new LinkLine(id(it.getId()), "", Optional.empty(), it.getKind().getLiteral());
		}
		var known = !target.eIsProxy();
		var caseId = known ? id(target.getId()) : Optional.ofNullable(EcoreUtil.getURI(target).fragment()).orElse("");
		return new LinkLine(id(it.getId()), caseId, known ? Said.text(target.getTitle()) : Optional.empty(), it.getKind().getLiteral());
	}

	private DueLine entered(Deadline it) {
		return new DueLine(id(it.getId()), it.getKind().getLiteral(), Said.text(it.getText()).orElse(""), Optional.ofNullable(it.getDue()),
				Optional.ofNullable(it.getDone()).filter(this::notAfter), SourceMention.of(it));
	}

	private NoteLine note(Note it) {
		return new NoteLine(id(it.getId()), it.getKind(), Optional.ofNullable(it.getDate()), Said.text(it.getAuthor()), Said.text(it.getText()).orElse(""),
				Optional.ofNullable(it.getDue()), Optional.ofNullable(it.getDone()).filter(this::notAfter), SourceMention.of(it));
	}

	private Optional<String> name(Participation who) {
		return who == null ? Optional.empty() : Optional.of(PersonStanding.of(who, asOf).name());
	}

	/** Each source once, by publisher and title; pages and quotes stay with the records. */
	private List<SourceMention> sources() {
		var mentioned = new LinkedHashMap<String, SourceMention>();
		file.eAllContents().forEachRemaining(it -> {
			if (it instanceof Sourced record) {
				SourceMention.of(record).forEach(source -> mentioned.putIfAbsent(source.sourceId(), source.whole()));
			}
		});
		return mentioned.values().stream().sorted(Comparator.comparing(SourceMention::text)).toList();
	}

	private static String id(String value) {
		return Said.text(value).orElse("");
	}
}

package org.vigie.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vigie.core.cases.CaseSummary;
import org.vigie.core.cases.CaseView;
import org.vigie.core.cases.CaseWords;
import org.vigie.core.cases.SourceMention;
import org.vigie.core.deadlines.PersonLimits;
import org.vigie.core.exchange.DatePrecisions;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.DateSense;
import org.vigie.rules.ClockState;

/** A case as JSON, in one line or whole; docs/json.md says what each field is. */
final class CaseJson {

	private final Context context;
	private final CaseWords words;
	private final DeadlineJson deadlines;

	CaseJson(Context context) {
		this.context = context;
		this.words = new CaseWords(context.terminal().texts(), context.office().schemes());
		this.deadlines = new DeadlineJson(context);
	}

	Map<String, Object> summary(CaseSummary it) {
		return new Fields().with("id", it.id()).with("title", it.title()).with("scheme", it.scheme()).with("headline", Boolean.valueOf(it.headline()))
				.with("status", it.statusCode()).with("statusWord", it.statusCode().map(words::status)).with("since", it.since().map(UncertainDate::text))
				.with("statedBy", it.statedBy()).with("court", it.court()).with("place", it.place()).with("persons", Integer.valueOf(it.persons()))
				.with("held", new Fields().with("kind", it.held().kind().name().toLowerCase(java.util.Locale.ROOT)).with("count", Integer.valueOf(it.held().count()))
						.with("knownOn", it.held().knownOn()).map())
				.with("conflicts", Integer.valueOf(it.conflicts())).with("unknowns", Integer.valueOf(it.unknowns())).with("lastStep", it.lastStep()).with("next", it.next())
				.with("worst", it.worst().flatMap(row -> row.state().map(ClockState::code))).with("againstUnknown", Boolean.valueOf(it.againstUnknown())).map();
	}

	Map<String, Object> whole(CaseView it, long revision, Object asOf, List<Object> reasons) {
		var fields = Fields.of("vigie-case/1").with("asOf", asOf).with("revision", Long.valueOf(revision));
		summary(it.summary()).forEach(fields::with);
		fields.with("kind", it.kind()).with("account", it.account()).with("allegations", it.allegations());
		fields.with("participations", it.persons().stream().map(this::person).toList()).with("charges", it.charges().stream().map(this::charge).toList());
		fields.with("custody", it.custody().stream().map(this::custody).toList()).with("statusHistory", it.history().stream().map(this::step).toList());
		fields.with("proceedings", it.proceedings().stream().map(this::proceeding).toList()).with("incidents", it.incidents().stream().map(this::incident).toList());
		fields.with("counts", it.counts().stream().map(this::count).toList());
		fields.with("conflictList", it.conflicts().stream().map(CaseView.StatedLine::text).toList()).with("notKnown", it.unknowns()).with("cautions", it.cautions());
		fields.with("links", it.links().stream().map(link -> new Fields().with("case", link.caseId()).with("title", link.title()).with("kind", link.kind()).map()).toList());
		fields.with("deadlines", it.deadlines().stream().map(deadlines::row).toList()).with("reasons", reasons);
		fields.with("limits", PersonLimits.of(it.deadlines()).stream().map(this::limits).toList());
		return fields.with("sources", it.sources().stream().map(CaseJson::withFiles).toList()).map();
	}

	private Map<String, Object> limits(PersonLimits it) {
		return new Fields().with("participation", it.participationId()).with("person", it.person()).with("standing", it.standing().word())
				.with("lastInForce", it.lastInForce().map(deadlines::end)).with("firstEnded", it.firstEnded().map(deadlines::end))
				.with("titles", it.titles().stream().map(title -> deadlines.end(title.limit())).toList()).map();
	}

	private Map<String, Object> person(CaseView.PersonLine it) {
		var standing = it.standing();
		return new Fields().with("id", standing.participationId()).with("name", standing.name()).with("fullName", standing.fullName()).with("standing", words.standing(standing))
				.with("role", standing.role().getLiteral()).with("roleText", standing.roleText()).with("group", Boolean.valueOf(standing.group())).with("status", standing.status())
				.with("note", it.note()).with("sources", sources(it.sources())).map();
	}

	private Map<String, Object> charge(CaseView.ChargeLine it) {
		return new Fields().with("id", it.id()).with("text", it.text()).with("person", it.person()).with("article", it.article()).with("offenceClass", it.offenceClass())
				.with("maximumPenalty", it.maximumPenalty()).with("from", it.from().map(UncertainDate::text)).with("until", it.until().map(UncertainDate::text))
				.with("outcome", it.outcome().getLiteral()).with("note", it.note()).with("sources", sources(it.sources())).map();
	}

	private Map<String, Object> custody(CaseView.CustodyLine it) {
		var held = it.held();
		return new Fields().with("id", it.id()).with("person", it.person()).with("from", held.from().map(UncertainDate::text)).with("to", held.to().map(UncertainDate::text))
				.with("lastSeen", held.lastSeen().map(UncertainDate::text)).with("scheduledEnd", it.scheduledEnd().map(UncertainDate::text)).with("stage", held.stage())
				.with("kind", held.kind()).with("place", held.place()).with("daysHeldLeast", held.elapsed().map(span -> Long.valueOf(span.least())))
				.with("daysHeldMost", held.elapsed().map(span -> Long.valueOf(span.most()))).with("startEvent", it.startEvent()).with("titleFrom", it.titleFrom().map(UncertainDate::text))
				.with("orders", it.orders().stream().map(order -> new Fields().with("id", order.id()).with("kind", order.kind())
						.with("orderedAt", order.orderedAt().map(UncertainDate::text)).with("length", order.length()).with("authority", order.authority()).map()).toList())
				.with("note", it.note()).with("sources", sources(it.sources())).map();
	}

	/** A row of the history with everything that belongs to it in one object. */
	private Map<String, Object> step(CaseView.StepLine it) {
		var date = DatePrecisions.words(it.date(), it.sense());
		return new Fields().with("id", it.id()).with("date", date.date()).with("dateEnd", date.end()).with("precision", date.precision())
				.with("edtf", it.date().map(UncertainDate::text)).with("state", it.code()).with("stateWord", words.status(it.code())).with("label", it.text())
				.with("person", it.person()).with("statedBy", it.statedBy()).with("source", it.sources().stream().findFirst().map(CaseJson::source))
				.with("sources", sources(it.sources())).with("note", it.note()).map();
	}

	private Map<String, Object> proceeding(CaseView.ProceedingLine it) {
		return new Fields().with("id", it.id()).with("body", it.body()).with("phase", it.phase()).with("reference", it.reference()).with("from", it.from().map(UncertainDate::text))
				.with("to", it.to().map(UncertainDate::text))
				.with("hearings", it.hearings().stream().map(hearing -> new Fields().with("id", hearing.id()).with("date", hearing.date().map(UncertainDate::text))
						.with("sense", hearing.sense().getLiteral()).with("outcome", hearing.outcome()).map()).toList())
				.map();
	}

	private Map<String, Object> incident(CaseView.IncidentLine it) {
		var date = DatePrecisions.words(it.date(), DateSense.OCCURRED);
		return new Fields().with("id", it.id()).with("label", it.label()).with("place", it.place()).with("date", date.date()).with("dateEnd", date.end())
				.with("precision", date.precision()).with("edtf", it.date().map(UncertainDate::text)).with("note", it.note())
				.with("source", it.sources().stream().findFirst().map(CaseJson::source)).with("sources", sources(it.sources())).map();
	}

	private Map<String, Object> count(CaseView.CountLine it) {
		return new Fields().with("id", it.id()).with("number", it.number()).with("qualifier", it.qualifier()).with("unit", it.unit()).with("statedBy", it.statedBy())
				.with("precision", it.exactness().getLiteral()).with("source", it.sources().stream().findFirst().map(CaseJson::source)).with("sources", sources(it.sources()))
				.with("note", it.note()).map();
	}

	private static List<Map<String, Object>> sources(List<SourceMention> mentions) {
		return mentions.stream().map(CaseJson::source).toList();
	}

	private static Map<String, Object> source(SourceMention it) {
		var fields = new Fields().with("id", it.sourceId()).with("publisher", it.publisher()).with("title", it.title()).with("date", it.date());
		optional(fields, "page", it.page());
		optional(fields, "quote", it.quote());
		optional(fields, "supports", it.supports());
		return fields.map();
	}

	/** The source with the files kept with it. */
	private static Map<String, Object> withFiles(SourceMention it) {
		var fields = source(it);
		fields.put("attachments", it.files().stream().map(file -> AttachmentsVerb.json(new Fields(), file).map()).toList());
		return fields;
	}

	private static void optional(Fields fields, String name, Optional<String> value) {
		value.ifPresent(it -> fields.with(name, it));
	}
}

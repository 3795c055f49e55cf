package org.vigie.exchange.yaml;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.vigie.core.outcome.Notice;
import org.vigie.core.text.Nearest;
import org.vigie.edtf.UncertainDate;
import org.vigie.exchange.BadFile;
import org.vigie.exchange.yaml.Row.Spot;
import org.vigie.model.ClockMode;
import org.vigie.model.Completeness;
import org.vigie.model.Credit;
import org.vigie.model.CustodyOrder;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.CustodyStage;
import org.vigie.model.CustodyTitle;
import org.vigie.model.OrderKind;
import org.vigie.model.Participation;
import org.vigie.model.Suspension;
import org.vigie.model.VigieFactory;
import org.vigie.rules.counting.Term;

/** The custody periods of a case with the titles people are held under. */
final class FileCustody {

	private static final List<String> KEYS = List.of("person", "from", "from_precision", "to", "to_precision", "scheduled_end", "place", "authority", "kind", "clock",
			"title", "orders", "suspensions", "source", "to_source", "basis", "quote", "note");
	private static final List<String> TITLE_KEYS = List.of("jurisdiction", "stage", "from", "from_precision", "act", "offence_class", "offence_class_note",
			"maximum_penalty", "orders", "events", "credits", "sentence", "reduction", "terrorism", "domiciled", "prior_conviction", "listed_offence");
	private static final List<String> ORDER_KEYS = List.of("kind", "date", "precision", "effective_from", "length", "authority", "source", "basis", "quote", "note");
	private static final List<String> SPAN_KEYS = List.of("from", "from_precision", "until", "until_precision", "ground", "source", "basis", "quote", "note");
	private static final List<String> EVENT_KEYS = List.of("name", "date", "precision", "source", "basis", "quote", "note");
	private static final List<String> CLOCKS = List.of("limit", "elapsed-only", "none");
	private static final List<String> ORDERS = List.of("complete", "partial", "unknown");
	private static final String AS_OF = "as-of ";
	/** Events that rules of the packs start or stop at; another one is taken and remarked, since a pack may know it. */
	private static final List<String> ACTS = List.of("arrest", "policeCustodyStart", "remandOrder", "referral", "trialOpened", "sentForTrial", "committal", "firstAppearance",
			"firstAppearanceInCustody", "provisionalArrest", "creditedDetentionStart", "notification", "transmission", "relevantTime", "finalDecision", "lastDetentionRuling",
			"lastDetentionHearing", "confirmationHearingOpens", "confirmationHearingEnds", "rulingAppealed", "appealTranscribed", "requestTranscribed", "otherProcedureEnds",
			"releaseRequested", "requestReceived", "provisionalIncarceration", "extensionHearing", "noticeOfAppealFiled", "noticeOfAppealNotified", "appealHearing", "exhaustion",
			"violation", "promulgation");
	/** Bodies whose rules are no country's. */
	private static final List<String> COURTS = List.of("ICC", "ECHR", "ECOWAS", "UN", "AU", "EW", "XX");

	private final FileSources sources;
	private final FilePersons persons;
	private final FileDates dates;
	private final List<Notice> notices;

	FileCustody(FileSources sources, FilePersons persons, FileDates dates, List<Notice> notices) {
		this.sources = sources;
		this.persons = persons;
		this.dates = dates;
		this.notices = notices;
	}

	List<CustodyPeriod> of(Row file, List<Participation> rows) {
		var periods = new ArrayList<CustodyPeriod>();
		for (var row : file.rows("custody", KEYS)) {
			periods.add(period(row, "cu" + (periods.size() + 1), rows));
		}
		return periods;
	}

	private CustodyPeriod period(Row row, String id, List<Participation> rows) {
		var period = VigieFactory.eINSTANCE.createCustodyPeriod();
		period.setId(id);
		var person = row.required("person").text();
		period.setLabel(sources.text(person));
		persons.find(person, rows).ifPresent(period::setParticipation);
		var seen = row.text("from_precision").filter("as-of"::equals).isPresent();
		dates.read(row, "from", "from_precision").map(it -> seen ? UncertainDate.onOrBefore(it) : it).ifPresent(period::setFrom);
		readEnd(row, period);
		row.text("place").map(sources::text).ifPresent(period::setPlace);
		row.text("authority").map(sources::text).ifPresent(period::setAuthority);
		row.text("kind").map(sources::text).ifPresent(period::setKind);
		period.setClock(row.word("clock", CLOCKS).map(it -> clock(it.text())).orElse(ClockMode.NONE));
		sources.cite(row, period);
		row.spot("to_source").ifPresent(it -> sources.cite(it, period, "to"));
		row.row("title", TITLE_KEYS).ifPresent(it -> period.setTitle(title(it, period)));
		row.rows("orders", ORDER_KEYS).forEach(it -> period.getOrders().add(order(it, period)));
		row.rows("suspensions", SPAN_KEYS).forEach(it -> period.getSuspensions().add(suspension(it, period)));
		noteGaps(row, period);
		return period;
	}

	private CustodyOrder order(Row row, CustodyPeriod period) {
		var order = VigieFactory.eINSTANCE.createCustodyOrder();
		order.setId(period.getId() + "-o" + (period.getOrders().size() + 1));
		row.word("kind", FileCase.literals(OrderKind.VALUES)).ifPresent(it -> order.setKind(OrderKind.get(it.text())));
		dates.read(row, "date", "precision").ifPresent(order::setOrderedAt);
		row.spot("effective_from").map(FileDates::parse).ifPresent(order::setEffectiveFrom);
		row.spot("length").map(FileCustody::term).ifPresent(order::setLength);
		row.text("authority").map(sources::text).ifPresent(order::setAuthority);
		sources.cite(row, order);
		return order;
	}

	private Suspension suspension(Row row, CustodyPeriod period) {
		var span = VigieFactory.eINSTANCE.createSuspension();
		span.setId(period.getId() + "-s" + (period.getSuspensions().size() + 1));
		dates.read(row, "from", "from_precision").ifPresent(span::setFrom);
		dates.read(row, "until", "until_precision").ifPresent(span::setUntil);
		row.text("ground").map(sources::text).ifPresent(span::setGround);
		sources.cite(row, span);
		return span;
	}

	private Credit credit(Row row, CustodyTitle title) {
		var span = VigieFactory.eINSTANCE.createCredit();
		span.setId(title.getId() + "-c" + (title.getCredits().size() + 1));
		dates.read(row, "from", "from_precision").ifPresent(span::setFrom);
		dates.read(row, "until", "until_precision").ifPresent(span::setUntil);
		row.text("ground").map(sources::text).ifPresent(span::setGround);
		sources.cite(row, span);
		return span;
	}

	private void noteGaps(Row row, CustodyPeriod period) {
		if (period.getFrom() == null) {
			notices.add(Notice.warning("import.custody-without-start", period.getLabel()).at(row.place()));
		} else if (period.getTo() != null && period.getTo().surelyBefore(period.getFrom())) {
			throw BadFile.at(row.place("to"), "import.end-before-start", row.text("to").orElse(""), row.text("from").orElse(""));
		}
		if (period.getClock() == ClockMode.LIMIT && period.getTitle() == null) {
			notices.add(Notice.warning("import.limit-without-title", period.getLabel()).at(row.place()));
		}
	}

	private void readEnd(Row row, CustodyPeriod period) {
		var precision = row.spot("to_precision");
		precision.filter(it -> it.text().startsWith(AS_OF)).ifPresentOrElse(it -> {
			period.setLastSeen(FileDates.parse(new Spot(it.text().substring(AS_OF.length()).strip(), it.place())));
			row.spot("to").map(FileDates::parse).ifPresent(period::setTo);
		}, () -> dates.read(row, "to", "to_precision").ifPresent(end -> {
			if (precision.filter(it -> it.text().equals("as-of")).isPresent()) {
				period.setLastSeen(end);
			} else if (precision.filter(it -> it.text().equals("scheduled")).isPresent()) {
				period.setScheduledEnd(end);
			} else {
				period.setTo(end);
			}
		}));
		row.spot("scheduled_end").map(FileDates::parse).ifPresent(period::setScheduledEnd);
	}

	private static ClockMode clock(String word) {
		return switch (word) {
		case "limit" -> ClockMode.LIMIT;
		case "elapsed-only" -> ClockMode.ELAPSED_ONLY;
		default -> ClockMode.NONE;
		};
	}

	private CustodyTitle title(Row row, CustodyPeriod period) {
		var title = VigieFactory.eINSTANCE.createCustodyTitle();
		title.setId(period.getId() + "-title");
		row.spot("jurisdiction").map(FileCustody::jurisdiction).ifPresent(title::setJurisdiction);
		row.word("stage", Arrays.stream(CustodyStage.values()).map(CustodyStage::getLiteral).toList()).map(it -> CustodyStage.get(it.text())).ifPresent(title::setStage);
		dates.read(row, "from", "from_precision").ifPresent(title::setFrom);
		row.spot("act").map(this::act).ifPresent(title::setStartEvent);
		title.setSameDayAsPeriod("remandOrder".equals(title.getStartEvent()) && title.getFrom() != null && title.getFrom().equals(period.getFrom()));
		row.text("offence_class").ifPresent(title::setOffenceClass);
		row.text("offence_class_note").map(sources::text).ifPresent(title::setOffenceClassNote);
		row.spot("maximum_penalty").map(FileCustody::penalty).ifPresent(title::setMaximumPenalty);
		title.setOrders(row.word("orders", ORDERS).map(it -> Completeness.get(it.text())).orElse(Completeness.UNKNOWN));
		row.spot("sentence").map(FileCustody::length).ifPresent(title::setSentence);
		row.spot("reduction").map(FileCustody::length).ifPresent(title::setReduction);
		answer(row, "terrorism").ifPresent(title::setTerrorism);
		answer(row, "domiciled").ifPresent(title::setDomiciled);
		answer(row, "prior_conviction").ifPresent(title::setPriorConviction);
		answer(row, "listed_offence").ifPresent(title::setListedOffence);
		row.rows("credits", SPAN_KEYS).forEach(it -> title.getCredits().add(credit(it, title)));
		for (var each : row.rows("events", EVENT_KEYS)) {
			var event = VigieFactory.eINSTANCE.createLegalEvent();
			event.setId(period.getId() + "-e" + (title.getEvents().size() + 1));
			event.setName(act(each.required("name")));
			dates.read(each, "date", "precision").ifPresent(event::setDate);
			sources.cite(each, event);
			title.getEvents().add(event);
		}
		return title;
	}

	private static Optional<Boolean> answer(Row row, String key) {
		return row.spot(key).map(it -> row.flag(key, false));
	}

	private String act(Spot named) {
		if (!ACTS.contains(named.text())) {
			notices.add(Notice.warning("import.unknown-act", named.text(), Nearest.to(named.text(), ACTS).orElse("-")).at(named.place()));
		}
		return named.text();
	}

	static String jurisdiction(Spot named) {
		var known = Stream.concat(COURTS.stream(), Arrays.stream(Locale.getISOCountries())).toList();
		if (!known.contains(named.text())) {
			throw BadFile.at(named.place(), "import.unknown-jurisdiction", named.text(), Nearest.to(named.text(), known).orElse("ML, ICC"));
		}
		return named.text();
	}

	/** A length of an order, which may be of hours. */
	private static String term(Spot written) {
		return Term.parse(written.text()).map(it -> written.text()).orElseThrow(() -> BadFile.at(written.place(), "import.length", written.text()));
	}

	static String penalty(Spot written) {
		return written.text().equals("life") ? written.text() : length(written);
	}

	private static String length(Spot written) {
		try {
			return Period.parse(written.text()).isNegative() ? refuseLength(written) : written.text();
		} catch (DateTimeParseException refused) {
			return refuseLength(written);
		}
	}

	private static String refuseLength(Spot written) {
		throw BadFile.at(written.place(), "import.length", written.text());
	}
}

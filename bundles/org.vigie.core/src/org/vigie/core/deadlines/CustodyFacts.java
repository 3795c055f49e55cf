package org.vigie.core.deadlines;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vigie.core.cases.SourceMention;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.ClockMode;
import org.vigie.model.Completeness;
import org.vigie.model.CustodyOrder;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.CustodyTitle;
import org.vigie.model.OrderKind;
import org.vigie.model.Participation;
import org.vigie.model.Sourced;
import org.vigie.rules.Stage;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.CreditFact;
import org.vigie.rules.facts.EventFact;
import org.vigie.rules.facts.FactRef;
import org.vigie.rules.facts.HeldPeriod;
import org.vigie.rules.facts.OrderFact;
import org.vigie.rules.facts.PenaltyLength;
import org.vigie.rules.facts.SuspensionFact;

/**
 * The facts of a custody that a rule may ask for, taken from a case. Orders are taken to be complete only where somebody says so; a
 * planned end is no fact; a last sighting ends nothing. Every fact carries its record, a text key that says what it is, and its
 * sources, so that a reason can name them.
 */
public final class CustodyFacts {

	private static final String REFERRAL = "referral";
	private static final int OLDEST = 150;
	private static final String RULING = "lastDetentionRuling";

	private final CustodyPeriod period;
	private final Optional<CustodyTitle> title;

	private CustodyFacts(CustodyPeriod period) {
		this.period = period;
		this.title = Optional.ofNullable(period.getTitle());
	}

	/** The facts under the period's title, its charges aside; under no jurisdiction where neither title nor case names one. */
	public static ClockFacts of(CustodyPeriod period) {
		return new CustodyFacts(period).facts();
	}

	/** Code of the jurisdiction: the title's, else the case's, else empty text. */
	static String jurisdiction(CustodyPeriod period) {
		return text(Optional.ofNullable(period.getTitle()), CustodyTitle::getJurisdiction)
				.or(() -> text(Optional.ofNullable(period.getCaseFile()), it -> it.getJurisdiction())).orElse("");
	}

	private ClockFacts facts() {
		var facts = ClockFacts.under(jurisdiction(period)).ordersComplete(complete());
		title.map(CustodyTitle::getStage).flatMap(it -> Stage.of(it.getLiteral())).ifPresent(facts::stage);
		start(facts);
		held(facts);
		period.getOrders().forEach(it -> order(facts, it));
		period.getSuspensions().stream().filter(it -> it.getFrom() != null && it.getUntil() != null)
				.forEach(it -> facts.suspended(new SuspensionFact(it.getFrom(), it.getUntil(), said(it.getGround()), Optional.of(ref(it.getId(), "suspension", it, "")))));
		title.ifPresent(it -> it.getCredits().stream().filter(credit -> credit.getFrom() != null && credit.getUntil() != null)
				.forEach(credit -> facts.credited(new CreditFact(credit.getFrom(), credit.getUntil(), Optional.of(ref(credit.getId(), "credit", credit, ""))))));
		title.ifPresent(it -> it.getEvents().stream().filter(event -> event.getDate() != null)
				.forEach(event -> facts.event(new EventFact(event.getName(), event.getDate(), Optional.of(ref(event.getId(), event.getName(), event, "date"))))));
		charge(facts);
		person(facts);
		return facts.build();
	}

	private void start(ClockFacts.Builder facts) {
		var moved = title.filter(CustodyTitle::isSameDayAsPeriod).map(it -> period.getFrom());
		var start = moved.or(() -> title.map(CustodyTitle::getFrom));
		start.ifPresent(it -> text(title, CustodyTitle::getStartEvent).ifPresentOrElse(event -> facts.startingAt(it, event), () -> facts.startingAt(it)));
		start.ifPresent(it -> facts.startRef(startRef()));
	}

	/** The act that starts the clock is a title without sources of its own: the remand order's are told, else the period's. */
	private FactRef startRef() {
		var act = text(title, CustodyTitle::getStartEvent).orElse("start");
		var order = period.getOrders().stream().filter(it -> it.getKind() == OrderKind.REMAND && !it.getCitations().isEmpty()).findFirst();
		return order.map(it -> ref(it.getId(), act, it, "orderedAt"))
				.orElseGet(() -> ref(title.flatMap(it -> said(it.getId())).or(() -> said(period.getId())).orElse(""), act, period, "from"));
	}

	private void held(ClockFacts.Builder facts) {
		for (var each : stretches(period)) {
			if (each.getFrom() != null) {
				facts.held(new HeldPeriod(Optional.empty(), each.getFrom(), Optional.ofNullable(each.getTo()), Optional.of(heldRef(each))));
			}
		}
	}

	/** The end moves a clock most often, so its sources come with those of the start. */
	private static FactRef heldRef(CustodyPeriod each) {
		var sources = each.getTo() == null ? sources(each, "from") : sources(each, "to");
		return new FactRef(each.getId() == null ? "" : each.getId(), "fact.custody", sources);
	}

	/** The period, and those of the same person that follow it without a title of their own: custody under the same title, interrupted. */
	static List<CustodyPeriod> stretches(CustodyPeriod period) {
		var who = period.getParticipation();
		if (who == null || period.getTitle() == null || who.getCaseFile() == null) {
			return List.of(period);
		}
		var all = who.getCustodyPeriods().stream().filter(it -> it.getCaseFile() == period.getCaseFile() && it.getClock() == ClockMode.LIMIT && it.getFrom() != null)
				.sorted(Comparator.comparing(CustodyPeriod::getFrom, UncertainDate.CHRONOLOGICAL)).toList();
		var after = all.indexOf(period) + 1;
		return after == 0 ? List.of(period)
				: Stream.concat(Stream.of(period), all.subList(after, all.size()).stream().takeWhile(it -> it.getTitle() == null)).toList();
	}

	/** Whether the period goes on under the title of an earlier one, so that it has no clock of its own. */
	static boolean continues(CustodyPeriod period) {
		var who = period.getParticipation();
		return period.getTitle() == null && who != null
				&& who.getCustodyPeriods().stream().filter(it -> it != period && it.getTitle() != null).anyMatch(it -> stretches(it).contains(period));
	}

	private boolean complete() {
		var undated = period.getOrders().stream().anyMatch(it -> it.getOrderedAt() == null && it.getKind() == OrderKind.EXTENSION);
		return !undated && title.filter(it -> it.getOrders() == Completeness.COMPLETE).isPresent();
	}

	private void order(ClockFacts.Builder facts, CustodyOrder order) {
		if (order.getOrderedAt() == null) {
			return;
		}
		var ref = Optional.of(ref(order.getId(), "order." + order.getKind().getLiteral(), order, "orderedAt"));
		if (order.getKind() == OrderKind.REVIEW) {
			facts.event(new EventFact(RULING, order.getOrderedAt(), ref));
			return;
		}
		if (order.getKind() == OrderKind.REFERRAL && title.stream().flatMap(it -> it.getEvents().stream()).noneMatch(it -> REFERRAL.equals(it.getName()))) {
			facts.event(new EventFact(REFERRAL, order.getOrderedAt(), ref));
		}
		facts.ordered(new OrderFact(kind(order.getKind()), order.getOrderedAt(), said(order.getLength()).flatMap(Term::ofOrder), said(order.getAuthority()), ref));
	}

	private static OrderFact.Kind kind(OrderKind kind) {
		return switch (kind) {
		case REMAND, REVIEW -> OrderFact.Kind.REMAND;
		case EXTENSION -> OrderFact.Kind.EXTENSION;
		case RELEASE -> OrderFact.Kind.RELEASE;
		case REFERRAL -> OrderFact.Kind.REFERRAL;
		case REFUSAL -> OrderFact.Kind.REFUSAL;
		};
	}

	/** What the title says of the charge; the charges themselves are {@link ChargedFacts}. */
	private void charge(ClockFacts.Builder facts) {
		text(title, CustodyTitle::getOffenceClass).ifPresent(facts::offenceClass);
		text(title, CustodyTitle::getMaximumPenalty).flatMap(PenaltyLength::parse).ifPresent(facts::maximumPenalty);
		text(title, CustodyTitle::getSentence).flatMap(PenaltyLength::parse).ifPresent(facts::sentence);
		text(title, CustodyTitle::getReduction).flatMap(Term::parse).ifPresent(facts::reduction);
		answer(facts, "terrorism", CustodyTitle::getTerrorism);
		answer(facts, "domiciled", CustodyTitle::getDomiciled);
		answer(facts, "priorConviction", CustodyTitle::getPriorConviction);
		answer(facts, "listedOffence", CustodyTitle::getListedOffence);
	}

	private void answer(ClockFacts.Builder facts, String question, Function<CustodyTitle, Boolean> part) {
		title.map(part).ifPresent(it -> facts.answer(question, it));
	}

	/** The birth date where one is known, else the age entered. */
	private void person(ClockFacts.Builder facts) {
		var who = Optional.ofNullable(period.getParticipation());
		var birth = who.map(it -> it.getPerson()).filter(it -> !it.eIsProxy()).map(it -> it.getBirth());
		birth.ifPresentOrElse(facts::born, () -> who.map(Participation::getAgeAtOffence).map(it -> Math.clamp(it, 0, OLDEST)).ifPresent(facts::age));
	}

	static FactRef ref(String id, String what, Sourced record, String feature) {
		return new FactRef(id == null ? "" : id, "fact." + what, sources(record, feature));
	}

	private static String sources(Sourced record, String feature) {
		return SourceMention.of(record, feature).stream().map(SourceMention::text).distinct().collect(Collectors.joining("; "));
	}

	private static <T> Optional<String> text(Optional<T> owner, Function<T, String> part) {
		return owner.map(part).flatMap(CustodyFacts::said);
	}

	private static Optional<String> said(String value) {
		return Optional.ofNullable(value).filter(it -> !it.isBlank());
	}
}

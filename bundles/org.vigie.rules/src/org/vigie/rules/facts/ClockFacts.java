package org.vigie.rules.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.Stage;
import org.vigie.rules.counting.Term;

/**
 * What a clock may ask about one charge and stage of one person, or about one act that is due. Holds no names.
 *
 * @param jurisdiction the id packs use: {@code ML}, {@code ICC}
 * @param stage {@link Stage#NONE} for acts
 * @param start the date of the start event
 * @param startEvent which event {@code start} is the date of; empty: the one the rule asks for
 * @param credits custody before the clock's start that may have to be deducted; only rules with a credit ask for it
 * @param ordersComplete whether all orders of the custody are entered; where not, the latest end is the one every allowed order
 *        would have given
 * @param answers facts with a yes or no: {@code terrorism}, {@code domiciled}, {@code priorConviction}, {@code listedOffence}; no
 *        entry: not known
 * @param country whom an application is directed against; only bodies that states can leave ask for it
 */
public record ClockFacts(String jurisdiction, Stage stage, Optional<UncertainDate> start, Optional<String> startEvent,
		Optional<FactRef> startRef, List<HeldPeriod> periods, List<OrderFact> orders, boolean ordersComplete,
		List<SuspensionFact> suspensions, List<CreditFact> credits, List<EventFact> events,
		List<Reclassification> reclassifications, Optional<String> offenceClass, Optional<PenaltyLength> maximumPenalty, Optional<Integer> age, Optional<UncertainDate> birth,
		Optional<UncertainDate> offenceDate, Map<String, Boolean> answers, Optional<PenaltyLength> sentence,
		Optional<Term> reduction, Optional<String> country) {
	public ClockFacts {
		Objects.requireNonNull(jurisdiction);
		Objects.requireNonNull(stage);
		periods = List.copyOf(periods);
		orders = List.copyOf(orders);
		suspensions = List.copyOf(suspensions);
		credits = List.copyOf(credits);
		events = List.copyOf(events);
		reclassifications = List.copyOf(reclassifications);
		answers = Map.copyOf(answers);
	}

	/** Begins the facts of a clock under the law of a jurisdiction; all orders are taken to be entered unless said otherwise. */
	public static Builder under(String jurisdiction) {
		return new Builder(jurisdiction);
	}

	/** A builder that already holds these facts, to change some of them. */
	public Builder changed() {
		return new Builder(this);
	}

	/** The first event of the name, in the order entered. */
	public Optional<EventFact> event(String name) {
		for (var event : events) {
			if (event.name().equals(name)) {
				return Optional.of(event);
			}
		}
		return Optional.empty();
	}

	/** Puts the facts of a clock together, one by one. */
	public static final class Builder {
		private String jurisdiction;
		private Stage stage = Stage.NONE;
		private Optional<UncertainDate> start = Optional.empty();
		private Optional<String> startEvent = Optional.empty();
		private Optional<FactRef> startRef = Optional.empty();
		private final List<HeldPeriod> periods = new ArrayList<>();
		private final List<OrderFact> orders = new ArrayList<>();
		private boolean ordersComplete = true;
		private final List<SuspensionFact> suspensions = new ArrayList<>();
		private final List<CreditFact> credits = new ArrayList<>();
		private final List<EventFact> events = new ArrayList<>();
		private final List<Reclassification> reclassifications = new ArrayList<>();
		private Optional<String> offenceClass = Optional.empty();
		private Optional<PenaltyLength> maximumPenalty = Optional.empty();
		private Optional<Integer> age = Optional.empty();
		private Optional<UncertainDate> birth = Optional.empty();
		private Optional<UncertainDate> offenceDate = Optional.empty();
		private final Map<String, Boolean> answers = new HashMap<>();
		private Optional<PenaltyLength> sentence = Optional.empty();
		private Optional<Term> reduction = Optional.empty();
		private Optional<String> country = Optional.empty();

		private Builder(String jurisdiction) {
			this.jurisdiction = Objects.requireNonNull(jurisdiction);
		}

		private Builder(ClockFacts from) {
			jurisdiction = from.jurisdiction;
			stage = from.stage;
			start = from.start;
			startEvent = from.startEvent;
			startRef = from.startRef;
			periods.addAll(from.periods);
			orders.addAll(from.orders);
			ordersComplete = from.ordersComplete;
			suspensions.addAll(from.suspensions);
			credits.addAll(from.credits);
			events.addAll(from.events);
			reclassifications.addAll(from.reclassifications);
			offenceClass = from.offenceClass;
			maximumPenalty = from.maximumPenalty;
			age = from.age;
			birth = from.birth;
			offenceDate = from.offenceDate;
			answers.putAll(from.answers);
			sentence = from.sentence;
			reduction = from.reduction;
			country = from.country;
		}

		/** The same facts before another court or under another law. */
		public Builder in(String other) {
			jurisdiction = Objects.requireNonNull(other);
			return this;
		}

		public Builder stage(Stage stage) {
			this.stage = Objects.requireNonNull(stage);
			return this;
		}

		/** The date of the event the rule counts from, whichever that is. */
		public Builder startingAt(UncertainDate start) {
			this.start = Optional.of(start);
			return this;
		}

		/** The date of the start, and which event it is. */
		public Builder startingAt(UncertainDate start, String event) {
			this.startEvent = Optional.of(event);
			return startingAt(start);
		}

		/** A new start in place of the one entered: the same event once more. A rule that counts from another event has none by it. */
		public Builder renewedAt(UncertainDate start, Optional<FactRef> ref) {
			this.startRef = ref;
			return startingAt(start);
		}

		public Builder startRef(FactRef ref) {
			this.startRef = Optional.of(ref);
			return this;
		}

		public Builder held(UncertainDate from) {
			return held(HeldPeriod.of(from, Optional.empty()));
		}

		public Builder held(UncertainDate from, UncertainDate until) {
			return held(HeldPeriod.of(from, Optional.of(until)));
		}

		public Builder held(HeldPeriod period) {
			periods.add(period);
			return this;
		}

		public Builder extended(UncertainDate orderedAt, Term length) {
			return ordered(OrderFact.extension(orderedAt, length));
		}

		public Builder ordered(OrderFact order) {
			orders.add(order);
			return this;
		}

		public Builder ordersComplete(boolean complete) {
			this.ordersComplete = complete;
			return this;
		}

		/** Orders may be missing: what was entered comes from publications. */
		public Builder ordersPartial() {
			return ordersComplete(false);
		}

		public Builder suspended(UncertainDate from, UncertainDate until) {
			return suspended(SuspensionFact.of(from, until));
		}

		public Builder suspended(SuspensionFact suspension) {
			suspensions.add(suspension);
			return this;
		}

		/** Custody before the start of the clock; the first and the last day are both included. */
		public Builder credited(UncertainDate from, UncertainDate until) {
			return credited(CreditFact.of(from, until));
		}

		public Builder credited(CreditFact credit) {
			credits.add(credit);
			return this;
		}

		public Builder withoutPeriods() {
			periods.clear();
			return this;
		}

		public Builder withoutOrders() {
			orders.clear();
			return this;
		}

		public Builder withoutSuspensions() {
			suspensions.clear();
			return this;
		}

		public Builder withoutCredits() {
			credits.clear();
			return this;
		}

		public Builder withoutEvent(String name) {
			events.removeIf(it -> it.name().equals(name));
			return this;
		}

		public Builder withoutReclassifications() {
			reclassifications.clear();
			return this;
		}

		public Builder event(String name, UncertainDate when) {
			return event(EventFact.of(name, when));
		}

		public Builder event(EventFact event) {
			events.add(event);
			return this;
		}

		public Builder reclassified(Reclassification change) {
			reclassifications.add(change);
			return this;
		}

		public Builder offenceClass(String offenceClass) {
			this.offenceClass = Optional.of(offenceClass);
			return this;
		}

		public Builder maximumPenalty(PenaltyLength penalty) {
			this.maximumPenalty = Optional.of(penalty);
			return this;
		}

		/** Age at the offence in whole years. */
		public Builder age(int years) {
			this.age = Optional.of(years);
			return this;
		}

		public Builder born(UncertainDate birth) {
			this.birth = Optional.of(birth);
			return this;
		}

		public Builder offenceOn(UncertainDate date) {
			this.offenceDate = Optional.of(date);
			return this;
		}

		/** {@code terrorism}, {@code domiciled}, {@code priorConviction} or {@code listedOffence}. */
		public Builder answer(String question, boolean yes) {
			answers.put(question, yes);
			return this;
		}

		public Builder sentence(PenaltyLength sentence) {
			this.sentence = Optional.of(sentence);
			return this;
		}

		public Builder reduction(Term reduction) {
			this.reduction = Optional.of(reduction);
			return this;
		}

		public Builder against(String country) {
			this.country = Optional.of(country);
			return this;
		}

		public ClockFacts build() {
			return new ClockFacts(jurisdiction, stage, start, startEvent, startRef, periods, orders, ordersComplete, suspensions,
					credits, events, reclassifications, offenceClass, maximumPenalty, age, birth, offenceDate, answers, sentence,
					reduction, country);
		}
	}
}

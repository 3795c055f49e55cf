package org.vigie.core.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.vigie.edtf.UncertainDate;
import org.vigie.model.Charge;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.CustodyTitle;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.FactRef;
import org.vigie.rules.facts.HeldPeriod;
import org.vigie.rules.facts.PenaltyLength;
import org.vigie.rules.facts.Reclassification;
import org.vigie.rules.facts.Reclassification.Policy;

/**
 * The facts of a custody for those charges that are one to the law: of the same class and penalty, changed on the same days.
 *
 * @param charges empty where nobody is charged
 * @param ended the last day of the charges, where custody goes on for others
 */
record ChargedFacts(ClockFacts facts, List<ChargeHistory> charges, Optional<UncertainDate> ended) {

	/**
	 * The facts by charge, in the order the charges were entered; at least one. A class or penalty that the title gives goes before those
	 * of the charges. A charge that ended keeps a clock to its last day; one of which nobody says when it ended is left out. Where all have
	 * ended and the person is held nevertheless, they count on: nothing may lower the alarm.
	 */
	static List<ChargedFacts> of(CustodyPeriod period, ClockFacts custody, LocalDate asOf) {
		var who = period.getParticipation();
		var begun = who == null ? List.<ChargeHistory>of() : ChargeHistory.of(who).stream().filter(it -> it.begun(asOf)).toList();
		var allOver = begun.stream().allMatch(it -> it.over(asOf));
		var by = new LinkedHashMap<ClockFacts, ChargedFacts>();
		for (var charge : begun) {
			var over = !allOver && charge.over(asOf);
			if (!over || charge.end().isPresent()) {
				var ended = charge.end().filter(it -> over);
				var facts = new Charging(period.getTitle(), charge).facts(ended.map(it -> until(custody, it)).orElse(custody));
				by.merge(facts, new ChargedFacts(facts, List.of(charge), ended), ChargedFacts::with);
			}
		}
		return by.isEmpty() ? List.of(new ChargedFacts(custody, List.of(), Optional.empty())) : List.copyOf(by.values());
	}

	ChargedFacts with(ChargedFacts other) {
		var all = new ArrayList<>(charges);
		all.addAll(other.charges);
		return new ChargedFacts(facts, List.copyOf(all), ended);
	}

	/** The custody as far as it was for a charge that ended. */
	private static ClockFacts until(ClockFacts custody, UncertainDate end) {
		var cut = custody.changed().withoutPeriods().withoutOrders();
		for (var period : custody.periods()) {
			if (!end.surelyBefore(period.from())) {
				var until = period.until().filter(it -> it.surelyBefore(end)).or(() -> Optional.of(end));
				cut.held(new HeldPeriod(period.stage(), period.from(), until, period.ref()));
			}
		}
		custody.orders().stream().filter(it -> !end.surelyBefore(it.orderedAt())).forEach(cut::ordered);
		return cut.build();
	}

	/** Class and penalty of one charge under one title, and how they changed. */
	private static final class Charging {
		private final Optional<CustodyTitle> title;
		private final List<Charge> forms;
		private final ChargeHistory charge;

		Charging(CustodyTitle title, ChargeHistory charge) {
			this.title = Optional.ofNullable(title);
			this.charge = charge;
			this.forms = charge.forms();
		}

		ClockFacts facts(ClockFacts custody) {
			var facts = custody.changed();
			charge.offenceDate().ifPresent(facts::offenceOn);
			var classes = values(CustodyTitle::getOffenceClass, Charge::getOffenceClass);
			var penalties = values(CustodyTitle::getMaximumPenalty, Charge::getMaximumPenalty);
			var form = undated();
			classes.get(form).ifPresent(facts::offenceClass);
			penalties.get(form).flatMap(PenaltyLength::parse).ifPresent(facts::maximumPenalty);
			for (var next = form + 1; next < forms.size(); next++) {
				var offenceClass = classes.get(next).filter(differsFrom(classes.get(next - 1)));
				var penalty = penalties.get(next).filter(differsFrom(penalties.get(next - 1))).flatMap(PenaltyLength::parse);
				var when = charge.replaced(next);
				if (when.isPresent() && (offenceClass.isPresent() || penalty.isPresent())) {
					facts.reclassified(new Reclassification(when.get(), Optional.empty(), offenceClass, penalty, policy(forms.get(next)), Optional.of(ref(forms.get(next)))));
				}
			}
			return facts.build();
		}

		/** The last form of which nobody says when it replaced the one before: what was before it is as if it had never been. */
		private int undated() {
			var last = 0;
			for (var form = 1; form < forms.size(); form++) {
				last = charge.replaced(form).isEmpty() ? form : last;
			}
			return last;
		}

		/**
		 * The value in force with each form, one that says none keeping that of before. The title's own value goes before those of the
		 * charge; it changes with a requalification only where it is the value of the first form.
		 */
		private List<Optional<String>> values(Function<CustodyTitle, String> ofTitle, Function<Charge, String> ofCharge) {
			var own = title.flatMap(it -> said(ofTitle.apply(it)));
			if (own.isPresent() && !own.equals(said(ofCharge.apply(forms.getFirst())))) {
				return Collections.nCopies(forms.size(), own);
			}
			var values = new ArrayList<Optional<String>>();
			for (var form : forms) {
				var before = values.isEmpty() ? Optional.<String>empty() : values.getLast();
				values.add(said(ofCharge.apply(form)).or(() -> before));
			}
			return values;
		}

		private static Predicate<String> differsFrom(Optional<String> before) {
			return it -> before.filter(it::equals).isEmpty();
		}

		private static Optional<Policy> policy(Charge form) {
			return Policy.of(form.getClockStart().getLiteral());
		}

		private static FactRef ref(Charge form) {
			return CustodyFacts.ref(form.getId(), "requalification", form, "from");
		}
	}

	private static Optional<String> said(String value) {
		return Optional.ofNullable(value).filter(it -> !it.isBlank());
	}
}

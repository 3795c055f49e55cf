package org.vigie.core.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.vigie.edtf.UncertainDate;
import org.vigie.model.Charge;
import org.vigie.model.ChargeOutcome;
import org.vigie.model.Participation;

/**
 * A charge in all its forms, the first one first: a requalification is a charge of its own that replaced the one before.
 *
 * @param forms at least one
 */
record ChargeHistory(List<Charge> forms) {

	private static final Set<ChargeOutcome> ENDING = Set.of(ChargeOutcome.ACQUITTED, ChargeOutcome.DISMISSED, ChargeOutcome.EXTINGUISHED, ChargeOutcome.WITHDRAWN,
			ChargeOutcome.REQUALIFIED);

	/** The charges against somebody, in the order entered; each charge is a form of exactly one. */
	static List<ChargeHistory> of(Participation who) {
		var told = new HashSet<Charge>();
		var histories = new ArrayList<ChargeHistory>();
		var heads = who.getCharges().stream().filter(it -> !who.getCharges().contains(it.getRequalifiedFrom()));
		// charges that replace one another in a circle have no first form; none of them may be lost
		for (var each : Stream.concat(heads, who.getCharges().stream()).toList()) {
			var forms = new ArrayList<Charge>();
			for (var form = each; form != null && who.getCharges().contains(form) && told.add(form); form = form.getRequalifiedTo()) {
				forms.add(form);
			}
			if (!forms.isEmpty()) {
				histories.add(new ChargeHistory(List.copyOf(forms)));
			}
		}
		return histories;
	}

	private Charge last() {
		return forms.getLast();
	}

	/** Whether it had been brought by the day, or may have been. */
	boolean begun(LocalDate asOf) {
		return Optional.ofNullable(forms.getFirst().getFrom()).flatMap(UncertainDate::earliestDay).filter(it -> it.isAfter(asOf)).isEmpty();
	}

	/** Whether it had surely ended by the day without a conviction. */
	boolean over(LocalDate asOf) {
		var until = Optional.ofNullable(last().getUntil()).filter(it -> by(it, asOf));
		var decided = ENDING.contains(last().getOutcome()) && (last().getOutcomeDate() == null || by(last().getOutcomeDate(), asOf));
		return until.isPresent() || decided;
	}

	private static boolean by(UncertainDate date, LocalDate asOf) {
		return date.latestDay().filter(it -> !it.isAfter(asOf)).isPresent();
	}

	/** The last day of one that is over; empty where nobody says. */
	Optional<UncertainDate> end() {
		return Optional.ofNullable(last().getUntil()).or(() -> Optional.ofNullable(last().getOutcomeDate()));
	}

	/** When a form replaced the one before it; empty where nobody says. */
	Optional<UncertainDate> replaced(int form) {
		return Optional.ofNullable(forms.get(form).getFrom()).or(() -> Optional.ofNullable(forms.get(form - 1).getUntil()))
				.or(() -> Optional.ofNullable(forms.get(form - 1).getOutcomeDate()));
	}

	/** The date of the offence as the latest form gives it that says one. */
	Optional<UncertainDate> offenceDate() {
		return forms.reversed().stream().map(Charge::getOffenceDate).flatMap(Stream::ofNullable).findFirst();
	}

	/** Every date that may change which clocks there are. */
	Stream<UncertainDate> dates() {
		return forms.stream().flatMap(it -> Stream.of(Optional.ofNullable(it.getFrom()), Optional.ofNullable(it.getUntil()), Optional.ofNullable(it.getOutcomeDate())))
				.flatMap(Optional::stream);
	}
}

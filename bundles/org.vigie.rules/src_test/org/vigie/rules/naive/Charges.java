package org.vigie.rules.naive;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.Packs;
import org.vigie.rules.Stage;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.PenaltyLength;

/** Draws what decides which rule applies: jurisdiction, stage, start, charge and person, each of them known or not. */
public final class Charges {
	private static final List<String> CLASSES = List.of("delit", "crime", "delitOrganised", "summary", "eitherWay", "committed",
			"sentForTrial");
	private static final List<String> ANSWERS = List.of("terrorism", "domiciled", "priorConviction", "listedOffence");
	private static final List<PenaltyLength> PENALTIES = List.of(years(1), years(2), years(3), years(5), years(7), years(10), years(20),
			PenaltyLength.of(Term.ofMonths(5)), PenaltyLength.of(Term.ofMonths(25)), PenaltyLength.LIFE);

	private Charges() {
	}

	public static ClockFacts drawn(Random random) {
		var jurisdictions = Packs.DELIVERED.rules().stream().map(it -> it.jurisdiction()).distinct().toList();
		var start = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(13_000));
		if (random.nextInt(4) == 0) {
			var rule = Packs.DELIVERED.rules().get(random.nextInt(Packs.DELIVERED.rules().size()));
			start = random.nextBoolean() ? rule.validFrom().minusDays(random.nextInt(2)) : rule.validTo().orElse(start).plusDays(random.nextInt(2));
		}
		var facts = ClockFacts.under(jurisdictions.get(random.nextInt(jurisdictions.size()))).startingAt(UncertainDate.of(start))
				.held(UncertainDate.of(start)).stage(random.nextInt(2) == 0 ? Stage.PRETRIAL : Stage.values()[random.nextInt(8)]);
		if (random.nextInt(6) > 0) {
			facts.offenceClass(CLASSES.get(random.nextInt(random.nextBoolean() ? 2 : CLASSES.size())));
		}
		if (random.nextInt(6) > 0) {
			facts.maximumPenalty(PENALTIES.get(random.nextInt(PENALTIES.size())));
		}
		for (var answer : ANSWERS) {
			if (random.nextInt(4) > 0) {
				facts.answer(answer, random.nextBoolean());
			}
		}
		person(facts, start, random);
		return facts.build();
	}

	private static void person(ClockFacts.Builder facts, LocalDate start, Random random) {
		switch (random.nextInt(3)) {
			case 0 -> facts.age(8 + random.nextInt(14));
			case 1 -> {
				var offence = start.minusDays(random.nextInt(60));
				var birth = offence.minusYears(10 + random.nextInt(12)).minusDays(random.nextInt(4) - 2);
				facts.offenceOn(UncertainDate.of(offence)).born(switch (random.nextInt(3)) {
					case 0 -> UncertainDate.of(birth);
					case 1 -> UncertainDate.of(YearMonth.from(birth));
					default -> UncertainDate.of(Year.from(birth));
				});
			}
			default -> {
			}
		}
	}

	private static PenaltyLength years(int years) {
		return PenaltyLength.of(new Term(years, 0, 0, 0, 0));
	}
}

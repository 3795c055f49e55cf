package org.vigie.rules.naive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.AsOf;
import org.vigie.rules.CustodyClock;
import org.vigie.rules.Packs;
import org.vigie.rules.RuleBook.PackRule;
import org.vigie.rules.Stage;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.CreditFact;
import org.vigie.rules.facts.EventFact;
import org.vigie.rules.facts.HeldPeriod;
import org.vigie.rules.facts.OrderFact;
import org.vigie.rules.facts.PenaltyLength;
import org.vigie.rules.facts.SuspensionFact;

/**
 * Draws histories at random: all rules of the delivered pack and their readings, starts from 1995 to 2030 with month ends, leap
 * days and clock changes more often than by chance; custody that is whole, broken, overlapping or adjacent; orders in time, late,
 * too long, one too many or without a length; suspensions; dates known to the day, the month, the year or between two days.
 */
final class Histories {
	/** No custody limit of hours is drawn over more than this. */
	private static final int MINUTES = 10 * 24 * 60;
	private static final List<PackRule> RULES = Packs.DELIVERED.rules().stream().map(it -> Packs.ENGINE.book().rule(it.id()).orElseThrow())
			.toList();

	private final Random random;
	private final PackRule rule;
	private final ZoneId zone;
	private final boolean hours;
	private final ClockFacts.Builder facts;
	private LocalDateTime start;
	private UncertainDate entered;
	private AsOf asOf;
	private boolean vague;
	private int uncertain;

	private Histories(Random random) {
		this.random = random;
		this.rule = RULES.get(random.nextInt(RULES.size()));
		this.zone = rule.jurisdiction().zone();
		this.hours = rule.rule().isHours();
		this.facts = ClockFacts.under(rule.rule().jurisdiction());
	}

	static History drawn(Random random) {
		return new Histories(random).history();
	}

	private History history() {
		start = startDay().atTime(random.nextInt(24), random.nextInt(60));
		// few dates of a history are uncertain: every day of every one of them is tried together with those of the others
		uncertain = random.nextInt(hours ? 90 : 12) == 0 ? 1 + random.nextInt(hours ? 1 : 2) : 0;
		vague = uncertain > 0;
		entered = startDate();
		facts.startingAt(entered);
		asOf = asOf();
		start = lastMoment();
		if (rule.rule().kind().followsCustody()) {
			custody();
			for (var more = orders(); more > 0; more--) {
				order();
			}
			facts.ordersComplete(oneIn(5, false, true));
			// how much custody before an uncertain start is deducted depends on that start: more than two bounds can say
			if (entered.isExactDay() && random.nextInt(rule.rule().credit().isPresent() ? 2 : 20) == 0) {
				var from = start.minusDays(1 + random.nextInt(30));
				facts.credited(CreditFact.of(exact(from), exact(from.plusDays(random.nextInt(35)))));
			}
			if (random.nextInt(4) == 0) {
				var from = within();
				facts.suspended(SuspensionFact.of(date(from), date(from.plusMinutes(random.nextInt(hours ? 1500 : 1440 * 40)))));
			}
		} else if (random.nextInt(3) == 0) {
			facts.event(EventFact.of(random.nextBoolean() ? "done" : "done:" + rule.rule().id(), date(within())));
		}
		if (random.nextInt(3) == 0) {
			facts.event(EventFact.of(random.nextBoolean() ? "referral" : "trialOpened", date(within())));
		}
		if (random.nextInt(10) > 0) {
			facts.sentence(PenaltyLength.of(Term.ofMonths(3 * (1 + random.nextInt(60)))));
		}
		if (random.nextInt(30) == 0) {
			facts.against(random.nextBoolean() ? "ML" : "CI");
		}
		return new History(rule, reading(), facts.build(), asOf);
	}

	private LocalDate startDay() {
		var first = LocalDate.of(1995, 1, 1);
		var valid = rule.rule().validFrom();
		var from = valid.isAfter(first) && random.nextInt(8) > 0 ? valid : first;
		var last = rule.rule().validTo().orElse(LocalDate.of(2030, 12, 31));
		var until = last.isAfter(from) ? last : LocalDate.of(2030, 12, 31);
		var day = from.plusDays(random.nextInt((int) (until.toEpochDay() - from.toEpochDay()) + 1));
		return switch (random.nextInt(12)) {
			case 0, 1 -> day.withDayOfMonth(day.lengthOfMonth());
			case 2 -> day.withDayOfMonth(1);
			case 3 -> LocalDate.of(day.getYear() / 4 * 4, 2, 29);
			case 4 -> clockChange(day);
			case 5 -> until.minusDays(random.nextInt(400));
			default -> day;
		};
	}

	/** The day of a clock change in Europe, or the one before. */
	private LocalDate clockChange(LocalDate day) {
		var sunday = LocalDate.of(day.getYear(), random.nextBoolean() ? 3 : 10, 31);
		while (sunday.getDayOfWeek().getValue() != 7) {
			sunday = sunday.minusDays(1);
		}
		return sunday.minusDays(random.nextInt(2));
	}

	private UncertainDate startDate() {
		var day = start.toLocalDate();
		if (hours) {
			return uncertain > 0 && random.nextInt(3) == 0 ? spent(UncertainDate.of(day)) : timed(start);
		}
		if (uncertain > 0 && random.nextInt(8) == 0) {
			uncertain = 0;
			return UncertainDate.parse(Integer.toString(day.getYear()));
		}
		return date(start);
	}

	/** A date as somebody may have entered it, of the moment given. */
	private UncertainDate date(LocalDateTime moment) {
		var day = moment.toLocalDate();
		if (hours) {
			return uncertain > 0 && random.nextInt(3) == 0 && isBeforeOrAfterTheAsOfPoint(UncertainDate.of(day))
					? spent(UncertainDate.of(day)) : timed(moment);
		}
		if (uncertain > 0 && random.nextInt(3) == 0) {
			var vague = random.nextBoolean() ? UncertainDate.of(YearMonth.from(day))
					: UncertainDate.between(day, day.plusDays(1 + random.nextInt(20)));
			if (isBeforeOrAfterTheAsOfPoint(vague)) {
				return spent(vague);
			}
		}
		return random.nextInt(6) == 0 ? timed(moment) : UncertainDate.of(day);
	}

	/** What a date says that may lie on either side of the as-of point is not settled by the semantics. */
	private boolean isBeforeOrAfterTheAsOfPoint(UncertainDate vague) {
		return asOf == null || vague.latestDay().orElseThrow().isBefore(asOf.day(zone))
				|| vague.earliestDay().orElseThrow().isAfter(asOf.day(zone));
	}

	/** What follows an uncertain start follows the last moment it can have been: a start out of custody contradicts itself. */
	private LocalDateTime lastMoment() {
		return entered.isExactDay() && !(hours && !entered.hasTime()) ? start
				: hours ? start.toLocalDate().atTime(23, 59) : entered.latestDay(zone).orElseThrow().atTime(start.toLocalTime());
	}

	private UncertainDate spent(UncertainDate date) {
		uncertain--;
		return date;
	}

	private UncertainDate timed(LocalDateTime written) {
		var change = zone.getRules().getTransition(written);
		var moment = change != null && change.isGap() ? change.getDateTimeAfter() : written;
		return random.nextInt(3) > 0 ? UncertainDate.of(moment)
				: UncertainDate.of(moment.atZone(zone).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.ofHours(random.nextInt(9) - 4)));
	}

	private void custody() {
		var from = start;
		for (var more = random.nextInt(4); more > 0; more--) {
			var until = later(from, 6);
			facts.held(new HeldPeriod(stage(), from == start ? begin() : date(from), Optional.of(end(until)), Optional.empty()));
			from = switch (random.nextInt(vague ? 4 : 5)) {
				case 4 -> until.minusMinutes(random.nextInt(hours ? 600 : 1440 * 20));
				case 1 -> hours ? until : until.plusDays(1);
				default -> later(until, 12);
			};
		}
		facts.held(new HeldPeriod(stage(), from == start ? begin() : date(from), random.nextInt(3) > 0 ? Optional.empty() : Optional.of(end(later(from, 2))),
				Optional.empty()));
	}

	/** Custody begins with the start of the clock, or was known to a day of its own. */
	private UncertainDate begin() {
		return random.nextInt(4) > 0 ? entered : exact(start);
	}

	/** Known to the day where the beginning is not: which ends go with which beginnings is more than two bounds can say. */
	private UncertainDate end(LocalDateTime until) {
		return entered.isExactDay() ? date(until) : exact(until);
	}

	private Optional<Stage> stage() {
		return random.nextBoolean() ? Optional.empty()
				: random.nextInt(8) == 0 ? Optional.of(Stage.PRETRIAL) : rule.rule().countsStages().stream().findFirst();
	}

	private void order() {
		var kind = oneIn(8, OrderFact.Kind.REFUSAL, OrderFact.Kind.EXTENSION);
		var each = rule.rule().defaultReading().extensions().each();
		var length = random.nextInt(3) == 0 || each.isEmpty() ? length() : each.get();
		var before = uncertain;
		var at = date(orderedAt());
		// how two orders of uncertain dates take each other's place is more than two bounds can say
		uncertain = uncertain < before ? 0 : uncertain;
		facts.ordered(new OrderFact(kind, at,
				each.isPresent() && random.nextInt(10) == 0 ? Optional.empty() : Optional.of(length), Optional.empty(),
				Optional.empty()));
	}

	/**
	 * Where a date is uncertain no more than the rule allows: an order that may take the place of a later, longer one can make the
	 * end of a possibility between the bounds earlier or later than at both of them.
	 */
	private int orders() {
		var most = rule.rule().readings().stream().flatMap(it -> it.extensions().max().stream()).min(Integer::compare);
		var drawn = random.nextInt(5);
		return vague ? Math.min(drawn, most.orElse(drawn)) : drawn;
	}

	private UncertainDate exact(LocalDateTime moment) {
		return hours ? timed(moment) : UncertainDate.of(moment.toLocalDate());
	}

	private LocalDateTime orderedAt() {
		return switch (random.nextInt(30)) {
			case 0 -> start.minusDays(1 + random.nextInt(5));
			case 1, 2, 3, 4, 5, 6, 7, 8, 9 -> nearTheEnd();
			default -> within();
		};
	}

	private Term length() {
		return hours ? Term.ofMinutes(1 + random.nextInt(4000))
				: random.nextBoolean() ? Term.ofMonths(1 + random.nextInt(14)) : Term.ofDays(1 + random.nextInt(200));
	}

	/** Within a day or two of the end of the first term. */
	private LocalDateTime nearTheEnd() {
		var end = Packs.ENGINE.evaluate(rule.rule().id(), "", ClockFacts.under(rule.rule().jurisdiction())
				.startingAt(UncertainDate.of(start)).build(), AsOf.on(start.toLocalDate())).expiry();
		return end.map(it -> it.toLocalDateTime().plusMinutes(random.nextInt(5) * (hours ? 1 : 1440) - (hours ? 2 : 3 * 1440)))
				.orElse(start);
	}

	private LocalDateTime within() {
		return later(start, 1);
	}

	private LocalDateTime later(LocalDateTime from, int part) {
		return hours ? from.plusMinutes(random.nextInt(MINUTES / 2 / part)) : from.plusDays(random.nextInt(1200 / part))
				.plusMinutes(random.nextInt(600));
	}

	private String reading() {
		var readings = rule.rule().readings();
		return switch (random.nextInt(3)) {
			case 0 -> "";
			case 1 -> CustodyClock.ALL_READINGS;
			default -> readings.get(random.nextInt(readings.size())).id();
		};
	}

	private AsOf asOf() {
		var moment = switch (random.nextInt(10)) {
			case 0 -> start.minusDays(random.nextInt(30));
			case 1 -> start.plusYears(5);
			case 2, 3 -> nearTheEnd();
			default -> within();
		};
		return random.nextInt(4) > 0 ^ hours ? AsOf.on(moment.toLocalDate()) : AsOf.at(instant(moment));
	}

	private Instant instant(LocalDateTime moment) {
		return moment.atZone(zone).toInstant();
	}

	private <T> T oneIn(int count, T rare, T usual) {
		return random.nextInt(count) == 0 ? rare : usual;
	}
}

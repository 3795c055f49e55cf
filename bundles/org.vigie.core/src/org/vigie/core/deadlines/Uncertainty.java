package org.vigie.core.deadlines;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

import org.vigie.core.text.Texts;
import org.vigie.rules.CustodyClock;
import org.vigie.rules.Influence;
import org.vigie.rules.Left;
import org.vigie.rules.ReadingResult;
import org.vigie.rules.Step;
import org.vigie.rules.StepSentences;

/**
 * How far the earliest and the latest end of a clock lie apart, over all its readings, and what each thing has to do with it: "The end
 * is uncertain by 31 days: 30 days because only the month of the remand order is known, ...".
 */
final class Uncertainty {

	private final CustodyClock clock;
	private final List<Influence> influences;
	private final Texts texts;
	private final StepSentences sentences;

	/** A share of the uncertainty and the words for it. */
	private record Part(long amount, String text) {
	}

	Uncertainty(CustodyClock clock, List<Influence> influences, Texts texts, StepSentences sentences) {
		this.clock = clock;
		this.influences = influences;
		this.texts = texts;
		this.sentences = sentences;
	}

	/** The sentence; empty where the end is certain, or not known on one side. */
	Optional<String> sentence() {
		if (clock.earliestExpiry().isEmpty() || clock.latestExpiry().isEmpty()) {
			return Optional.empty();
		}
		var first = ends(ReadingResult::earliestExpiry, clock.earliestExpiry().get()).min(Comparator.naturalOrder()).orElseThrow();
		var last = ends(ReadingResult::latestExpiry, clock.latestExpiry().get()).max(Comparator.naturalOrder()).orElseThrow();
		var total = apart(first, last);
		return total == 0 ? Optional.empty() : Optional.of(sentence(total, parts(total)));
	}

	private String sentence(long total, List<Part> parts) {
		var list = parts.stream().map(Part::text).reduce((one, other) -> texts.text("uncertain.list", one, other));
		var key = parts.stream().mapToLong(Part::amount).sum() == total ? "uncertain.because" : "uncertain.apart";
		return list.map(it -> texts.text(key, amount(total), it)).orElseGet(() -> texts.text("uncertain", amount(total)));
	}

	private List<Part> parts(long total) {
		var parts = new ArrayList<Part>();
		influences.stream().filter(it -> it.days() > 0).map(it -> new Part(it.days(), because(it))).forEach(parts::add);
		var readings = total - apart(clock.earliestExpiry().orElseThrow(), clock.latestExpiry().orElseThrow());
		var rules = total - parts.stream().mapToLong(Part::amount).sum();
		if (clock.rule().isEmpty() && rules > 0) {
			parts.add(new Part(rules, texts.text("uncertain.rules", amount(rules))));
		}
		if (readings > 0) {
			parts.add(new Part(readings, texts.text("uncertain.reading", amount(readings), labels())));
		}
		return parts;
	}

	private String because(Influence influence) {
		if (influence.kind() == Influence.Kind.MISSING_ORDER) {
			return texts.text("uncertain.orders", amount(influence.days()));
		}
		return texts.text("uncertain." + precision(influence), amount(influence.days()), sentences.text(new Step.Word("fact", influence.fact())));
	}

	/** How exactly the date is known: by its month, by its year, or in another way. */
	private static String precision(Influence influence) {
		var values = influence.possibilities().stream().map(it -> it.value()).toList();
		if (values.size() == 2 && values.getFirst() instanceof LocalDate first && values.getLast() instanceof LocalDate last) {
			if (first.getYear() == last.getYear() && first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
				return "year";
			}
			return YearMonth.from(first).equals(YearMonth.from(last)) && first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth() ? "month" : "date";
		}
		return "date";
	}

	/** The readings that reach further than the one the headline is of. */
	private String labels() {
		return readings().filter(this::reachesFurther).map(it -> it.label().in(texts.language().getLanguage())).reduce((one, other) -> texts.text("uncertain.list", one, other)).orElse("");
	}

	private boolean reachesFurther(ReadingResult reading) {
		return reading.earliestExpiry().filter(it -> it.isBefore(clock.earliestExpiry().orElseThrow())).isPresent()
				|| reading.latestExpiry().filter(it -> it.isAfter(clock.latestExpiry().orElseThrow())).isPresent();
	}

	private Stream<ReadingResult> readings() {
		return clock.readings().stream().filter(it -> !it.stopped());
	}

	private Stream<ZonedDateTime> ends(java.util.function.Function<ReadingResult, Optional<ZonedDateTime>> end, ZonedDateTime own) {
		return Stream.concat(Stream.of(own), readings().flatMap(it -> end.apply(it).stream()));
	}

	private long apart(ZonedDateTime first, ZonedDateTime last) {
		return isOfHours() ? Duration.between(first, last).toMinutes() : last.toLocalDate().toEpochDay() - first.toLocalDate().toEpochDay();
	}

	private String amount(long amount) {
		LongFunction<Left> left = isOfHours() ? Left::minutes : Left::days;
		return sentences.text(left.apply(amount));
	}

	private boolean isOfHours() {
		return clock.span().unit() == Left.Unit.MINUTES;
	}
}

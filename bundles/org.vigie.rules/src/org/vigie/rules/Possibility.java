package org.vigie.rules;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What an answer would be if a fact had a value.
 *
 * @param value as a step holds it: a date, a length, a word, a number
 * @param rules the ids of the rules that would apply
 * @param earliestExpiry the first point not covered at the earliest; empty where none is known
 * @param latestExpiry the first point not covered at the latest; empty where there is none
 */
public record Possibility(Object value, ClockState state, List<String> rules, Optional<ZonedDateTime> earliestExpiry,
		Optional<ZonedDateTime> latestExpiry, Optional<Left> left, Left.Unit unit) {
	static Possibility of(Object value, List<CustodyClock> clocks) {
		var gravest = clocks.stream().min((one, other) -> one.state().compareTo(other.state())).orElseThrow();
		var dated = clocks.stream().filter(it -> it.earliestExpiry().isPresent() || it.latestExpiry().isPresent()).toList();
		var low = dated.stream().allMatch(it -> it.earliestExpiry().isPresent())
				? dated.stream().map(it -> it.earliestExpiry().get()).min(ZonedDateTime::compareTo) : Optional.<ZonedDateTime>empty();
		var high = dated.stream().allMatch(it -> it.latestExpiry().isPresent())
				? dated.stream().map(it -> it.latestExpiry().get()).max(ZonedDateTime::compareTo) : Optional.<ZonedDateTime>empty();
		return new Possibility(value, gravest.state(), clocks.stream().flatMap(it -> it.rule().stream()).map(RuleRef::ruleId)
				.distinct().toList(), low, high, gravest.left(), dated.isEmpty() ? Left.Unit.DAYS : dated.get(0).span().unit());
	}

	/** Whether the answer is the same, whatever the value. */
	boolean isSameAs(Possibility other) {
		return state == other.state && rules.equals(other.rules) && earliestExpiry.equals(other.earliestExpiry)
				&& latestExpiry.equals(other.latestExpiry);
	}

	/** The answer as part of a sentence. */
	Step.Phrase outcome() {
		var state = new Step.Word("clockState", this.state.code());
		Object under = rules.isEmpty() ? state : new Step.Phrase("outcome.under", List.of(state, String.join(", ", rules)));
		var form = unit == Left.Unit.DAYS ? ".day" : ".time";
		if (earliestExpiry.isPresent() && earliestExpiry.equals(latestExpiry)) {
			return new Step.Phrase("outcome" + form, List.of(last(earliestExpiry.get()), under));
		}
		if (earliestExpiry.isPresent() && latestExpiry.isPresent()) {
			return new Step.Phrase("outcome.range" + form,
					List.of(last(earliestExpiry.get()), last(latestExpiry.get()), under));
		}
		return earliestExpiry.map(it -> new Step.Phrase("outcome.from" + form, List.of(last(it), under)))
				.orElseGet(() -> new Step.Phrase("outcome.none", List.of(under)));
	}

	private Object last(ZonedDateTime expiry) {
		return unit == Left.Unit.DAYS ? expiry.toLocalDate().minusDays(1) : expiry;
	}
}

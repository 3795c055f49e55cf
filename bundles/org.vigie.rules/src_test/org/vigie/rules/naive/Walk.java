package org.vigie.rules.naive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.vigie.rules.pack.Initial;
import org.vigie.rules.pack.Reading;
import org.vigie.rules.pack.Rule;

/**
 * The clock of one reading for one way the facts can have been. An end is the last covered day, or the first minute not covered.
 * The steps are those of the clock semantics, 3.
 */
abstract class Walk<P extends Comparable<? super P>> {
	final Rule rule;
	final Reading reading;
	final Way<P> way;
	final Set<String> flags = new TreeSet<>();
	private final Length first;
	private P beforeRoll;
	private final Map<Length, P> ends = new HashMap<>();

	/** @param first the first term */
	Walk(Rule rule, Reading reading, Way<P> way, Length first) {
		this.rule = rule;
		this.reading = reading;
		this.way = way;
		this.first = first;
	}

	/** The end of a term from the start; what does not count pushes it. */
	abstract P endOf(Length term);

	/** The end of a term from the start, were everything to count: how long an order is, is seen where it would end. */
	abstract P uninterrupted(Length term);

	/** Where the end comes to lie on account of days that are no working days. */
	abstract P rolled(P end);

	abstract boolean isInTime(P ordered, P end);

	/** The remark on an order that comes outside the window for renewals, if any. */
	abstract Optional<String> windowRemark(P ordered, P end);

	/** The remarks on what pushed the end, and how it was rolled. */
	abstract Set<String> remarks(P end);

	/** The end of the maximum, pushed in the same way. */
	final Optional<P> capEnd() {
		return reading.cap().map(Length::of).map(this::end);
	}

	/** The end on the orders entered. */
	final P end() {
		var total = first;
		var end = capped(total);
		var used = 0;
		if (way.ordersLeftOut()) {
			flags.add("futureExtensionIgnored");
		}
		for (var order : way.orders()) {
			if (!isInTime(order.at(), rolled(end))) {
				flags.add("lateExtension");
				continue;
			}
			if (reading.extensions().max().isPresent() && used == reading.extensions().max().get()) {
				flags.add("extraExtension");
				continue;
			}
			var each = reading.extensions().each().map(Length::of);
			var length = order.length().or(() -> each).orElse(new Length(0, 0, 0));
			if (each.isPresent() && uninterrupted(total.plus(length)).compareTo(uninterrupted(total.plus(each.get()))) > 0) {
				length = each.get();
				flags.add("extensionTooLong");
			}
			windowRemark(order.at(), rolled(end)).ifPresent(flags::add);
			total = total.plus(length);
			used++;
			if (capEnd().isPresent() && end(total).compareTo(capEnd().get()) > 0) {
				flags.add("cappedByMaximum");
			}
			end = capped(total);
		}
		flags.addAll(remarks(end));
		beforeRoll = end;
		return rolled(end);
	}

	final P endBeforeRoll() {
		return beforeRoll;
	}

	/** Every term is walked once. */
	private P end(Length term) {
		return ends.computeIfAbsent(term, this::endOf);
	}

	private P capped(Length total) {
		var end = end(total);
		return capEnd().isPresent() && capEnd().get().compareTo(end) < 0 ? capEnd().get() : end;
	}

	/** The first term: a length, or a part of the sentence passed less its reduction. */
	static Optional<Length> first(Initial initial, Optional<Length> sentence) {
		return switch (initial) {
			case Initial.None() -> Optional.empty();
			case Initial.Fixed(var term) -> Optional.of(Length.of(term));
			case Initial.PartOfSentence(var numerator, var denominator, var lifeIs) -> sentence.isEmpty() ? lifeIs.map(Length::of)
					: Optional.of(new Length(sentence.get().months() * numerator / denominator,
							sentence.get().days() * numerator / denominator, 0));
		};
	}
}

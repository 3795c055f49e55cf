package org.vigie.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.vigie.rules.Scenario.DatedOrder;
import org.vigie.rules.pack.Reading;

/**
 * The ways in which orders of uncertain date can have come, where the number of renewals is limited and more are entered: one that
 * came in time may use up the number, so that neither the earliest nor the latest dates of all of them give the earliest or the
 * latest end.
 */
final class OrderMixtures {
	/** So many orders are mixed; of more the first term and every renewal allowed are the bounds. */
	private static final int MOST = 6;

	private OrderMixtures() {
	}

	/** Scenarios beside the two given; none where these suffice. */
	static List<Scenario> of(Scenario earliest, Scenario latest, Reading reading) {
		var max = reading.extensions().max();
		if (max.isEmpty() || latest.orders().size() <= max.get() || earliest.orders().equals(latest.orders())) {
			return List.of();
		}
		var dates = new ArrayList<List<DatedOrder>>();
		for (var order : latest.orders()) {
			var other = in(earliest, order);
			dates.add(other.filter(it -> it.at() != order.at()).map(it -> List.of(order, it)).orElse(List.of(order)));
		}
		var uncertain = dates.stream().filter(it -> it.size() > 1).count();
		if (uncertain == 0) {
			return List.of();
		}
		if (uncertain > MOST) {
			return List.of(with(earliest, List.of()));
		}
		var mixed = new ArrayList<Scenario>();
		for (var orders : combined(dates)) {
			// what is older than the custody is in doubt, and is left out of the earliest end however the others came
			mixed.add(with(earliest, orders.stream().filter(it -> in(earliest, it).isPresent()).toList()));
			mixed.add(with(latest, orders));
		}
		return mixed;
	}

	private static Optional<DatedOrder> in(Scenario scenario, DatedOrder order) {
		return scenario.orders().stream().filter(it -> it.order() == order.order()).findFirst();
	}

	private static List<List<DatedOrder>> combined(List<List<DatedOrder>> dates) {
		var combined = List.of(List.<DatedOrder>of());
		for (var choices : dates) {
			var more = new ArrayList<List<DatedOrder>>();
			for (var before : combined) {
				for (var choice : choices) {
					var next = new ArrayList<>(before);
					next.add(choice);
					more.add(next);
				}
			}
			combined = more;
		}
		return combined;
	}

	private static Scenario with(Scenario scenario, List<DatedOrder> orders) {
		return new Scenario(scenario.latest(), scenario.start(),
				orders.stream().sorted(Comparator.comparingLong(DatedOrder::at)).toList(), scenario.free(), scenario.suspended(),
				scenario.uncounted(), scenario.credit());
	}
}

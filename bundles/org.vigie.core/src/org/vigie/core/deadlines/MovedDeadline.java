package org.vigie.core.deadlines;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.vigie.rules.Left;
import org.vigie.rules.StepDifference;

/**
 * A deadline of a case that two computations give differently: under other rules, or from other facts. It moved, it came, or it went.
 *
 * @param before as it was; empty where there was none
 * @param after as it is; empty where there is none any more
 */
public record MovedDeadline(Optional<DeadlineRow> before, Optional<DeadlineRow> after) {

	/** What became of a deadline. */
	public enum Change {
		MOVED("moved"), APPEARED("appeared"), VANISHED("vanished");

		private final String word;

		Change(String word) {
			this.word = word;
		}

		/** The word in JSON and of text keys. */
		public String word() {
			return word;
		}
	}

	public MovedDeadline {
		Objects.requireNonNull(before);
		Objects.requireNonNull(after);
		if (before.isEmpty() && after.isEmpty()) {
			throw new IllegalArgumentException("nothing moved");
		}
	}

	public Change change() {
		return before.isEmpty() ? Change.APPEARED : after.isEmpty() ? Change.VANISHED : Change.MOVED;
	}

	/** The deadline as it is, else as it was. */
	public DeadlineRow row() {
		return after.or(() -> before).orElseThrow();
	}

	/** The first step in which the reasons differ; empty where one of both comes without a computation, as stored rows do. */
	public Optional<StepDifference> because() {
		return before.flatMap(DeadlineRow::clock).flatMap(was -> after.flatMap(DeadlineRow::clock).flatMap(is -> StepDifference.between(was.steps(), is.steps())));
	}

	/** How far the earliest end moved, later where positive, in the unit of the rule; empty where one of both has no such end, or they count by other units. */
	public Optional<Left> earliestBy() {
		return by(DueDates::earliestExpiry);
	}

	/** How far the latest end moved. */
	public Optional<Left> latestBy() {
		return by(DueDates::latestExpiry);
	}

	private Optional<Left> by(Function<DueDates, Optional<Instant>> end) {
		if (before.isEmpty() || after.isEmpty() || before.get().due().unit() != after.get().due().unit()) {
			return Optional.empty();
		}
		var due = after.get().due();
		return end.apply(before.get().due()).flatMap(from -> end.apply(due).map(to -> Left.between(from, to, due.unit(), due.zone())));
	}

	/** Whether two rows say something else about when a deadline ends or how it stands; titles, citations and versions may differ. */
	static boolean isMove(DeadlineRow before, DeadlineRow after) {
		return !before.due().earliestExpiry().equals(after.due().earliestExpiry()) || !before.due().latestExpiry().equals(after.due().latestExpiry())
				|| !before.due().capDay().equals(after.due().capDay()) || !before.state().equals(after.state());
	}
}

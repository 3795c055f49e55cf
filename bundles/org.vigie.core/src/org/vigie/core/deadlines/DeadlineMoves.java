package org.vigie.core.deadlines;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.CaseStore;

/** What moved between two lists of deadlines of the same cases on the same day. Pure functions. */
public final class DeadlineMoves {

	static final Comparator<MovedDeadline> URGENT_FIRST = Comparator.comparing(MovedDeadline::row, DeadlineRow.URGENT_FIRST);

	private DeadlineMoves() {
	}

	/**
	 * The deadlines that differ in an end or a state, that came or that went, the most urgent first. Rows are the same deadline where case,
	 * record, pack and rule are the same; those left over are, one by one, where case and record are: another rule, or none, took over.
	 */
	public static List<MovedDeadline> between(List<DeadlineRow> before, List<DeadlineRow> after) {
		var moved = new ArrayList<MovedDeadline>();
		var gone = new ArrayList<DeadlineRow>();
		var come = new ArrayList<DeadlineRow>();
		pair(before, after, DeadlineMoves::clock, moved, gone, come);
		var lost = new ArrayList<DeadlineRow>();
		var fresh = new ArrayList<DeadlineRow>();
		pair(gone, come, it -> List.of(it.caseId(), it.recordId()), moved, lost, fresh);
		lost.forEach(it -> moved.add(new MovedDeadline(Optional.of(it), Optional.empty())));
		fresh.forEach(it -> moved.add(new MovedDeadline(Optional.empty(), Optional.of(it))));
		moved.sort(URGENT_FIRST);
		return List.copyOf(moved);
	}

	/** The moves of all cases of a register on a day between two ways of computing; refused as the store refuses. */
	public static Outcome<List<MovedDeadline>> of(CaseStore store, CaseDeadlines before, CaseDeadlines after, LocalDate asOf) {
		return store.read(Optional.empty()).cases().map(cases -> {
			var moved = new ArrayList<MovedDeadline>();
			cases.forEach(it -> moved.addAll(between(before.of(it, asOf), after.of(it, asOf))));
			moved.sort(URGENT_FIRST);
			return List.copyOf(moved);
		});
	}

	/** How many cases the moves are of. */
	public static int cases(List<MovedDeadline> moved) {
		return (int) moved.stream().map(it -> it.row().caseId()).distinct().count();
	}

	private static List<String> clock(DeadlineRow row) {
		return List.of(row.caseId(), row.recordId(), row.rule().pack().orElse(""), row.ruleId().orElse(""), row.kind().word());
	}

	private static void pair(List<DeadlineRow> before, List<DeadlineRow> after, Function<DeadlineRow, List<String>> sameness, List<MovedDeadline> moved, List<DeadlineRow> gone,
			List<DeadlineRow> come) {
		Map<List<String>, Deque<DeadlineRow>> waiting = new LinkedHashMap<>();
		after.forEach(it -> waiting.computeIfAbsent(sameness.apply(it), key -> new ArrayDeque<>()).add(it));
		for (var row : before) {
			var partner = Optional.ofNullable(waiting.get(sameness.apply(row))).map(Deque::poll);
			if (partner.isEmpty()) {
				gone.add(row);
			} else if (MovedDeadline.isMove(row, partner.get())) {
				moved.add(new MovedDeadline(Optional.of(row), partner));
			}
		}
		waiting.values().forEach(come::addAll);
	}
}

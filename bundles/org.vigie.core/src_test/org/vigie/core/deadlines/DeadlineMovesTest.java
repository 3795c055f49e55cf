package org.vigie.core.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vigie.core.deadlines.Held.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.core.deadlines.MovedDeadline.Change;
import org.vigie.rules.ClockState;
import org.vigie.rules.Left;
import org.vigie.rules.pack.RulePack;

class DeadlineMovesTest {

	private static final LocalDate TODAY = day("2026-08-01");

	private static List<MovedDeadline> moves(RulePack[] before, RulePack[] after) {
		var file = Coast.held("x1");
		return DeadlineMoves.between(Coast.under(before).of(file, TODAY), Coast.under(after).of(file, TODAY));
	}

	private static RulePack[] packs(RulePack... packs) {
		return packs;
	}

	@Test
	void aLongerTermMovesTheLastDayAndTheState() {
		var moved = moves(packs(Coast.pack("1.0.0", "P6M")), packs(Coast.pack("1.1.0", "P9M"))).getFirst();

		assertEquals(Change.MOVED, moved.change());
		assertEquals(Optional.of(ClockState.EXCEEDED), moved.before().orElseThrow().state());
		assertEquals(Optional.of(day("2026-07-09")), moved.before().orElseThrow().lastDay());
		assertEquals(Optional.of(ClockState.RUNNING), moved.after().orElseThrow().state());
		assertEquals(Optional.of(day("2026-10-09")), moved.after().orElseThrow().lastDay());
		assertEquals(Optional.of(new Left(92, Left.Unit.DAYS)), moved.earliestBy());
		assertEquals(Optional.of("1.1.0"), moved.row().rule().version());
	}

	@Test
	void anotherVersionWithTheSameRulesMovesNothing() {
		assertEquals(List.of(), moves(packs(Coast.pack("1.0.0", "P6M")), packs(Coast.pack("2.0.0", "P6M"))));
	}

	@Test
	void aShorterTermMovesBack() {
		var moved = moves(packs(Coast.pack("1.0.0", "P6M")), packs(Coast.pack("1.1.0", "P3M"))).getFirst();

		assertEquals(Optional.of(new Left(-91, Left.Unit.DAYS)), moved.earliestBy());
	}

	@Test
	void aRuleUnderAnotherNameTakesTheOldOnesPlace() {
		var renamed = Coast.pack(Coast.bytes("coast", "1.1.0", "co-2", "P9M"));

		var moved = moves(packs(Coast.pack("1.0.0", "P6M")), packs(renamed));

		assertEquals(List.of(Change.MOVED), moved.stream().map(MovedDeadline::change).toList());
		assertEquals(Optional.of("co-2"), moved.getFirst().row().ruleId());
	}

	@Test
	void aRuleWhereThereWasNoneMovesTheRowThatSaidSo() {
		var moved = moves(packs(), packs(Coast.pack("1.0.0", "P6M"))).getFirst();

		assertEquals(Change.MOVED, moved.change());
		assertEquals(Optional.of(ClockState.NO_RULE), moved.before().orElseThrow().state());
		assertTrue(moved.earliestBy().isEmpty());
	}

	@Test
	void aSecondPackAddsADeadlineAndTakingItAwayRemovesIt() {
		var one = Coast.pack("1.0.0", "P6M");
		var two = Coast.pack(Coast.bytes("other", "1.0.0", "ot-1", "P1Y"));

		assertEquals(List.of(Change.APPEARED), moves(packs(one), packs(one, two)).stream().map(MovedDeadline::change).toList());
		assertEquals(List.of(Change.VANISHED), moves(packs(one, two), packs(one)).stream().map(MovedDeadline::change).toList());
	}

	@Test
	void theMovesOfARegisterAreThoseOfItsCasesTheMostUrgentFirst() {
		var store = new CasesKept(Coast.cases(), Coast.under());

		var moved = DeadlineMoves.of(store, Coast.under(Coast.pack("1.0.0", "P6M")), Coast.under(Coast.pack("1.1.0", "P9M")), TODAY).orThrow();

		assertEquals(List.of("x1", "x2"), moved.stream().map(it -> it.row().caseId()).toList());
		assertEquals(2, DeadlineMoves.cases(moved));
	}

	@Test
	void thePackThatIsDeliveredMovesNothingAgainstItself() {
		assertEquals(List.of(), DeadlineMoves.of(new CasesKept(Mali.all(), Packs.deadlines()), Packs.deadlines(), Packs.deadlines(), day("2026-11-22")).orThrow());
	}
}

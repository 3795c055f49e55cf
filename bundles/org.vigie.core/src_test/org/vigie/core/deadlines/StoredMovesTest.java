package org.vigie.core.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.core.deadlines.Held.day;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.core.outcome.Notice;
import org.vigie.rules.ClockState;

/** Stored dates are never silently replaced: what other packs make of them is said. */
class StoredMovesTest {

	private static final CaseDeadlines OLD = Coast.under(Coast.pack("1.0.0", "P6M"));
	private static final CaseDeadlines NEW = Coast.under(Coast.pack("1.1.0", "P9M"));

	private final CasesKept store = new CasesKept(Coast.cases(), OLD);

	@Test
	void nothingIsSaidWhereAllWasKeptUnderThePacksInForce() {
		assertEquals(Optional.empty(), new StoredMoves(store, OLD).on(day("2026-08-01")).orThrow());
		assertEquals(List.of(), new DeadlineQuery(store, OLD).list(DeadlineFilter.on(day("2026-08-01"))).notices());
		assertEquals(List.of(), store.readWhole());
	}

	@Test
	void theStoredRowIsComparedWithTheNewOne() {
		var change = new StoredMoves(store, NEW).on(day("2026-08-01")).orThrow().orElseThrow();

		assertEquals(List.of("coast 1.0.0 -> 1.1.0"), change.packs().stream().map(PackStep::toString).toList());
		assertEquals(2, change.moved().size());
		assertEquals(Optional.of("1.0.0"), change.moved().getFirst().before().orElseThrow().rule().version());
		assertEquals(Optional.of(day("2026-07-09")), change.moved().getFirst().before().orElseThrow().lastDay());
		assertEquals(Optional.of("1.1.0"), change.moved().getFirst().after().orElseThrow().rule().version());
		assertEquals(Optional.of(ClockState.RUNNING), change.moved().getFirst().after().orElseThrow().state());
	}

	@Test
	void theListShowsTheNewRowAndRemarksThatTheRulesChanged() {
		var listed = new DeadlineQuery(store, NEW).list(DeadlineFilter.on(day("2026-08-01")));

		assertEquals(List.of(Optional.of(day("2026-10-09")), Optional.of(day("2026-10-09"))), listed.orThrow().stream().map(DeadlineRow::lastDay).toList());
		assertEquals(List.of(Notice.information("rules.changed", "coast 1.0.0 -> 1.1.0", 2)), listed.notices());
	}

	@Test
	void theListSaysNothingWhereOtherPacksMoveNothing() {
		var same = Coast.under(Coast.pack("2.0.0", "P6M"));

		assertEquals(List.of(), new DeadlineQuery(store, same).list(DeadlineFilter.on(day("2026-08-01"))).notices());
		assertEquals(List.of("coast 1.0.0 -> 2.0.0"), new StoredMoves(store, same).on(day("2026-08-01")).orThrow().orElseThrow().packs().stream().map(PackStep::toString).toList());
	}

	@Test
	void otherContentUnderTheSameVersionIsAChangeToo() {
		var change = new StoredMoves(store, Coast.under(Coast.pack("1.0.0", "P9M"))).on(day("2026-08-01")).orThrow().orElseThrow();

		assertEquals(List.of("coast 1.0.0 -> 1.0.0*"), change.packs().stream().map(PackStep::toString).toList());
		assertEquals(2, change.moved().size());
	}

	@Test
	void aPackThatCameOrWentIsNamed() {
		var other = Coast.pack(Coast.bytes("other", "2.0.0", "ot-1", "P1Y"));

		assertEquals(List.of("coast 1.0.0 -> -", "other - -> 2.0.0"),
				new StoredMoves(store, Coast.under(other)).on(day("2026-08-01")).orThrow().orElseThrow().packs().stream().map(PackStep::toString).toList());
	}

	@Test
	void aDayBeforeTheLastFactIsComparedOnTheDayOfThatFact() {
		var change = new StoredMoves(store, NEW).on(day("2020-01-01")).orThrow().orElseThrow();

		assertEquals(2, change.moved().size());
		assertEquals(Optional.of(day("2026-07-09")), change.moved().getFirst().before().orElseThrow().lastDay());
	}
}

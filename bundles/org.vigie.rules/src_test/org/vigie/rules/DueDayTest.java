package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.edtf.UncertainDate;
import org.vigie.rules.counting.Term;

class DueDayTest {
	private static final ZoneId BAMAKO = ZoneId.of("Africa/Bamako");

	private static String on(String asOf, String due, Optional<String> done) {
		var span = DueDay.span(UncertainDate.parse(due), done.map(UncertainDate::parse), Term.ofDays(30), BAMAKO);
		var standing = span.at(AsOf.on(LocalDate.parse(asOf)));
		return standing.state().code() + standing.left().map(it -> " " + it).orElse("");
	}

	@Test
	void countsTheDayItself() {
		assertEquals("running 31", on("2026-10-31", "2026-12-01", Optional.empty()));
		assertEquals("expiring 30", on("2026-11-01", "2026-12-01", Optional.empty()));
		assertEquals("expiring 0", on("2026-12-01", "2026-12-01", Optional.empty()));
		assertEquals("exceeded -1", on("2026-12-02", "2026-12-01", Optional.empty()));
	}

	@Test
	void isOverOnceItIsDone() {
		assertEquals("ended 0", on("2027-01-01", "2026-12-01", Optional.of("2026-12-01")));
		assertEquals("endedLate -2", on("2027-01-01", "2026-12-01", Optional.of("2026-12-03")));
	}

	@Test
	void isInDoubtWithinAVagueDay() {
		assertEquals("possiblyExceeded -14", on("2026-12-15", "2026-12", Optional.empty()));
		assertEquals("unknown", on("2026-12-15", "XXXX-XX-XX", Optional.empty()));
	}

	@Test
	void knowsTheLastWholeDayBeforeAnInstant() {
		var midnight = LocalDate.of(2016, 11, 27).atStartOfDay(BAMAKO).toInstant();

		assertEquals(LocalDate.of(2016, 11, 26), DueDay.before(midnight, BAMAKO));
	}
}

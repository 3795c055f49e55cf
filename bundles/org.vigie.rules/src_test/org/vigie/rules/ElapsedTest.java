package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.edtf.UncertainDate;

class ElapsedTest {
	private static final ZoneId BAMAKO = ZoneId.of("Africa/Bamako");

	private static Optional<Elapsed> between(String from, String to) {
		return Elapsed.between(UncertainDate.parse(from), UncertainDate.parse(to), BAMAKO);
	}

	@Test
	void liesBetweenTwoDays() {
		assertEquals(Optional.of(new Elapsed(2253, 2253)), between("2013-11-27", "2020-01-28"));
		assertEquals(Optional.of(new Elapsed(12, 12)), between("2020-05-09", "2020-05-21"));
		assertEquals(Optional.of(new Elapsed(1009, 1009)), between("2023-03-13", "2025-12-16"));
	}

	@Test
	void isARangeAtThePrecisionTheDatesAreKnown() {
		assertEquals(Optional.of(new Elapsed(31, 91)), between("2020-08", "2020-10"));
		assertEquals(Optional.of(new Elapsed(0, 30)), between("2020-08", "2020-08"));
	}

	@Test
	void isNotKnownWithoutABoundOrBackwards() {
		assertEquals(Optional.empty(), between("[..2020-08-01]", "2020-10-01"));
		assertEquals(Optional.empty(), between("2020-10-02", "2020-10-01"));
		assertEquals(Optional.empty(), Elapsed.between(UncertainDate.parse("2020-10-02"), LocalDate.of(2020, 10, 1), BAMAKO));
	}
}

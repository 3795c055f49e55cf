package org.vigie.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and minutes as they fall in a zone. */
class ZoneTest {
	@ParameterizedTest(name = "{0} in {1}")
	@CsvSource(delimiter = '|', textBlock = """
			2024-03-04                                   | Africa/Bamako  | 2024-03-04T00:00Z      | 2024-03-04T23:59Z
			2024-03                                      | Africa/Bamako  | 2024-03-01T00:00Z      | 2024-03-31T23:59Z
			2024-03-04T10:30                             | Africa/Bamako  | 2024-03-04T10:30Z      | 2024-03-04T10:30Z
			2024-03-04T10:30:45                          | Africa/Bamako  | 2024-03-04T10:30Z      | 2024-03-04T10:30Z
			2024-01-10T22:00+01:00                       | Africa/Bamako  | 2024-01-10T21:00Z      | 2024-01-10T21:00Z
			2024-03-04T10:30Z                            | Europe/Paris   | 2024-03-04T11:30+01:00 | 2024-03-04T11:30+01:00
			2025-06-12T24:00                             | Africa/Bamako  | 2025-06-13T00:00Z      | 2025-06-13T00:00Z
			[2024-03-04T10:00..2024-03-04T11:00]         | Africa/Bamako  | 2024-03-04T10:00Z      | 2024-03-04T11:00Z
			2024-03-04T10:00/2024-03-05                  | Africa/Bamako  | 2024-03-04T10:00Z      | 2024-03-05T23:59Z
			[2024-03-04T23:00-05:00,2024-03-04T23:30Z]   | Africa/Bamako  | 2024-03-04T23:30Z      | 2024-03-05T04:00Z
			""")
	void minutesAreTakenInTheZone(String text, ZoneId zone, OffsetDateTime earliest, OffsetDateTime latest) {
		assertMinutes(text, zone, earliest, latest);
	}

	@ParameterizedTest(name = "{0} in {1}: {4}")
	@CsvSource(delimiter = '|', textBlock = """
			2024-10-27T02:30 | Europe/Paris      | 2024-10-27T02:30+02:00 | 2024-10-27T02:30+02:00 | repeated hour: the earlier
			2024-10-27T02:30+01:00 | Europe/Paris | 2024-10-27T02:30+01:00 | 2024-10-27T02:30+01:00 | unless the offset says which
			2024-03-31T02:30 | Europe/Paris      | 2024-03-31T03:30+02:00 | 2024-03-31T03:30+02:00 | missing hour: moved on
			2024-10-27       | Europe/Paris      | 2024-10-27T00:00+02:00 | 2024-10-27T23:59+01:00 | a day of 25 hours
			2018-11-04       | America/Sao_Paulo | 2018-11-04T01:00-02:00 | 2018-11-04T23:59-02:00 | a day that begins at one
			2018-02-17       | America/Sao_Paulo | 2018-02-17T00:00-02:00 | 2018-02-17T23:59-03:00 | 23:59 comes twice: the later
			2024-03-30       | America/Nuuk      | 2024-03-30T00:00-02:00 | 2024-03-30T22:59-02:00 | a day that ends at 23:00
			2011-12-30       | Pacific/Apia      | 2011-12-31T00:00+14:00 | 2011-12-31T00:00+14:00 | a day the island skipped
			[2024-03-31T02:30..2024-03-31T03:00] | Europe/Paris | 2024-03-31T03:00+02:00 | 2024-03-31T03:30+02:00 | in order all the same
			""")
	void clockChangesAreSeen(String text, ZoneId zone, OffsetDateTime earliest, OffsetDateTime latest, String why) {
		assertMinutes(text, zone, earliest, latest);
	}

	@ParameterizedTest(name = "{0} in {1}")
	@CsvSource(delimiter = '|', textBlock = """
			2024-03-04T00:30+01:00                       | Europe/London | 2024-03-03 | 2024-03-03
			2024-03-04T23:30-05:00                       | Africa/Bamako | 2024-03-05 | 2024-03-05
			2024-03-04T23:30                             | Asia/Tokyo    | 2024-03-04 | 2024-03-04
			2024-03-04                                   | Asia/Tokyo    | 2024-03-04 | 2024-03-04
			[2024-03-04T00:30+01:00..2024-03-06]         | Africa/Bamako | 2024-03-03 | 2024-03-06
			2024-03-04T23:30Z/2024-03-05T23:30Z          | Asia/Tokyo    | 2024-03-05 | 2024-03-06
			""")
	void anOffsetIsConvertedBeforeTheDayIsTaken(String text, ZoneId zone, LocalDate earliest, LocalDate latest) {
		var date = UncertainDate.parse(text);

		assertEquals(Optional.of(earliest), date.earliestDay(zone));
		assertEquals(Optional.of(latest), date.latestDay(zone));
	}

	@ParameterizedTest
	@CsvSource({ "Y999999999", "Y-999999999", "2013/..", "XXXX", "[..2013]" })
	void farAndOpenDatesDoNotOverflow(String text) {
		var date = UncertainDate.parse(text);

		for (var zone : new String[] { "UTC", "Europe/Paris", "+18:00", "-18:00" }) {
			assertEquals(date.earliestDay().isPresent(), date.earliestMinute(ZoneId.of(zone)).isPresent());
			assertEquals(date.latestDay().isPresent(), date.latestMinute(ZoneId.of(zone)).isPresent());
		}
	}

	private static void assertMinutes(String text, ZoneId zone, OffsetDateTime earliest, OffsetDateTime latest) {
		var date = UncertainDate.parse(text);

		assertEquals(earliest, date.earliestMinute(zone).orElseThrow().toOffsetDateTime());
		assertEquals(latest, date.latestMinute(zone).orElseThrow().toOffsetDateTime());
	}
}

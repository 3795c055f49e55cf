package org.vigie.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.exchange.DatePrecisions.Words;
import org.vigie.edtf.EdtfFormatException;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.DateSense;

/** The words of a file of facts and the date they mean, there and back. */
class DatePrecisionsTest {

	@ParameterizedTest
	@CsvSource({"2013-11-27,,day,2013-11-27", "2013-12,,month,2013-12", "2016,,year,2016", "2023-03-24,,approx,2023-03-24~", "2018,,approx,2018~", "2023-03-07,,by,[..2023-03-07]",
			"2022,,by,[..2022]", "2021-06,,by,[..2021-06]", "2020-12-31,,as-of,2020-12-31", "2020,,as-of,2020", "2027-03-28,,scheduled,2027-03-28", "2023-03-24,,since,2023-03-24/..",
			"2019-07-08,2019-07-17,day,2019-07-08/2019-07-17", "2020-10,2021-03,month,2020-10/2021-03", "2012,2013,year,2012/2013", "2016,2017-07,year,2016/2017-07"})
	void wordsComeBackAsTheyWere(String date, String end, String precision, String edtf) {
		var words = new Words(Optional.of(date), Optional.ofNullable(end), precision);

		var read = DatePrecisions.date(UncertainDate.parse(date), Optional.ofNullable(end).map(UncertainDate::parse), precision);

		assertEquals(edtf, read.text());
		assertEquals(words, DatePrecisions.words(Optional.of(read), DatePrecisions.sense(precision)));
	}

	@Test
	void noDateIsUnknownAndADayWithoutAYearSaysSo() {
		assertEquals(new Words(Optional.empty(), Optional.empty(), "unknown"), DatePrecisions.words(Optional.empty()));
		assertEquals(new Words(Optional.empty(), Optional.empty(), "day-without-year"), DatePrecisions.words(Optional.of(UncertainDate.parse("XXXX-07-11"))));
		assertEquals(DateSense.OCCURRED, DatePrecisions.sense("unknown"));
	}

	@Test
	void aDateMoreExactThanItsPrecisionIsCut() {
		assertEquals("2015-03", DatePrecisions.date(UncertainDate.parse("2015-03-04"), Optional.empty(), "month").text());
		assertEquals("2015", DatePrecisions.date(UncertainDate.parse("2015-03-04"), Optional.empty(), "year").text());
		assertEquals("2015", DatePrecisions.date(UncertainDate.parse("2015"), Optional.empty(), "day").text());
	}

	@Test
	void anEndBeforeItsStartIsNoDate() {
		assertThrows(EdtfFormatException.class, () -> DatePrecisions.date(UncertainDate.parse("2015"), Optional.of(UncertainDate.parse("2014")), "year"));
	}
}

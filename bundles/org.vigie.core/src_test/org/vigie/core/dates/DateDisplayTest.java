package org.vigie.core.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.text.Texts;
import org.vigie.edtf.UncertainDate;

final class DateDisplayTest {
	private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
	private static final Texts FRENCH = Texts.in(Locale.FRENCH);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2013-11-27                            | 27 Nov 2013                                | 27 nov. 2013
			2020-05-01                            | 1 May 2020                                 | 1er mai 2020
			2013-12                               | Dec 2013                                   | déc. 2013
			2020                                  | 2020                                       | 2020
			201X                                  | 2010s                                      | années 2010
			19XX                                  | a year from 1900 to 1999                   | une année de 1900 à 1999
			2018~                                 | about 2018                                 | vers 2018
			2018?                                 | 2018, uncertain                            | 2018, incertain
			2013-12%                              | about Dec 2013, uncertain                  | vers déc. 2013, incertain
			[2023-02-28..2023-03-30]              | between 28 Feb and 30 Mar 2023             | entre le 28 févr. et le 30 mars 2023
			[2020-09-02..2020-09-05]              | between 2 and 5 Sep 2020                   | entre le 2 et le 5 sept. 2020
			[2020-03..2020-05]                    | between Mar and May 2020                   | entre mars et mai 2020
			[2019..2021]                          | between 2019 and 2021                      | entre 2019 et 2021
			[2013-12-30..2014-01-02]              | between 30 Dec 2013 and 2 Jan 2014         | entre le 30 déc. 2013 et le 2 janv. 2014
			[..2023-03-07]                        | by 7 Mar 2023                              | au plus tard le 7 mars 2023
			[..2023-03]                           | by Mar 2023                                | au plus tard en mars 2023
			[2025-12-17..]                        | 17 Dec 2025 or later                       | 17 déc. 2025 ou après
			[2014-02-13,2014-02-14]               | 13 or 14 Feb 2014                          | 13 ou 14 févr. 2014
			[2023-07-11,2024-07-11]               | 11 July 2023 or 11 July 2024               | 11 juil. 2023 ou 11 juil. 2024
			[2012,2014,2016]                      | 2012, 2014 or 2016                         | 2012, 2014 ou 2016
			2019-07-08/2019-07-17                 | 8 to 17 July 2019                          | du 8 au 17 juil. 2019
			2012/2013                             | 2012 to 2013                               | de 2012 à 2013
			2023-03-24/..                         | since 24 Mar 2023                          | depuis le 24 mars 2023
			2023-03-24/                           | from 24 Mar 2023, end not known            | depuis le 24 mars 2023, fin non connue
			/2020-01-28                           | until 28 Jan 2020                          | jusqu’au 28 janv. 2020
			XXXX-07-11                            | 11 July, year not stated                   | 11 juil., année non indiquée
			XXXX-02-29                            | 29 Feb, year not stated                    | 29 févr., année non indiquée
			XXXX-XX-XX                            | not known                                  | non connu
			2024-03-04T10:30                      | 4 Mar 2024, 10:30                          | 4 mars 2024, 10:30
			2024-03-04T10:30+01:00                | 4 Mar 2024, 10:30 (+01:00)                 | 4 mars 2024, 10:30 (+01:00)
			[2024-03-04T10:00..2024-03-04T11:00]  | 4 Mar 2024, between 10:00 and 11:00        | 4 mars 2024, entre 10:00 et 11:00
			{1960,1961-12}                        | 1960 and Dec 1961                          | 1960 et déc. 1961
			156X-12-25                            | 156X-12-25                                 | 156X-12-25
			""")
	void aDateIsShownInBothLanguages(String iso, String english, String french) {
		var date = UncertainDate.parse(iso);

		assertEquals(english, DateDisplay.of(date, ENGLISH));
		assertEquals(french, DateDisplay.of(date, FRENCH));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2016-11-26               | 2016-11-26
			[..2023-03-07]           | ..2023-03-07
			2018~                    | 2018~
			[2023-02-28..2023-03-30] | 2023-02-28..2023-03-30
			2023-03-24/..            | 2023-03-24/..
			XXXX-XX-XX               | ?
			""")
	void theCommandLineShowsTheSameInEveryLanguage(String iso, String shown) {
		assertEquals(shown, DateDisplay.iso(UncertainDate.parse(iso)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2001-21", "2001-33", "-0043-03-15", "Y12020", "2004-06~-11", "2012-02/2012-03-02", "../2020",
			"[2014-02-13T10:00,2015]", "1XXX", "2013-11-27T24:00", "[1667,1760-12..]" })
	void nothingAnIsoDateCanSayMakesItFail(String iso) {
		var date = UncertainDate.parse(iso);

		assertEquals(DateDisplay.of(date, ENGLISH).strip(), DateDisplay.of(date, ENGLISH));
		DateDisplay.full(date, FRENCH);
		DateDisplay.iso(date);
		DateEcho.of(date, java.util.Optional.empty()).in(FRENCH);
	}
}

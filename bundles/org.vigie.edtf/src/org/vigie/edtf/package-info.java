/**
 * Uncertain dates after ISO 8601-2:2019, the Extended Date/Time Format (EDTF): text in, text out unchanged, and between the two
 * the first and the last day, or minute, the date can be.
 * <p>
 * {@link org.vigie.edtf.UncertainDate} is the one value of the package; {@link org.vigie.edtf.EdtfFormatException} says in one
 * sentence, and in a code with arguments for translation, why a text is none. Nothing here reads the clock, the zone or the
 * language of the machine, and everything is immutable and may be shared between threads.
 * <table>
 * <caption>What is read</caption>
 * <tr><th>level</th><th>forms</th></tr>
 * <tr><td>0</td><td>{@code 2013}, {@code 2013-11}, {@code 2013-11-27}, {@code 2013-11-27T10:30}, {@code …T10:30:15},
 * {@code …T10:30Z}, {@code …T10:30+01:00}, {@code …T10:30-04}, {@code 2012/2013}</td></tr>
 * <tr><td>1</td><td>{@code Y170000002}, {@code -1985}, seasons {@code 2001-21}, {@code 2018?} {@code 2018~} {@code 2018%}, unknown
 * digits {@code 201X} {@code 20XX} {@code 2004-XX} {@code 1985-04-XX} {@code 1985-XX-XX},
 * {@code 2023-03-24/..} {@code /2020-01-28}</td></tr>
 * <tr><td>2</td><td>one of {@code [2014-02-13,2014-02-14]}, {@code [2020-09-02..2020-09-05]}, {@code [..2023-03-07]}; all of
 * {@code {1960,1961-12}}; qualified parts {@code 2004-06~-11} {@code ?2004-06-11}; unknown digits anywhere {@code 156X-12-25}
 * {@code XXXX-07-11}; parts of a year {@code 2001-25} to {@code 2001-41}</td></tr>
 * <tr><td>beyond</td><td>times in sets and intervals, {@code [2024-03-04T10:00..2024-03-04T11:00]}; minutes without seconds; a
 * qualification after a time, {@code 2024-03-04T10:00~}; one space after a comma</td></tr>
 * <tr><td>refused</td><td>exponents {@code Y-17E7}, significant digits {@code 1950S2}, hours alone {@code T10}, parts of a second,
 * week dates, day-of-year dates, basic format {@code 20131127}</td></tr>
 * </table>
 * Source: ISO 8601-2:2019, clause 4 and annex A; ISO 8601-1:2019 with amendment 1:2022 for 24:00.
 */
package org.vigie.edtf;

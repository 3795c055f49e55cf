package org.vigie.edtf;

/** How the parts of an uncertain date hang together: whether it is one date, a choice, a collection or a stretch of time. */
public enum Shape {
	/** One date, however vague: {@code 2013-11-27}, {@code 201X}, {@code XXXX-07-11}. */
	DATE,
	/** One of several: {@code [2014-02-13,2014-02-14]}; also one day within a range: {@code [2020-09-02..2020-09-05]}. */
	ONE_OF,
	/** All of several: <code>{1960,1961-12}</code>. */
	ALL_OF,
	/** From one date to another, both included; it lasted: {@code 2019-07-08/2019-07-17}, {@code 2023-03-24/..}. */
	INTERVAL,
	/** Nothing is known but that there is a date: {@code XXXX-XX-XX}, {@code XXXX-XX}, {@code XXXX}. */
	UNKNOWN
}

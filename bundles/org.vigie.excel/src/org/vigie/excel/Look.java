package org.vigie.excel;

/** What a cell looks like, apart from the banding of rows. */
enum Look {
	/** The title of the cover. */
	TITLE,
	/** The line under a title. */
	SUBTITLE,
	/** A heading over columns. */
	HEADING,
	/** A heading over a part of a cover or case sheet. */
	SECTION,
	/** The name of a value on the cover. */
	LABEL,
	/** Text a person entered; wraps. */
	TEXT,
	/** Such text that begins like a formula. */
	QUOTED,
	/** Words that explain what stands before them. */
	MEANING,
	/** Words the program made; not for editing. */
	COMPUTED,
	/** A state's word. */
	STATE,
	/** The name a row is found by. */
	NAME,
	/** A hash or a command. */
	MONO,
	/** A day. */
	DATE,
	/** A day the program computed. */
	COMPUTED_DATE,
	/** The last day a limit covers. */
	LAST_DAY,
	/** A day and time. */
	MINUTE,
	/** A day that the reader may change. */
	INPUT_DATE,
	/** A number a source gives. */
	NUMBER,
	/** A number the program counted. */
	COMPUTED_NUMBER,
	/** Days left or over. */
	DAYS,
	/** Leads to another sheet. */
	LINK,
	/** The id of a row, in a hidden column. */
	HIDDEN
}

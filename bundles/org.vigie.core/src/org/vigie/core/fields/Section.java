package org.vigie.core.fields;

import java.util.Locale;

import org.vigie.core.text.Texts;

/** A part of a form: the rows of one kind of record. */
public enum Section {
	/** The case itself. */
	OVERVIEW,
	/** Somebody's part in the case. */
	PERSONS,
	/** The person behind it, shared by cases. */
	PERSON,
	/** The person's names and spellings. */
	NAMES,
	CHARGES,
	/** Periods of custody. */
	CUSTODY,
	/** The title of a period: what a rule asks for. */
	TITLE,
	/** Events of the procedure that a rule may ask for. */
	EVENTS,
	/** Earlier custody that a rule may deduct. */
	CREDITS,
	ORDERS,
	SUSPENSIONS,
	/** The status history. */
	STATUS,
	PROCEEDINGS,
	HEARINGS,
	INCIDENTS,
	COUNTS,
	CONFLICTS,
	/** Links to other cases. */
	LINKS,
	/** Entered deadlines. */
	DEADLINES,
	SOURCES,
	CITATIONS,
	ATTACHMENTS,
	NOTES,
	/** The register as a whole. */
	REGISTER;

	/** The key of its heading. */
	public String labelKey() {
		return "section." + name().toLowerCase(Locale.ROOT) + ".label";
	}

	public String label(Texts texts) {
		return texts.text(labelKey());
	}
}

package org.vigie.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.cases.CaseWords;
import org.vigie.core.cases.PersonStanding;
import org.vigie.core.cases.SourceMention;
import org.vigie.core.dates.DateDisplay;
import org.vigie.core.deadlines.Certainty;
import org.vigie.core.deadlines.DeadlineWords;
import org.vigie.core.fields.FieldCatalog;
import org.vigie.core.fields.Wording;
import org.vigie.core.text.Texts;

/**
 * What all sheets of one workbook share: the book, its words, the day looked from, and where things stand.
 *
 * @param book the workbook
 * @param print head and foot of printed pages
 * @param wording how fields are put in words
 * @param cases words for cases and people
 * @param deadlines words for deadlines
 * @param catalog the fields there are
 * @param asOf the day looked from
 * @param places where cases and sources stand
 */
record Setting(Book book, Print print, Wording wording, CaseWords cases, DeadlineWords deadlines, FieldCatalog catalog, LocalDate asOf, Places places) {

	Setting {
		Objects.requireNonNull(book);
		Objects.requireNonNull(asOf);
		Objects.requireNonNull(places);
	}

	Texts texts() {
		return wording.texts();
	}

	String text(String key, Object... arguments) {
		return texts().text(key, arguments);
	}

	String day(LocalDate day) {
		return DateDisplay.of(day, texts());
	}

	/** How well rules are known, in words. */
	Certainty certainty() {
		return new Certainty(texts());
	}

	FieldCells cells() {
		return new FieldCells(wording);
	}

	/** A name with, on the next line, the role and how it stands. */
	String named(String name, Optional<PersonStanding> standing) {
		return standing.map(it -> name.isEmpty() ? standing(it) : name + "\n" + standing(it)).orElse(name);
	}

	/** How it ended, where it did, before the role; else the role and the last status. */
	String standing(PersonStanding standing) {
		var role = standing.roleText().orElseGet(() -> cases.role(standing.role()));
		if (standing.kind() != PersonStanding.Kind.AS_ROLE) {
			return text("person.standing", cases.standing(standing), role);
		}
		return standing.status().map(cases::status).map(it -> text("person.standing", role, it)).orElse(role);
	}

	/**
	 * Writes the cell that names the sources of a row, the first by its publisher with how many more there are, and leads to it.
	 *
	 * @param width room for the words, in digits
	 */
	void sources(RowWriter row, List<SourceMention> sources, int width) {
		var to = sources.stream().findFirst().flatMap(it -> places.source(it.sourceId()));
		to.ifPresentOrElse(it -> row.link(sources(sources, width), it), () -> row.text(Look.COMPUTED, sources(sources, width)));
	}

	/** The words of that cell; they stay on one line, since words that lead somewhere do not break in every program. */
	String sources(List<SourceMention> sources, int width) {
		var names = sources.stream().map(it -> it.publisher().orElse(it.title())).distinct().toList();
		if (names.isEmpty()) {
			return "";
		}
		var more = names.size() == 1 ? "" : text("sources.more", names.size() - 1);
		return TextHeight.shortened(names.getFirst(), width - more.length()) + more;
	}

	/** Begins a table of this workbook. */
	<T> TableSheet<T> table(SheetWriter sheet, Columns<T> columns) {
		return TableSheet.begin(sheet, columns.laidOut(), print, text("note.computed"));
	}
}

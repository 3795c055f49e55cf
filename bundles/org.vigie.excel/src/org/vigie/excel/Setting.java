package org.vigie.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.cases.CaseWords;
import org.vigie.core.cases.PersonStanding;
import org.vigie.core.cases.SourceMention;
import org.vigie.core.dates.DateDisplay;
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

	FieldCells cells() {
		return new FieldCells(wording);
	}

	/** A name with, on the next line, the role and how it stands. */
	String named(String name, Optional<PersonStanding> standing) {
		return standing.map(it -> name.isEmpty() ? standing(it) : name + "\n" + standing(it)).orElse(name);
	}

	/** The role, and beside it how it ended, where it did. */
	String standing(PersonStanding standing) {
		var role = standing.roleText().orElseGet(() -> cases.role(standing.role()));
		var stands = standing.kind() == PersonStanding.Kind.AS_ROLE ? standing.status().map(cases::status) : Optional.of(cases.standing(standing));
		return stands.map(it -> text("person.standing", role, it)).orElse(role);
	}

	/** The first source by its publisher, and how many more there are; empty text without any. */
	String sources(List<SourceMention> sources) {
		if (sources.isEmpty()) {
			return "";
		}
		var names = sources.stream().map(it -> it.publisher().orElse(it.title())).distinct().toList();
		return names.size() == 1 ? names.getFirst() : text("sources.more", names.getFirst(), names.size() - 1);
	}

	/** Writes the cell that names the sources of a row and leads to the first of them. */
	void sources(RowWriter row, List<SourceMention> sources) {
		var to = sources.stream().findFirst().flatMap(it -> places.source(it.sourceId()));
		to.ifPresentOrElse(it -> row.link(sources(sources), it), () -> row.text(Look.COMPUTED, sources(sources)));
	}

	/** Writes the cell that names a case and leads to it. */
	void file(RowWriter row, String id, String title) {
		places.file(id).ifPresentOrElse(it -> row.link(title, it), () -> row.text(Look.COMPUTED, title));
	}

	/** Begins a table of this workbook. */
	<T> TableSheet<T> table(SheetWriter sheet, Columns<T> columns) {
		return TableSheet.begin(sheet, columns.laidOut(), print, text("note.computed"));
	}
}

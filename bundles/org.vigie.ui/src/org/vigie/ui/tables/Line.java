package org.vigie.ui.tables;

import java.util.List;
import java.util.Objects;

/** One line of a table: a row of a section, or the heading of the section, across all columns. */
public sealed interface Line<R> {

	record Row<R>(R value) implements Line<R> {
		public Row {
			Objects.requireNonNull(value);
		}
	}

	record Heading<R>(Section<R> section, int shown, boolean open) implements Line<R> {
	}

	/** Rows under one heading. @param id stable word @param title its words; empty text: rows without a heading @param open whether its rows show at first */
	record Section<R>(String id, String title, String note, List<R> rows, boolean open) {
		public Section {
			Objects.requireNonNull(id);
			Objects.requireNonNull(title);
			Objects.requireNonNull(note);
			rows = List.copyOf(rows);
		}
	}
}

package org.vigie.ui.parts;

import java.util.Objects;

import org.vigie.core.cases.SourceMention;
import org.vigie.model.Sourced;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.tables.TableColumn;

/** The column that says on whose word a record rests: publisher and title. */
final class SourceColumn<R extends Sourced> {

	private final RegisterSession session;

	SourceColumn(RegisterSession session) {
		this.session = Objects.requireNonNull(session);
	}

	TableColumn<R> column() {
		return TableColumn.<R>of("sources", session.text("column.sources"), 84, this::text).grows();
	}

	private String text(R record) {
		return String.join("; ", SourceMention.of(record).stream().map(SourceMention::text).distinct().toList());
	}
}

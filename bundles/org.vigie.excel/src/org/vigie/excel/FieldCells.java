package org.vigie.excel;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.vigie.core.dates.DateDisplay;
import org.vigie.core.fields.ChoiceKind;
import org.vigie.core.fields.CodeKind;
import org.vigie.core.fields.DateKind;
import org.vigie.core.fields.Field;
import org.vigie.core.fields.LengthKind;
import org.vigie.core.fields.LongTextKind;
import org.vigie.core.fields.NumberKind;
import org.vigie.core.fields.ReferenceKind;
import org.vigie.core.fields.TextKind;
import org.vigie.core.fields.TextListKind;
import org.vigie.core.fields.TriStateKind;
import org.vigie.core.fields.Wording;
import org.vigie.core.fields.YesNoKind;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.DateSense;
import org.vigie.model.Hearing;
import org.vigie.model.StatusChange;

/** Writes the fields of records into cells, each kind its own way. */
final class FieldCells {

	private final Wording wording;

	FieldCells(Wording wording) {
		this.wording = Objects.requireNonNull(wording);
	}

	/** The cell of a field. */
	void write(RowWriter row, Field<?, ?> field, EObject record) {
		switch (field.kind()) {
		case DateKind ignored -> date(row, dateOf(field, record), senseOf(record));
		case NumberKind ignored -> row.number(Look.NUMBER, field.valueIn(record).map(it -> ((Number) it).longValue()));
		case TextKind ignored -> text(row, field, record);
		case LongTextKind ignored -> text(row, field, record);
		case ChoiceKind<?> ignored -> text(row, field, record);
		case CodeKind ignored -> text(row, field, record);
		case YesNoKind ignored -> text(row, field, record);
		case TriStateKind ignored -> text(row, field, record);
		case LengthKind ignored -> text(row, field, record);
		case TextListKind ignored -> text(row, field, record);
		case ReferenceKind<?> ignored -> text(row, field, record);
		}
	}

	private void text(RowWriter row, Field<?, ?> field, EObject record) {
		row.text(field.print(record, wording).orElse(""));
	}

	/** The date cell of a date; empty where only words tell it. */
	void date(RowWriter row, Optional<UncertainDate> date, DateSense sense) {
		var minute = sense == DateSense.OCCURRED ? DateCells.minute(date) : Optional.<java.time.LocalDateTime>empty();
		if (minute.isPresent()) {
			row.minute(minute.get());
		} else {
			row.day(Look.DATE, DateCells.day(date, sense));
		}
	}

	/** The words of a date that no date cell tells. */
	String words(Optional<UncertainDate> date, DateSense sense) {
		return date.filter(it -> DateCells.needsWords(it, sense)).map(it -> said(DateDisplay.of(it, wording.texts()), sense)).orElse("");
	}

	/** Words with what the date tells of its row. */
	private String said(String words, DateSense sense) {
		return sense == DateSense.OCCURRED ? words : wording.texts().text("date.sense." + sense.getLiteral(), words);
	}

	static Optional<UncertainDate> dateOf(Field<?, ?> field, EObject record) {
		return field.valueIn(record).map(UncertainDate.class::cast);
	}

	/** What the dates of a record tell. */
	static DateSense senseOf(EObject record) {
		return switch (record) {
		case StatusChange change -> change.getSense();
		case Hearing hearing -> hearing.getSense();
		default -> DateSense.OCCURRED;
		};
	}
}

package org.vigie.core.history;

import java.util.Objects;
import java.util.Optional;

import org.vigie.core.fields.Field;
import org.vigie.core.fields.RecordName;
import org.vigie.core.fields.Wording;
import org.vigie.core.register.Differences.Difference;
import org.vigie.model.Identified;

/**
 * One value of one record that two states of an aggregate have differently, or a record that came, went, or is held elsewhere.
 *
 * @param difference record, feature and both values in their stable form
 * @param earlier the record in the earlier state; empty where it was not there
 * @param later the record in the later state; empty where it is not there any more
 * @param field the field that holds the value; empty for a record as a whole, and for what no form shows
 */
public record ChangedValue(Difference difference, Optional<Identified> earlier, Optional<Identified> later, Optional<Field<?, ?>> field) {

	/** What became of it. */
	public enum Change {
		CAME("came"), WENT("went"), MOVED("moved"), VALUE("value");

		private final String word;

		Change(String word) {
			this.word = word;
		}

		/** The word in JSON and of text keys. */
		public String word() {
			return word;
		}
	}

	public ChangedValue {
		Objects.requireNonNull(difference);
		Objects.requireNonNull(earlier);
		Objects.requireNonNull(later);
		Objects.requireNonNull(field);
		if (earlier.isEmpty() && later.isEmpty()) {
			throw new IllegalArgumentException("in neither state: " + difference.recordId());
		}
	}

	/** Whether a record as a whole is meant, and how; else a value. */
	public Change change() {
		if (!difference.feature().isEmpty()) {
			return Change.VALUE;
		}
		return difference.before().isEmpty() ? Change.CAME : difference.after().isEmpty() ? Change.WENT : Change.MOVED;
	}

	/** The record as it is later, else as it was. */
	public Identified record() {
		return later.or(() -> earlier).orElseThrow();
	}

	/** What people call the record: "custody period A. Trader". */
	public String recordName(Wording wording) {
		var name = RecordName.of(record());
		return RecordName.ofClass(record().eClass(), wording.texts()) + (name.isEmpty() ? "" : " " + name);
	}

	/** What people call the field; the name in the model where no form shows it, empty for a record as a whole. */
	public String fieldName(Wording wording) {
		return field.map(it -> it.label(wording.texts())).orElseGet(difference::feature);
	}

	/** The earlier value in words; empty when there was none. */
	public Optional<String> before(Wording wording) {
		return inWords(earlier, difference.before(), wording);
	}

	/** The later value in words; empty when there is none. */
	public Optional<String> after(Wording wording) {
		return inWords(later, difference.after(), wording);
	}

	private Optional<String> inWords(Optional<Identified> state, Optional<String> stable, Wording wording) {
		return stable.flatMap(text -> state.flatMap(it -> field.flatMap(known -> known.print(it, wording))).or(() -> stable));
	}
}

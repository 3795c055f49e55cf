package org.vigie.core.commands;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.vigie.core.fields.Field;
import org.vigie.core.fields.Wording;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.text.Texts;

/**
 * Changes one field of one record, and with it the fields that are linked to it, see {@link LinkedDates}. Cannot be executed when the
 * field already has the value.
 */
public final class ChangeField<R extends EObject, V> extends AbstractCommand implements NamedCommand {
	private final R owner;
	private final Field<R, V> field;
	private final Optional<V> wanted;
	private List<Setting<?, ?>> settings = List.of();

	/** One field of one record before and after. */
	record Setting<R extends EObject, V>(R owner, Field<R, V> field, Optional<V> before, Optional<V> after) {

		static <R extends EObject, V> Setting<R, V> of(R owner, Field<R, V> field, Optional<V> after) {
			return new Setting<>(owner, field, field.of(owner), field.settled(after));
		}

		boolean changes() {
			return !before.equals(after);
		}

		void apply() {
			field.put(owner, after);
		}

		void revert() {
			field.put(owner, before);
		}
	}

	public ChangeField(R owner, Field<R, V> field, Optional<V> wanted) {
		super(field.id());
		this.owner = Objects.requireNonNull(owner);
		this.field = Objects.requireNonNull(field);
		this.wanted = Objects.requireNonNull(wanted);
	}

	/** The change a typed text stands for; refused as the field's kind refuses it. */
	public static <R extends EObject, V> Outcome<Command> typed(EObject owner, Field<R, V> field, String typed, Wording wording) {
		return field.parse(owner, typed, wording).map(wanted -> new ChangeField<>(field.owner().cast(owner), field, wanted));
	}

	@Override
	protected boolean prepare() {
		return Setting.of(owner, field, wanted).changes();
	}

	@Override
	public void execute() {
		var first = Setting.of(owner, field, wanted);
		settings = LinkedDates.with(first);
		redo();
	}

	@Override
	public void undo() {
		settings.reversed().forEach(Setting::revert);
	}

	@Override
	public void redo() {
		settings.forEach(Setting::apply);
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return settings.isEmpty() ? List.of(owner) : settings.stream().map(Setting::owner).distinct().toList();
	}

	@Override
	public String name(Texts texts) {
		return texts.text("command.change", InSentence.of(field.label(texts)));
	}
}

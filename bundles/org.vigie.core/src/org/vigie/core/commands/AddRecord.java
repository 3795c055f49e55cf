package org.vigie.core.commands;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.vigie.core.fields.RecordName;
import org.vigie.core.text.Texts;

/**
 * Adds a record to the one that contains it, at the end or at a place. A reference that holds one record only must be empty: an older
 * record is removed by a command of its own.
 */
public final class AddRecord extends AbstractCommand implements NamedCommand {
	private final EObject owner;
	private final EReference place;
	private final EObject record;
	private final OptionalInt index;

	private AddRecord(EObject owner, EReference place, EObject record, OptionalInt index) {
		this.owner = Objects.requireNonNull(owner);
		this.place = Objects.requireNonNull(place);
		this.record = Objects.requireNonNull(record);
		this.index = index;
		if (!place.isContainment() || !place.getEReferenceType().isInstance(record)) {
			throw new IllegalArgumentException(place.getName() + " holds no " + record.eClass().getName());
		}
	}

	/** Adds it at the end. */
	public static AddRecord to(EObject owner, EReference place, EObject record) {
		return new AddRecord(owner, place, record, OptionalInt.empty());
	}

	/** Adds it before the record that now stands at the index, counting from 0. */
	public static AddRecord at(EObject owner, EReference place, EObject record, int index) {
		return new AddRecord(owner, place, record, OptionalInt.of(index));
	}

	@Override
	protected boolean prepare() {
		return record.eContainer() == null && (place.isMany() ? index.orElse(0) <= list().size()
				: owner.eGet(place) == null); // as the model says "none"
	}

	@Override
	public void execute() {
		redo();
	}

	@Override
	public void redo() {
		if (!place.isMany()) {
			owner.eSet(place, record);
		} else if (index.isPresent()) {
			list().add(index.getAsInt(), record);
		} else {
			list().add(record);
		}
	}

	@Override
	public void undo() {
		if (place.isMany()) {
			list().remove(record);
		} else {
			owner.eUnset(place);
		}
	}

	@Override
	public Collection<?> getResult() {
		return List.of(record);
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return List.of(owner);
	}

	@Override
	public String name(Texts texts) {
		return texts.text("command.add", RecordName.ofClass(record.eClass(), texts));
	}

	@SuppressWarnings("unchecked") // a many-valued reference is a list of objects
	private EList<EObject> list() {
		return (EList<EObject>) owner.eGet(place);
	}
}

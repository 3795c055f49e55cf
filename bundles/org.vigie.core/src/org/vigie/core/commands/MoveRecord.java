package org.vigie.core.commands;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.vigie.core.fields.RecordName;
import org.vigie.core.text.Texts;

/** Moves a record to another place in the list it stands in. */
public final class MoveRecord extends AbstractCommand implements NamedCommand {
	private final EObject record;
	private final int to;
	private int from = -1;

	/** @param to the place it shall have, counting from 0 */
	public MoveRecord(EObject record, int to) {
		this.record = Objects.requireNonNull(record);
		this.to = to;
		if (record.eContainer() == null || !record.eContainmentFeature().isMany()) { // EMF: null is no container
			throw new IllegalArgumentException("stands in no list: " + record.eClass().getName());
		}
	}

	@Override
	protected boolean prepare() {
		return to >= 0 && to < list().size() && list().indexOf(record) != to;
	}

	@Override
	public void execute() {
		from = list().indexOf(record);
		redo();
	}

	@Override
	public void redo() {
		list().move(to, record);
	}

	@Override
	public void undo() {
		list().move(from, record);
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return List.of(record.eContainer());
	}

	@Override
	public String name(Texts texts) {
		return texts.text("command.move", RecordName.ofClass(record.eClass(), texts));
	}

	@SuppressWarnings("unchecked") // a many-valued reference is a list of objects
	private EList<EObject> list() {
		return (EList<EObject>) record.eContainer().eGet(record.eContainmentFeature());
	}
}

package org.vigie.core.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vigie.core.fields.RecordName;
import org.vigie.core.text.Texts;

/**
 * Removes a record with all it contains. References from the rest of the aggregate to it are let go, and come back with it on undo at
 * their old places; {@link #referring} tells beforehand which records lose one.
 */
public final class RemoveRecord extends AbstractCommand implements NamedCommand {
	private final EObject record;
	private final EObject owner;
	private final EReference place;
	private final List<Cut> cuts = new ArrayList<>();
	private int index = -1;

	/** A reference across the border of what is removed. */
	private record Link(EObject from, EReference reference, EObject to) {

		Cut cut() {
			var back = reference.getEOpposite();
			var index = back != null && back.isMany() ? OptionalInt.of(list(to, back).indexOf(from))
					: OptionalInt.empty(); // EMF: null is no opposite
			from.eUnset(reference);
			return new Cut(this, index);
		}
	}

	/** A reference that was let go, and its place in the list on the other side. */
	private record Cut(Link link, OptionalInt index) {

		void mend() {
			if (index.isPresent()) {
				list(link.to, link.reference.getEOpposite()).add(index.getAsInt(), link.from);
			} else {
				link.from.eSet(link.reference, link.to);
			}
		}
	}

	public RemoveRecord(EObject record) {
		this.record = Objects.requireNonNull(record);
		this.owner = record.eContainer();
		this.place = record.eContainmentFeature();
		if (owner == null) { // EMF: null is no container
			throw new IllegalArgumentException("an aggregate is not removed: " + record.eClass().getName());
		}
	}

	/** The records outside that refer to this one or to something in it, in the order of the aggregate. */
	public List<EObject> referring() {
		return crossing().stream().map(Link::from).filter(it -> !EcoreUtil.isAncestor(record, it)).distinct().toList();
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		redo();
	}

	@Override
	public void redo() {
		cuts.clear();
		crossing().forEach(it -> cuts.add(it.cut()));
		if (place.isMany()) {
			index = list(owner, place).indexOf(record);
			list(owner, place).remove(index);
		} else {
			owner.eUnset(place);
		}
	}

	@Override
	public void undo() {
		if (place.isMany()) {
			list(owner, place).add(index, record);
		} else {
			owner.eSet(place, record);
		}
		cuts.reversed().forEach(Cut::mend);
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return List.of(owner);
	}

	@Override
	public String name(Texts texts) {
		return texts.text("command.remove", RecordName.ofClass(record.eClass(), texts));
	}

	private List<Link> crossing() {
		var root = EcoreUtil.getRootContainer(owner);
		var found = new ArrayList<Link>();
		links(root, found);
		root.eAllContents().forEachRemaining(it -> links(it, found));
		return found;
	}

	private void links(EObject from, List<Link> found) {
		for (var reference : kept(from).toList()) {
			if (from.eGet(reference, false) instanceof EObject to && crosses(from, reference, to)) {
				found.add(new Link(from, reference, to));
			}
		}
	}

	private static Stream<EReference> kept(EObject from) {
		return from.eClass().getEAllReferences().stream().filter(it -> !it.isContainment() && !it.isContainer() && !it.isTransient()
				&& !it.isMany());
	}

	/** Outgoing references without a way back stay with the removed record. */
	private boolean crosses(EObject from, EReference reference, EObject to) {
		var inside = EcoreUtil.isAncestor(record, from);
		return inside != EcoreUtil.isAncestor(record, to) && (!inside || reference.getEOpposite() != null);
	}

	@SuppressWarnings("unchecked") // a many-valued reference is a list of objects
	private static EList<EObject> list(EObject owner, EReference place) {
		return (EList<EObject>) owner.eGet(place);
	}
}

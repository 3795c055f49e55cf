package org.vigie.core.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.model.Identified;

/**
 * Another record. Its stable form is that record's id. A record of the same case is found by name or id; a person, a source or another
 * case is chosen from the register, which only its caller knows.
 *
 * @param target the class of the records meant
 * @param scope where they are found
 */
public record ReferenceKind<T extends Identified>(Class<T> target, Scope scope) implements FieldKind<T> {

	/** Where the records meant are found. */
	public enum Scope {
		/** In the case of the record that refers to them. */
		CASE,
		/** Anywhere in the register. */
		REGISTER
	}

	public ReferenceKind {
		Objects.requireNonNull(target);
		Objects.requireNonNull(scope);
	}

	@Override
	public Class<?> type() {
		return target;
	}

	/** The records of the case that may be meant, in the case's order; empty where the whole register is asked. */
	public List<T> candidates(EObject owner) {
		var found = new ArrayList<T>();
		if (scope == Scope.CASE) {
			EcoreUtil.getRootContainer(owner).eAllContents().forEachRemaining(it -> {
				if (target.isInstance(it) && it != owner) {
					found.add(target.cast(it));
				}
			});
		}
		return List.copyOf(found);
	}

	/** The candidate with this id or name; refused with {@code field.no-such-record} or {@code field.several-records}. */
	public Outcome<T> named(EObject owner, String typed) {
		return among(candidates(owner), typed);
	}

	/** The one of some records with this id or name. */
	public Outcome<T> among(List<T> records, String typed) {
		var wanted = Folded.of(typed);
		var byId = records.stream().filter(it -> typed.strip().equals(it.getId())).findFirst();
		if (byId.isPresent()) {
			return Outcome.done(byId.get());
		}
		var byName = records.stream().filter(it -> Folded.of(RecordName.of(it)).equals(wanted)).toList();
		return switch (byName.size()) {
		case 1 -> Outcome.done(byName.getFirst());
		case 0 -> Outcome.refused(Trouble.of("field.no-such-record", typed.strip()));
		default -> Outcome.refused(Trouble.of("field.several-records", typed.strip(), byName.size()));
		};
	}

	@Override
	public String print(T value, Wording wording) {
		return RecordName.of(value);
	}

	/** Always refused, since a name says nothing without the records it may mean; see {@link #among}. */
	@Override
	public Outcome<T> parse(String typed, Wording wording) {
		return among(List.of(), typed);
	}

	@Override
	public String write(T value) {
		return RecordName.id(value);
	}

	/** Always refused, as {@link #parse}. */
	@Override
	public Outcome<T> read(String text) {
		return among(List.of(), text);
	}
}

package org.vigie.core.register;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.vigie.model.Aggregate;
import org.vigie.model.CaseFile;
import org.vigie.model.Person;
import org.vigie.model.Register;
import org.vigie.model.Source;
import org.vigie.model.VigiePackage;

/** What an aggregate is: the units that are saved and chained each for itself. */
public enum AggregateKind {
	REGISTER("register", VigiePackage.Literals.REGISTER), SOURCE("source", VigiePackage.Literals.SOURCE), //
	PERSON("person", VigiePackage.Literals.PERSON), CASE("case", VigiePackage.Literals.CASE_FILE);

	private final String word;
	private final EClass type;

	AggregateKind(String word, EClass type) {
		this.word = word;
		this.type = type;
	}

	/** The class of the root object. */
	public EClass type() {
		return type;
	}

	/** The word used in addresses, in the store and in exports. */
	public String word() {
		return word;
	}

	public static Optional<AggregateKind> of(String word) {
		return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
	}

	public static AggregateKind of(Aggregate root) {
		return switch (root) {
		case CaseFile ignored -> CASE;
		case Person ignored -> PERSON;
		case Source ignored -> SOURCE;
		case Register ignored -> REGISTER;
		default -> throw new IllegalArgumentException(root.eClass().getName());
		};
	}
}

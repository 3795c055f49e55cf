package org.vigie.core.commands;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vigie.model.Identified;

/**
 * Ids for new records: the first letters of the class and six letters and digits drawn at random, such as {@code cus-7k3f9q}. Random
 * rather than counted, so that an id is not given again after its record was removed, and two offices do not give the same one.
 */
public final class NewIds {
	private static final String LETTERS = "23456789abcdefghjkmnpqrstvwxyz"; // none that look alike
	private static final int LENGTH = 6;
	private static final int PREFIX = 3;

	private final RandomGenerator chance;

	public NewIds(RandomGenerator chance) {
		this.chance = Objects.requireNonNull(chance);
	}

	/** An id that no record of the aggregate has. */
	public String next(EClass type, EObject aggregate) {
		var taken = taken(aggregate);
		var prefix = type.getName().substring(0, Math.min(PREFIX, type.getName().length())).toLowerCase(Locale.ROOT) + "-";
		var id = prefix + draw();
		while (taken.contains(id)) {
			id = prefix + draw();
		}
		return id;
	}

	private static Set<String> taken(EObject aggregate) {
		var ids = new HashSet<String>();
		EcoreUtil.getAllContents(Set.of(aggregate)).forEachRemaining(it -> {
			if (it instanceof Identified identified) {
				ids.add(identified.getId());
			}
		});
		return ids;
	}

	private String draw() {
		var id = new StringBuilder();
		chance.ints(LENGTH, 0, LETTERS.length()).forEach(it -> id.append(LETTERS.charAt(it)));
		return id.toString();
	}
}

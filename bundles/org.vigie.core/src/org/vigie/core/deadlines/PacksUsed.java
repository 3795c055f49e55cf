package org.vigie.core.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.vigie.rules.RuleBook;
import org.vigie.rules.pack.RulePack;

/**
 * The packs that dates were computed with, by id: what stored rows name, so that rows of other packs are known.
 *
 * @param byId version and the beginning of the fingerprint of each
 */
record PacksUsed(Map<String, Version> byId) {

	private static final int TOLD_APART_BY = 12;

	/** A version of a pack; the fingerprint is empty text where it was not noted. */
	record Version(String number, String fingerprint) {
	}

	static PacksUsed of(RuleBook book) {
		return new PacksUsed(book.packs().stream().collect(Collectors.toMap(RulePack::id,
				it -> new Version(it.version(), it.fingerprint().substring(0, Math.min(TOLD_APART_BY, it.fingerprint().length()))), (first, again) -> first, TreeMap::new)));
	}

	/** Reads {@link #text}. */
	static PacksUsed parse(String text) {
		var found = new TreeMap<String, Version>();
		for (var each : text.split(", ")) {
			var words = each.split(" ");
			if (words.length > 1) {
				found.put(words[0], new Version(words[1], words.length > 2 ? words[2] : ""));
			}
		}
		return new PacksUsed(found);
	}

	/** {@code accountability-draft 0.1.0 3fa5…, coast 1.0.0 91b0…}: the same packs give the same text. */
	String text() {
		return byId.entrySet().stream().map(it -> (it.getKey() + " " + it.getValue().number() + " " + it.getValue().fingerprint()).strip()).collect(Collectors.joining(", "));
	}

	/** What differs in the later packs, by id. */
	List<PackStep> stepsTo(PacksUsed later) {
		var ids = new TreeSet<>(byId.keySet());
		ids.addAll(later.byId.keySet());
		var steps = new ArrayList<PackStep>();
		for (var id : ids) {
			var before = Optional.ofNullable(byId.get(id));
			var after = Optional.ofNullable(later.byId.get(id));
			if (!before.equals(after)) {
				steps.add(new PackStep(id, before.map(Version::number), after.map(Version::number)));
			}
		}
		return steps;
	}
}

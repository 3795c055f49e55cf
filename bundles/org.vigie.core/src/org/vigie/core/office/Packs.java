package org.vigie.core.office;

import java.util.List;

import org.vigie.rules.RuleBook;

/**
 * The rule packs of a running program. A pack that is refused takes nothing else down.
 *
 * @param loaded packs in use, in the order they were contributed
 * @param refused packs not used, with their problems
 */
public record Packs(List<LoadedPack> loaded, List<RefusedPack> refused) {

	public Packs {
		loaded = List.copyOf(loaded);
		refused = List.copyOf(refused);
	}

	/** The rules of all packs in use. */
	public RuleBook book() {
		return RuleBook.of(loaded.stream().map(LoadedPack::pack).toList());
	}
}

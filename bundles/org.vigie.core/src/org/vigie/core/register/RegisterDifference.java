package org.vigie.core.register;

import java.util.List;
import java.util.Map;

/**
 * How a backup differs from a register: its cases by name, each list sorted by id, and how much of every kind.
 *
 * @param onlyInRegister cases the backup does not have
 * @param onlyInBackup cases the register does not have
 * @param changed cases that stand at another revision
 * @param counts how many of a kind only one of the two has, or stand at another revision; kinds that do not differ are left out
 */
public record RegisterDifference(List<CaseTitle> onlyInRegister, List<CaseTitle> onlyInBackup, List<CaseTitle> changed, Map<AggregateKind, Integer> counts) {

	/** A case as lists name it. */
	public record CaseTitle(String id, String title) {
	}

	public RegisterDifference {
		onlyInRegister = List.copyOf(onlyInRegister);
		onlyInBackup = List.copyOf(onlyInBackup);
		changed = List.copyOf(changed);
		counts = Map.copyOf(counts);
	}

	/** How many cases differ. */
	public int cases() {
		return onlyInRegister.size() + onlyInBackup.size() + changed.size();
	}

	/** How many of a kind differ. */
	public int of(AggregateKind kind) {
		return counts.getOrDefault(kind, 0);
	}

	/** Whether nothing of any kind differs. */
	public boolean isEmpty() {
		return counts.isEmpty();
	}
}

package org.vigie.core.register;

import java.util.List;

/**
 * How the cases of a backup differ from those of a register, each list sorted by id.
 *
 * @param onlyInRegister cases the backup does not have
 * @param onlyInBackup cases the register does not have
 * @param changed cases that stand at another revision
 */
public record RegisterDifference(List<CaseTitle> onlyInRegister, List<CaseTitle> onlyInBackup, List<CaseTitle> changed) {

	/** A case as lists name it. */
	public record CaseTitle(String id, String title) {
	}

	public RegisterDifference {
		onlyInRegister = List.copyOf(onlyInRegister);
		onlyInBackup = List.copyOf(onlyInBackup);
		changed = List.copyOf(changed);
	}

	/** How many cases differ. */
	public int cases() {
		return onlyInRegister.size() + onlyInBackup.size() + changed.size();
	}
}

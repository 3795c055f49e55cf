package org.vigie.core.deadlines;

import java.util.List;

/**
 * A register's stored deadlines were computed with other packs than those in force: what that moves. The stored rows stay as they are until
 * they are written anew.
 *
 * @param packs the packs that differ
 * @param moved the deadlines that differ, the most urgent first
 */
public record RulesChange(List<PackStep> packs, List<MovedDeadline> moved) {

	public RulesChange {
		packs = List.copyOf(packs);
		moved = List.copyOf(moved);
	}
}

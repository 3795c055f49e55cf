package org.vigie.excel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.DeadlineWords;
import org.vigie.rules.ClockState;

/** The words of states as they stand in cells: of limits, and of acts, which have words of their own. */
final class StateWords {

	private final DeadlineWords words;

	StateWords(DeadlineWords words) {
		this.words = Objects.requireNonNull(words);
	}

	/** The word of a state of a limit. */
	String ofLimit(ClockState state) {
		return words.state(state);
	}

	/** The word of a state of an act or review. */
	String ofAct(ClockState state) {
		return words.texts().find("deadline.act." + state.code()).orElseGet(() -> words.state(state));
	}

	/** The words a row's live state can take. */
	Map<ClockState, String> of(DeadlineRow row) {
		var all = new EnumMap<ClockState, String>(ClockState.class);
		for (var state : ClockState.values()) {
			all.put(state, row.kind().followsCustody() ? ofLimit(state) : ofAct(state));
		}
		return all;
	}

	/** All words of each role; custody without a clock looks like a missing rule. */
	Map<StateRole, List<String>> byRole() {
		var roles = new EnumMap<StateRole, List<String>>(StateRole.class);
		for (var state : ClockState.values()) {
			var role = roles.computeIfAbsent(StateRole.of(state), it -> new ArrayList<>());
			Stream.of(ofLimit(state), ofAct(state)).filter(it -> !role.contains(it)).forEach(role::add);
		}
		roles.get(StateRole.GAP).add(noClock());
		roles.get(StateRole.of(ClockState.UNKNOWN)).add(words.texts().text("deadline.act.undone"));
		return roles;
	}

	String noClock() {
		return words.texts().text("deadline.state.noClock");
	}
}

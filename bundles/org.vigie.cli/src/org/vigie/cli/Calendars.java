package org.vigie.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vigie.core.office.Packs;
import org.vigie.rules.counting.WorkingCalendar;
import org.vigie.rules.pack.RulePack;

/** The calendars of the packs in force, with the announced days that users' packs add. */
record Calendars(Packs packs) {

	/** A calendar and the pack that has it. */
	record Known(RulePack pack, WorkingCalendar calendar) {
	}

	List<Known> all() {
		var book = packs.book();
		var found = new ArrayList<Known>();
		for (var pack : book.packs()) {
			for (var each : pack.calendars().values()) {
				var whole = pack.jurisdictions().values().stream().filter(it -> it.calendar().equals(each.id())).flatMap(it -> book.rulesOf(it.id()).stream())
						.filter(it -> it.pack() == pack).map(it -> it.calendar()).findFirst();
				found.add(new Known(pack, whole.orElse(each)));
			}
		}
		return found;
	}

	Optional<Known> calendar(String id) {
		return all().stream().filter(it -> it.calendar().id().equals(id)).findFirst();
	}

	List<String> ids() {
		return all().stream().map(it -> it.calendar().id()).distinct().toList();
	}
}

package org.vigie.rules.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vigie.rules.counting.Counting;
import org.vigie.rules.counting.WorkingCalendar;

/** A pack that was read and found sound: rules, gaps and what they refer to. Order of the file is kept. */
public record RulePack(PackHeader header, Map<String, Jurisdiction> jurisdictions, Map<String, WorkingCalendar> calendars,
		List<CalendarOverlay> overlays, Map<String, Counting> countings, Map<String, SourceRef> sources, List<Rule> rules,
		List<Gap> gaps) {
	public String id() {
		return header.id();
	}

	public String version() {
		return header.version();
	}

	public Optional<Rule> rule(String ruleId) {
		return rules.stream().filter(it -> it.id().equals(ruleId)).findFirst();
	}
}

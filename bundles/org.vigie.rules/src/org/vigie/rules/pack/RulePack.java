package org.vigie.rules.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vigie.rules.counting.Counting;
import org.vigie.rules.counting.WorkingCalendar;

/**
 * A pack that was read and found sound: rules, gaps and what they refer to. Order of the file is kept.
 *
 * @param rulesById the same rules by their ids
 * @param name id and version with their place in the file
 * @param fingerprint SHA-256 of the file, in hex: two files of one version are told apart by it
 */
public record RulePack(PackHeader header, Map<String, Jurisdiction> jurisdictions, Map<String, WorkingCalendar> calendars,
		List<CalendarOverlay> overlays, Map<String, Counting> countings, Map<String, SourceRef> sources, List<Rule> rules,
		Map<String, Rule> rulesById, List<Gap> gaps, PackName name, String fingerprint) {
	public String id() {
		return header.id();
	}

	public String version() {
		return header.version();
	}

	public Optional<Rule> rule(String ruleId) {
		return Optional.ofNullable(rulesById.get(ruleId));
	}
}

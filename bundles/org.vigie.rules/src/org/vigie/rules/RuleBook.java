package org.vigie.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vigie.rules.counting.WorkingCalendar;
import org.vigie.rules.pack.Jurisdiction;
import org.vigie.rules.pack.Rule;
import org.vigie.rules.pack.RuleKind;
import org.vigie.rules.pack.RulePack;

/** The packs that are in use, in their order, with users' additions to calendars put in. Immutable. */
public final class RuleBook {
	private final List<RulePack> packs;
	private final Map<String, PackRule> rules = new HashMap<>();
	private final Map<String, List<PackRule>> byJurisdiction = new HashMap<>();
	private final Map<String, Jurisdiction> jurisdictions = new HashMap<>();

	/** A rule with the pack it is of, its jurisdiction and the calendar it counts by. */
	public record PackRule(RulePack pack, Rule rule, Jurisdiction jurisdiction, WorkingCalendar calendar) {
		/** What goes with every date the rule gives. */
		public RuleRef ref() {
			return ref(rule.kind());
		}

		/** The same for a date of another kind that the rule sets beside its own. */
		RuleRef ref(RuleKind kind) {
			return new RuleRef(pack.id(), pack.version(), rule.id(), kind, rule.title(), rule.citation(), rule.confidence(),
					rule.confidenceOf("counting"));
		}

		/** The rule as a standard beside the law of another jurisdiction, whose days and hours it is counted in. */
		PackRule beside(Jurisdiction other) {
			return new PackRule(pack, rule, new Jurisdiction(jurisdiction.id(), jurisdiction.name(), other.zone(),
					jurisdiction.calendar(), jurisdiction.standardFor()), calendar);
		}
	}

	private RuleBook(List<RulePack> packs) {
		this.packs = packs;
		for (var pack : packs) {
			pack.jurisdictions().forEach(jurisdictions::putIfAbsent);
			for (var rule : pack.rules()) {
				var jurisdiction = pack.jurisdictions().get(rule.jurisdiction());
				var known = new PackRule(pack, rule, jurisdiction, calendar(pack, jurisdiction.calendar()));
				rules.putIfAbsent(rule.id(), known);
				rules.put(pack.id() + ":" + rule.id(), known);
				byJurisdiction.computeIfAbsent(rule.jurisdiction(), id -> new ArrayList<>()).add(known);
			}
		}
	}

	public static RuleBook of(List<RulePack> packs) {
		return new RuleBook(List.copyOf(packs));
	}

	public List<RulePack> packs() {
		return packs;
	}

	/** A rule by its id, or by {@code PACK:RULE} where two packs use the same id; without the pack the first one's. */
	public Optional<PackRule> rule(String id) {
		return Optional.ofNullable(rules.get(id));
	}

	/** The rules of a jurisdiction over all packs, in their order; empty where none has any. */
	public List<PackRule> rulesOf(String jurisdiction) {
		return List.copyOf(byJurisdiction.getOrDefault(jurisdiction, List.of()));
	}

	/** The jurisdiction as the first pack that knows it describes it. */
	public Optional<Jurisdiction> jurisdiction(String id) {
		return Optional.ofNullable(jurisdictions.get(id));
	}

	List<PackRule> candidates(RulePack pack, String jurisdiction) {
		var found = byJurisdiction.getOrDefault(jurisdiction, List.of());
		return packs.size() == 1 ? found : found.stream().filter(it -> it.pack() == pack).toList();
	}

	private WorkingCalendar calendar(RulePack pack, String id) {
		var calendar = pack.calendars().get(id);
		for (var other : packs) {
			for (var overlay : other.overlays()) {
				if (overlay.pack().equals(pack.id()) && overlay.calendar().equals(id)) {
					calendar = calendar.announcing(overlay.announced());
				}
			}
		}
		return calendar;
	}
}

package org.vigie.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.vigie.rules.Stage;
import org.vigie.rules.facts.PenaltyLength;

/** Reads {@code appliesWhen}, and finds conditions that nothing can meet. */
final class ConditionReader {
	private final Problems problems;
	private final List<YamlNode.Scalar> ruleReferences;

	/** @param ruleReferences takes the rules that conditions name, to be looked up once all rules are read */
	ConditionReader(Problems problems, List<YamlNode.Scalar> ruleReferences) {
		this.problems = problems;
		this.ruleReferences = ruleReferences;
	}

	List<Condition> read(YamlNode node, String path) {
		return Section.open(node, path, "@owner.key|appliesWhen", Keys.CONDITION, problems).map(this::read).orElse(List.of());
	}

	static Set<Stage> stages(Section section, String key) {
		return section.words(key, Keys.STAGES).stream().map(it -> Stage.of(it).orElseThrow()).collect(Collectors.toSet());
	}

	private List<Condition> read(Section section) {
		var found = new ArrayList<Condition>();
		if (section.has("stage")) {
			found.add(new Condition.InStage(stages(section, "stage")));
		}
		if (section.has("offenceClass")) {
			found.add(new Condition.OfClass(Set.copyOf(section.texts("offenceClass"))));
		}
		for (var bound : Condition.Bound.values()) {
			penalty(section, bound.key()).ifPresent(it -> found.add(new Condition.Penalty(bound, it)));
		}
		section.number("ageAtLeast").ifPresent(it -> found.add(new Condition.AgeAtLeast(it)));
		section.number("ageBelow").ifPresent(it -> found.add(new Condition.AgeBelow(it)));
		for (var fact : Keys.ANSWERS) {
			section.yes(fact).ifPresent(it -> found.add(new Condition.Answer(fact, it)));
		}
		if (section.has("anyOf")) {
			found.add(new Condition.AnyOf(section.each("anyOf", (item, path) -> Section
					.open(item, path, "@owner.key|anyOf", Keys.CONDITION, problems).map(this::read))));
		}
		section.scalar("otherwise").ifPresent(it -> {
			ruleReferences.add(it);
			found.add(new Condition.Otherwise(it.text()));
		});
		contradictions(section, found);
		return found;
	}

	private Optional<PenaltyLength> penalty(Section section, String key) {
		return section.scalar(key).flatMap(it -> {
			if (it.text().equals("life")) {
				return Optional.of(PenaltyLength.LIFE);
			}
			return Section.term(it, section.path(), problems).map(PenaltyLength::of);
		});
	}

	private void contradictions(Section section, List<Condition> conditions) {
		if (!Disjoint.canAllHold(conditions)) {
			var ages = section.has("ageAtLeast") && section.has("ageBelow");
			problems.add("E16", section.node(), section.path(), ages ? "contradiction.age" : "contradiction");
		}
		if (section.has("stage") && section.items("stage").isEmpty()) {
			problems.add("E16", section.get("stage").orElseThrow(), section.path(), "contradiction.no-stage");
		}
	}
}

package org.vigie.rules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vigie.rules.Stage;
import org.vigie.rules.counting.Counting;
import org.vigie.rules.counting.ElapsedTime;
import org.vigie.rules.counting.Term;

/** Reads one rule; one reader for each. What cannot be read counts as absent, so that one pass finds all of its problems. */
final class RuleReader {
	private static final Counting NO_COUNTING = new ElapsedTime("");

	private final Definitions<Jurisdiction> jurisdictions;
	private final Definitions<Counting> countings;
	private final Definitions<SourceRef> sources;
	private final Definitions<Rule> rules;
	private final RuleReferences allReferences;
	private final List<YamlNode.Scalar> ruleReferences = new ArrayList<>();
	private final Problems problems;

	RuleReader(PackReader pack, RuleReferences references, Problems problems) {
		this.jurisdictions = pack.jurisdictions;
		this.countings = pack.countings;
		this.sources = pack.sources;
		this.rules = pack.rules;
		this.allReferences = references;
		this.problems = problems;
	}

	Optional<Rule> read(YamlNode node, String path) {
		var owner = node instanceof YamlNode.Mapping mapping && mapping.entries().get("id") != null
				&& mapping.entries().get("id").value() instanceof YamlNode.Scalar id ? "@owner.rule|" + id.text() : "@owner.rule.unnamed";
		return Section.open(node, path, owner, Keys.RULE, problems).map(this::rule);
	}

	private Rule rule(Section in) {
		rules.name(in);
		in.require("id", "kind", "jurisdiction", "title", "citation", "validFrom", "appliesWhen", "clock", "initial", "confidence",
				"sources");
		var confidence = in.word("confidence", Keys.CONFIDENCES).flatMap(Confidence::of).orElse(Confidence.KNOWN);
		var stages = new ArrayList<Stage>();
		var conditions = in.get("appliesWhen")
				.map(it -> new ConditionReader(problems, ruleReferences).read(it, in.path("appliesWhen"))).orElse(List.of());
		conditions.forEach(it -> {
			if (it instanceof Condition.InStage(var inStages)) {
				stages.addAll(inStages);
			}
		});
		var clock = in.section("clock", Keys.CLOCK);
		clock.ifPresent(it -> it.require("starts", "counting"));
		var base = base(in, clock);
		var readings = new ReadingReader(countings, sources, problems).read(in, base, confidence);
		var from = in.date("validFrom");
		var to = in.date("validTo");
		dates(in, from, to);
		var warn = in.term("warn");
		new UnitCheck(problems).check(in, readings, warn);
		var rule = new Rule(in.text("id").orElse(""),
				in.word("kind", Keys.KINDS).flatMap(RuleKind::of).orElse(RuleKind.ACT_DUE),
				in.scalar("jurisdiction").flatMap(it -> jurisdictions.refer(it, in.path(), problems)).orElse(""),
				in.localText("title").orElse(LocalText.of("")), in.text("citation").orElse(""), from.orElse(LocalDate.MIN), to,
				in.word("versionChosenBy", List.of("clockStart", "eachDay")).filter("eachDay"::equals).isPresent(),
				reference(in), conditions, clock.flatMap(it -> it.text("starts")).orElse(""), countsStages(clock, stages),
				clock.flatMap(RuleReader::cumulate).orElse(Rule.Cumulate.SHIFT), clock.flatMap(RuleReader::credit),
				clock.flatMap(it -> it.yes("repeats")).orElse(false),
				clock.flatMap(it -> it.word("direction", List.of("forward", "backward"))).filter("backward"::equals).isPresent(),
				warn.orElse(base.counting() instanceof ElapsedTime ? new Term(0, 0, 0, 12, 0) : Term.ofDays(30)),
				in.words("atExpiry", Keys.AT_EXPIRY), readings, ended(in), in.localText("note"), confidence, partConfidence(in),
				sources(in, confidence), in.node().line());
		allReferences.add(rule.id(), ruleReferences);
		rules.put(rule.id(), rule);
		return rule;
	}

	private Reading base(Section in, Optional<Section> clock) {
		var counting = clock.flatMap(it -> it.scalar("counting").flatMap(id -> countings.resolve(id, it.path(), problems)))
				.orElse(NO_COUNTING);
		return new Reading(Reading.SOLE, LocalText.of(""), true, counting, initial(in), extensions(in), window(in),
				in.get("cap").flatMap(it -> cap(in)), in.text("stopsAt"), List.of(), List.of());
	}

	private static Optional<Term> cap(Section in) {
		return in.scalar("cap").filter(it -> !it.text().equals("none"))
				.flatMap(it -> Section.term(it, in.path(), in.problems()));
	}

	private Initial initial(Section in) {
		if (in.get("initial").orElse(null) instanceof YamlNode.Mapping) {
			return in.section("initial", Keys.FRACTION).map(RuleReader::part).orElse(new Initial.None());
		}
		var text = in.scalar("initial");
		if (text.isEmpty() || text.get().text().equals("none")) {
			return new Initial.None();
		}
		return Section.term(text.get(), in.path(), problems).<Initial>map(Initial.Fixed::new).orElse(new Initial.None());
	}

	private static Initial part(Section in) {
		in.require("fractionOfSentence");
		var numbers = in.numbers("fractionOfSentence");
		if (numbers.size() != 2 || numbers.get(0) < 1 || numbers.get(1) < numbers.get(0)) {
			if (in.has("fractionOfSentence")) {
				in.problems().add("E05", in.node(), in.path(), "type.fraction");
			}
			return new Initial.None();
		}
		return new Initial.PartOfSentence(numbers.get(0), numbers.get(1), in.term("lifeIs"));
	}

	private Extensions extensions(Section in) {
		return in.section("extensions", Keys.EXTENSIONS).map(section -> {
			section.require("max");
			var each = section.scalar("each").filter(it -> !it.text().equals("any"))
					.flatMap(it -> Section.term(it, section.path(), problems));
			var steps = section.scalars("steps").stream()
					.flatMap(it -> Section.term(it, section.path(), problems).stream()).toList();
			var details = new LinkedHashMap<String, LocalText>();
			for (var key : List.of("orderedBy", "form", "ground", "noticeToDefence", "note")) {
				section.localText(key).ifPresent(it -> details.put(key, it));
			}
			var max = section.scalar("max").map(it -> ReadingReader.max(it, section.path(), problems)).orElse(Optional.of(0));
			if (!section.has("each") && !max.equals(Optional.of(0))) {
				section.require("each");
			}
			return new Extensions(max, each, steps, details);
		}).orElse(Extensions.NONE);
	}

	private static Optional<RenewalWindow> window(Section in) {
		return in.section("renewalWindow", Keys.WINDOW).flatMap(section -> {
			section.require("workingDays", "mode");
			var before = section.word("mode", List.of("within", "before")).filter("before"::equals).isPresent();
			return section.number("workingDays").filter(it -> it > 0).map(it -> new RenewalWindow(it, before));
		});
	}

	private Optional<String> reference(Section in) {
		in.scalar("notIfReplacedBy").ifPresent(ruleReferences::add);
		return in.text("notIfReplacedBy");
	}

	private static Set<Stage> countsStages(Optional<Section> clock, List<Stage> ofConditions) {
		var said = clock.filter(it -> it.has("countsStages")).map(it -> ConditionReader.stages(it, "countsStages"));
		return said.orElse(Set.copyOf(ofConditions));
	}

	private static Optional<Rule.Cumulate> cumulate(Section clock) {
		return clock.word("cumulate", Arrays.stream(Rule.Cumulate.values()).map(Rule.Cumulate::code).toList())
				.flatMap(it -> Arrays.stream(Rule.Cumulate.values()).filter(value -> value.code().equals(it)).findFirst());
	}

	private static Optional<LocalText> credit(Section clock) {
		if (clock.get("credit").orElse(null) instanceof YamlNode.Mapping credit
				&& !credit.entries().keySet().stream().allMatch(Section::isLanguage)) {
			return clock.section("credit", Keys.CREDIT)
					.map(it -> LocalText.of(it.text("stage").orElse("") + " " + it.text("offence").orElse("")));
		}
		return clock.localText("credit");
	}

	private void dates(Section in, Optional<LocalDate> from, Optional<LocalDate> to) {
		if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
			problems.add("E11", in.get("validTo").orElseThrow(), in.path(), "date-order", to.get(), from.get());
		}
		if (to.isPresent()) {
			in.require("versionChosenBy");
		}
	}

	private static Map<String, LocalDate> ended(Section in) {
		var found = new HashMap<String, LocalDate>();
		in.entries("jurisdictionEnded").forEach((country, entry) -> {
			if (entry.value() instanceof YamlNode.Scalar scalar) {
				Section.date(scalar, in.path("jurisdictionEnded"), in.problems()).ifPresent(it -> found.put(country, it));
			} else {
				in.problems().add("E05", entry.value(), in.path("jurisdictionEnded"), "type.text", country);
			}
		});
		return found;
	}

	private static Map<String, Confidence> partConfidence(Section in) {
		var found = new HashMap<String, Confidence>();
		for (var part : List.of("counting", "cap", "extension", "validFrom", "validTo")) {
			in.word(part + "Confidence", Keys.CONFIDENCES).flatMap(Confidence::of).ifPresent(it -> found.put(part, it));
		}
		return found;
	}

	private List<String> sources(Section in, Confidence confidence) {
		var found = in.scalars("sources");
		found.forEach(it -> sources.refer(it, in.path(), problems));
		if (in.has("sources") && found.isEmpty() && in.has("confidence") && confidence != Confidence.KNOWN) {
			problems.add("E15", in.get("sources").orElseThrow(), in.path(), "no-sources", confidence.code());
		}
		return found.stream().map(YamlNode.Scalar::text).toList();
	}
}

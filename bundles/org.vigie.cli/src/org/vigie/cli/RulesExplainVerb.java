package org.vigie.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.CaseStore;
import org.vigie.core.whatif.Supposition;
import org.vigie.rules.Stage;
import org.vigie.rules.StepSentences;
import org.vigie.rules.counting.Term;
import org.vigie.rules.counting.WorkingDays;
import org.vigie.rules.pack.Condition;
import org.vigie.rules.pack.Confidence;
import org.vigie.rules.pack.Initial;
import org.vigie.rules.pack.Reading;
import org.vigie.rules.pack.Rule;
import org.vigie.rules.pack.RulePack;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Shows a rule as its pack states it, or why the deadlines of a case or a custody stand as they do; with {@code --set} what they would
 * be if facts were others.
 */
@Command(name = "explain")
final class RulesExplainVerb extends Verb {

	@Parameters(arity = "1..2", paramLabel = "[REGISTER] ID", hideParamSyntax = true, descriptionKey = "explain.id")
	private List<String> words;

	@Mixin
	private Suppositions suppositions;

	@Mixin
	private AsOfOption asOf;

	@Mixin
	private FormatOption format;

	@Override
	ExitStatus run() {
		var id = words.getLast();
		var packs = context().office().packs().loaded();
		var rules = packs.stream().filter(it -> it.pack().rule(id).isPresent()).toList();
		if (!rules.isEmpty() && suppositions.isEmpty()) {
			rules.forEach(it -> explain(it.pack(), it.pack().rule(id).orElseThrow()));
			return ExitStatus.DONE;
		}
		return terminal().with(suppositions.read(), supposed -> asOf.with(terminal(), day -> rules.isEmpty() ? explainCase(id, supposed, day)
				: new RuleTried(context(), day, format.json()).of(id, supposed)));
	}

	private ExitStatus explainCase(String id, List<Supposition> supposed, LocalDate day) {
		return context().inRegister(context().registerBefore(words, 1), Access.READ,
				store -> new CaseExplained(context(), day, format.json()).explain(store, id, supposed).orElseGet(() -> unknown(store, id)));
	}

	private ExitStatus unknown(CaseStore store, String id) {
		var ids = new ArrayList<>(context().office().packs().loaded().stream().flatMap(it -> it.pack().rules().stream()).map(Rule::id).toList());
		store.read(Optional.empty()).keys(AggregateKind.CASE).forEach(it -> ids.add(it.id()));
		return NearestWords.to(id, ids).map(it -> terminal().usage("cli.explain.unknown.near", id, it)).orElseGet(() -> terminal().usage("cli.explain.unknown", id));
	}

	private void explain(RulePack pack, Rule rule) {
		var jurisdiction = pack.jurisdictions().get(rule.jurisdiction()).name().in(language());
		terminal().paragraph(0, text("explain.head", rule.id(), rule.title().in(language()), jurisdiction, confidence(rule.confidence()), confidence(rule.confidenceOf("counting"))));
		line("citation", rule.citation());
		line("force", text(rule.validTo().isPresent() ? "explain.force.closed" : "explain.force.open", rule.validFrom().toString(), rule.validTo().map(Object::toString).orElse(""),
				text(rule.eachDay() ? "explain.force.eachDay" : "explain.force.clockStart")));
		line("applies", rule.appliesWhen().stream().map(this::condition).collect(Collectors.joining("; ")));
		line("limit", limit(rule, rule.defaultReading()));
		rule.defaultReading().renewalWindow().ifPresent(it -> line("window", text(it.before() ? "explain.window.before" : "explain.window.within", Integer.valueOf(it.workingDays()))));
		if (!rule.atExpiry().isEmpty()) {
			line("expiry", rule.atExpiry().stream().map(it -> terminal().texts().find("atExpiry." + it).orElse(it)).collect(Collectors.joining("; ")));
		}
		rule.validTo().ifPresent(end -> pack.gaps().stream().filter(it -> it.jurisdiction().equals(rule.jurisdiction()) && it.from().isPresent() && !it.from().get().isBefore(end))
				.findFirst().ifPresent(it -> line("after", text("explain.after", it.from().get().toString(), it.why().in(language())))));
		if (rule.hasReadings()) {
			rule.readings().forEach(it -> line("reading", text(it.isDefault() ? "explain.reading.default" : "explain.reading.other", it.id(), it.label().in(language()))));
		}
		rule.note().ifPresent(it -> line("note", it.in(language())));
		for (var source : rule.sources()) {
			var known = pack.sources().get(source);
			line("source", known.title() + " — " + known.where());
		}
		line("pack", pack.id() + " " + pack.version());
	}

	private String limit(Rule rule, Reading reading) {
		var parts = new ArrayList<String>();
		parts.add(switch (reading.initial()) {
		case Initial.Fixed it -> text(rule.backward() ? "explain.limit.before" : "explain.limit.initial", length(reading, it.term()), event(rule.starts()));
		case Initial.None ignored -> text("explain.limit.none");
		case Initial.PartOfSentence it -> text("explain.limit.part", Integer.valueOf(it.numerator()), Integer.valueOf(it.denominator()), event(rule.starts()));
		});
		var extensions = reading.extensions();
		if (extensions.allowed()) {
			parts.add(text("explain.limit.extensions", extensions.max().map(Object::toString).orElse(text("explain.unlimited")),
					extensions.each().map(it -> length(reading, it)).orElse(text("explain.any"))));
		}
		reading.cap().ifPresent(it -> parts.add(text("explain.limit.cap", length(reading, it))));
		return String.join("; ", parts);
	}

	private String confidence(Confidence level) {
		return text("confidence." + level.code());
	}

	/** A length with the days that count for it, where these are working days only. */
	private String length(Reading reading, Term term) {
		return reading.counting() instanceof WorkingDays ? text("explain.working", length(term)) : length(term);
	}

	private String length(Term term) {
		return StepSentences.of(terminal().texts().language()).text(term);
	}

	private String event(String name) {
		return terminal().texts().find("fact." + name).orElse(name);
	}

	private String condition(Condition condition) {
		return switch (condition) {
		case Condition.InStage it -> text("condition.stage", it.stages().stream().sorted().map(Stage::code).map(code -> terminal().texts().find("choice.CustodyStage." + code).orElse(code))
				.collect(Collectors.joining(", ")));
		case Condition.OfClass it -> text("condition.class", it.classes().stream().sorted().collect(Collectors.joining(", ")));
		case Condition.Penalty it -> text("condition." + it.bound().key(), it.length().term().map(this::length).orElseGet(() -> text("explain.life")));
		case Condition.AgeAtLeast it -> text("condition.ageAtLeast", Integer.valueOf(it.years()));
		case Condition.AgeBelow it -> text("condition.ageBelow", Integer.valueOf(it.years()));
		case Condition.Answer it -> text(it.wanted() ? "condition.yes" : "condition.no", it.fact());
		case Condition.AnyOf it -> it.alternatives().stream().map(all -> all.stream().map(this::condition).collect(Collectors.joining(" + ")))
				.collect(Collectors.joining(" " + text("condition.or") + " "));
		case Condition.Otherwise it -> text("condition.otherwise", it.ruleId());
		};
	}

	private void line(String label, String text) {
		var head = text(label.equals("after") ? "explain.after.label" : "explain." + label);
		terminal().hanging(TextTable.pad(head, LABEL), LABEL, TextTable.WIDTH - LABEL, text);
	}

	private static final int LABEL = 12;

	private String text(String key, Object... arguments) {
		return terminal().text(key, arguments);
	}

	private String language() {
		return terminal().texts().language().getLanguage();
	}
}

package org.vigie.core.deadlines;

import java.time.LocalDate;
import java.util.Optional;

import org.vigie.rules.RuleRef;
import org.vigie.rules.pack.LocalText;

/**
 * What a row's date rests on.
 *
 * @param ruleId the rule; empty where none is loaded, several are possible, or none is asked
 * @param jurisdiction code of the jurisdiction, empty text where none is known
 * @param pack id of the pack
 * @param version version of the pack
 * @param title the rule's title, or the words of an entered deadline
 * @param citation as it would be cited to a court
 * @param confidence {@code confirmed}, {@code reported}, {@code known} or {@code conflict}
 * @param countingConfidence the same for how its days are counted
 * @param why the pack's words where no rule is loaded
 * @param gapFrom the first day of the law for which none is loaded, where the pack says so
 * @param charge the charges it is of, where others of the same custody have another date
 */
public record RuleText(Optional<String> ruleId, String jurisdiction, Optional<String> pack, Optional<String> version, Optional<LocalText> title, Optional<String> citation,
		Optional<String> confidence, Optional<String> countingConfidence, Optional<LocalText> why, Optional<LocalDate> gapFrom, Optional<ChargedWith> charge) {

	static RuleText none(String jurisdiction, Optional<LocalText> why, Optional<LocalDate> gapFrom) {
		return new RuleText(Optional.empty(), jurisdiction, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), why,
				gapFrom, Optional.empty());
	}

	static RuleText entered(String words) {
		return new RuleText(Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.of(LocalText.of(words)), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty());
	}

	static RuleText of(Optional<RuleRef> rule, String jurisdiction, Optional<LocalText> why, Optional<LocalDate> gapFrom) {
		return rule.map(it -> new RuleText(Optional.of(it.ruleId()), jurisdiction, Optional.of(it.packId()), Optional.of(it.packVersion()), Optional.of(it.title()),
				Optional.of(it.citation()), Optional.of(it.confidence().code()), Optional.of(it.countingConfidence().code()), why, gapFrom, Optional.empty()))
				.orElseGet(() -> none(jurisdiction, why, gapFrom));
	}

	/** The same for an act that somebody entered in words of their own. */
	RuleText titled(String words) {
		return words.isBlank() ? this : new RuleText(ruleId, jurisdiction, pack, version, Optional.of(LocalText.of(words)), citation, confidence, countingConfidence, why, gapFrom, charge);
	}

	/** An act under a rule that no pack in use has. */
	static RuleText unknown(String ruleId, String words) {
		return new RuleText(Optional.of(ruleId), "", Optional.empty(), Optional.empty(), Optional.of(LocalText.of(words)), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty());
	}

	RuleText of(Optional<ChargedWith> charges) {
		return new RuleText(ruleId, jurisdiction, pack, version, title, citation, confidence, countingConfidence, why, gapFrom, charges);
	}

	/** What tells the row from the others of the same custody and rule; empty text where there are none. */
	String chargeKey() {
		return charge.map(ChargedWith::key).orElse("");
	}

	/** The pack and its version, as {@code accountability-draft 0.1.0}; empty text where none has a rule. */
	public String packAndVersion() {
		return (pack.orElse("") + " " + version.orElse("")).strip();
	}

	/** What the missing rule is called: the pack's words before the colon, such as {@code 2024 code}; without the space French puts before it. */
	public Optional<String> gapName(String language) {
		return why.map(it -> it.in(language)).map(it -> it.contains(":") ? it.substring(0, it.indexOf(':')).replaceAll("[\\s\\h]+$", "") : it);
	}
}

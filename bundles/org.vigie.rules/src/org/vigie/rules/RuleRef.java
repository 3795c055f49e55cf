package org.vigie.rules;

import org.vigie.rules.pack.Confidence;
import org.vigie.rules.pack.LocalText;
import org.vigie.rules.pack.RuleKind;

/** Which rule of which pack gave a date; goes with every stored or exported date. */
public record RuleRef(String packId, String packVersion, String ruleId, RuleKind kind, LocalText title, String citation,
		Confidence confidence, Confidence countingConfidence) {
}

package org.vigie.rules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vigie.rules.Stage;
import org.vigie.rules.counting.ElapsedTime;
import org.vigie.rules.counting.Term;

/**
 * A time limit as a pack states it.
 *
 * @param validTo included; empty: still in force
 * @param eachDay whether a running clock meets a new law on the day it applies, instead of keeping the law of its start
 * @param starts the name of the event the clock starts with
 * @param countsStages which custody counts; empty: all
 * @param cumulate what custody interrupted means
 * @param backward whether the term is counted back from the event
 * @param warn from how much left on a clock is expiring
 * @param partConfidence confidence of a part where it differs: {@code counting}, {@code cap}, {@code extension},
 *        {@code validFrom}, {@code validTo}
 * @param readings at least one, the default first
 * @param line where the rule begins in its file
 */
public record Rule(String id, RuleKind kind, String jurisdiction, LocalText title, String citation, LocalDate validFrom,
		Optional<LocalDate> validTo, boolean eachDay, Optional<String> notIfReplacedBy, List<Condition> appliesWhen, String starts,
		Set<Stage> countsStages, Cumulate cumulate, Optional<LocalText> credit, boolean repeats, boolean backward, Term warn,
		List<String> atExpiry, List<Reading> readings, Map<String, LocalDate> jurisdictionEnded, Optional<LocalText> note,
		Confidence confidence, Map<String, Confidence> partConfidence, List<String> sources, int line) {
	/** What happens to a clock when custody is interrupted. */
	public enum Cumulate {
		/** Free days push the end back. */
		SHIFT("shift"),
		/** Free minutes are not counted. */
		SUM("sum"),
		/** A new period starts a new clock. */
		RESTART("restart");

		private final String code;

		Cumulate(String code) {
			this.code = code;
		}

		public String code() {
			return code;
		}
	}

	public Rule {
		appliesWhen = List.copyOf(appliesWhen);
		countsStages = Set.copyOf(countsStages);
		atExpiry = List.copyOf(atExpiry);
		readings = List.copyOf(readings);
		jurisdictionEnded = Map.copyOf(jurisdictionEnded);
		partConfidence = Map.copyOf(partConfidence);
		sources = List.copyOf(sources);
	}

	public Reading defaultReading() {
		return readings.get(0);
	}

	public Optional<Reading> reading(String readingId) {
		return readings.stream().filter(it -> it.id().equals(readingId)).findFirst();
	}

	/** Whether the rule has more than one reading. */
	public boolean hasReadings() {
		return readings.size() > 1 || !defaultReading().id().equals(Reading.SOLE);
	}

	/** The confidence of a part, else that of the rule. */
	public Confidence confidenceOf(String part) {
		return partConfidence.getOrDefault(part, confidence);
	}

	/** Whether some condition asks for the age of the person. */
	public boolean asksAge() {
		return appliesWhen.stream().anyMatch(it -> it instanceof Condition.AgeAtLeast || it instanceof Condition.AgeBelow);
	}

	/** Whether the clock is counted in hours. */
	public boolean isHours() {
		return defaultReading().counting() instanceof ElapsedTime;
	}

	/** Whether custody of the stage counts for the clock; custody without a stage always does. */
	public boolean counts(Optional<Stage> stage) {
		return stage.isEmpty() || countsStages.isEmpty() || countsStages.contains(stage.get());
	}
}

package org.vigie.rules.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vigie.rules.Stage;

/** The keys and words that the format {@code detention-rules/1} lists. */
final class Keys {
	static final String FORMAT = "detention-rules/1";

	static final Set<String> TOP = Set.of("format", "pack", "jurisdictions", "calendars", "countings", "sources", "rules",
			"noRule", "tests");
	static final Set<String> PACK = Set.of("id", "version", "status", "asAt", "languages", "maintainer", "notAdvice");
	static final Set<String> JURISDICTION = Set.of("id", "name", "timeZone", "calendar", "standardFor");
	static final Set<String> CALENDAR = Set.of("id", "weekend", "fixed", "easter", "announced", "needsAnnouncementFor",
			"confidence", "source", "notes", "extends");
	static final Set<String> ANNOUNCED = Set.of("date", "name", "status", "source");
	static final Set<String> COUNTING = Set.of("id", "unit", "startDay", "startRoll", "lastDay", "monthEnd", "roll",
			"dueTime");
	static final Set<String> SOURCE = Set.of("id", "kind", "title", "where");
	static final Set<String> RULE = Set.of("id", "kind", "jurisdiction", "title", "citation", "validFrom", "validTo",
			"versionChosenBy", "notIfReplacedBy", "appliesWhen", "clock", "initial", "extensions", "renewalWindow", "cap",
			"stopsAt", "warn", "atExpiry", "readings", "jurisdictionEnded", "note", "confidence", "countingConfidence",
			"capConfidence", "extensionConfidence", "validFromConfidence", "validToConfidence", "sources");
	static final Set<String> PENALTIES = Arrays.stream(Condition.Bound.values()).map(Condition.Bound::key)
			.collect(Collectors.toUnmodifiableSet());
	static final List<String> ANSWERS = List.of("terrorism", "domiciled", "priorConviction", "listedOffence");
	static final Set<String> CONDITION = Stream.of(PENALTIES.stream(), ANSWERS.stream(),
			Stream.of("stage", "offenceClass", "ageAtLeast", "ageBelow", "anyOf", "otherwise")).flatMap(it -> it)
			.collect(Collectors.toUnmodifiableSet());
	static final Set<String> CLOCK = Set.of("starts", "counting", "countsStages", "cumulate", "credit", "repeats", "direction");
	static final Set<String> CREDIT = Set.of("stage", "offence");
	static final Set<String> FRACTION = Set.of("fractionOfSentence", "lifeIs");
	static final Set<String> EXTENSIONS = Set.of("max", "each", "orderedBy", "form", "ground", "noticeToDefence", "steps", "note");
	static final Set<String> WINDOW = Set.of("workingDays", "mode");
	static final Set<String> READING = Set.of("id", "label", "default", "set", "sources");
	static final Set<String> SETTABLE = Set.of("clock.counting", "extensions.max", "cap", "initial", "stopsAt",
			"renewalWindow.mode");
	static final Set<String> GAP = Set.of("jurisdiction", "stage", "offenceClass", "ageBelow", "starts", "from", "to", "why",
			"sources");
	static final Set<String> TEST = Set.of("id", "rule", "reading", "facts", "asOf", "expect");
	/** Keys of the facts of a test, with the columns of worked examples that take the same texts. */
	static final Map<String, String> TEST_FACTS = Map.ofEntries(Map.entry("jurisdiction", ""), Map.entry("start", "clock_start"),
			Map.entry("periods", "periods"), Map.entry("extensions", "extensions"), Map.entry("suspensions", "suspensions"),
			Map.entry("events", "events"), Map.entry("stage", "stage"), Map.entry("offenceClass", "offence_class"),
			Map.entry("maxPenalty", "max_penalty"), Map.entry("age", "age"), Map.entry("terrorism", "terrorism"),
			Map.entry("otherFacts", "other_facts"));
	static final Map<String, String> TEST_EXPECT = Map.of("state", "expected_state", "lastDay", "expected_last_day", "expiry",
			"expected_expiry", "earliestExpiry", "expected_earliest_expiry", "latestExpiry", "expected_latest_expiry", "capLast",
			"expected_cap_last", "left", "expected_left", "flags", "expected_flags");
	static final Set<String> EXTENDS = Set.of("pack", "calendar");

	static final List<String> STATUS = List.of("draft", "reviewed", "retired");
	static final List<String> SOURCE_KINDS = List.of("textOfLaw", "decision", "official", "guidance", "guide", "commentary",
			"opinion", "book", "press");
	static final List<String> KINDS = Arrays.stream(RuleKind.values()).map(RuleKind::code).toList();
	static final List<String> CONFIDENCES = Arrays.stream(Confidence.values()).map(Confidence::code).toList();
	static final List<String> STAGES = Arrays.stream(Stage.values()).map(Stage::code).toList();
	static final List<String> AT_EXPIRY = List.of("release", "bail", "bringBeforeMagistrate", "bringBeforeProsecutor",
			"prisonDirectorNotifiesJudge", "charge", "mayBeReleased");
	static final List<String> ANNOUNCED_STATUS = List.of("confirmed", "reported", "known", "estimated");
	static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

	private Keys() {
	}
}

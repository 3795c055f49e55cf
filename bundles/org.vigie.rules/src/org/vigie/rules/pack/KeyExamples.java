package org.vigie.rules.pack;

import java.util.Map;

/** For each key that a pack cannot do without, what a line with it looks like. */
final class KeyExamples {
	private static final Map<String, String> VALUES = Map.ofEntries(Map.entry("format", Keys.FORMAT), Map.entry("pack", "{id: my-rules, ...}"),
			Map.entry("jurisdictions", "[]"), Map.entry("calendars", "[]"), Map.entry("countings", "[]"), Map.entry("sources", "[]"),
			Map.entry("rules", "[]"), Map.entry("id", "my-name"), Map.entry("version", "0.1.0"), Map.entry("status", "draft"),
			Map.entry("asAt", "2026-01-31"), Map.entry("languages", "[en]"), Map.entry("maintainer", "your name"),
			Map.entry("notAdvice", "true"), Map.entry("kind", "custodyLimit"), Map.entry("title", "\"Pre-trial detention\""),
			Map.entry("where", "\"official journal of 31 January 2001\""), Map.entry("jurisdiction", "ML"),
			Map.entry("citation", "\"Code of criminal procedure, art. 12\""), Map.entry("validFrom", "2001-01-31"),
			Map.entry("versionChosenBy", "clockStart"), Map.entry("appliesWhen", "{stage: [pretrial]}"),
			Map.entry("clock", "{starts: remandOrder, counting: eve}"), Map.entry("starts", "remandOrder"), Map.entry("counting", "eve"),
			Map.entry("initial", "P6M"), Map.entry("confidence", "reported"), Map.entry("name", "{en: Mali, fr: Mali}"),
			Map.entry("timeZone", "Africa/Bamako"), Map.entry("calendar", "ML"), Map.entry("weekend", "[sat, sun]"),
			Map.entry("startDay", "counted"), Map.entry("monthEnd", "lastDay"), Map.entry("max", "1"), Map.entry("each", "P6M"),
			Map.entry("workingDays", "5"), Map.entry("mode", "within"), Map.entry("label", "\"as the court reads it\""),
			Map.entry("date", "2026-01-31"), Map.entry("stage", "[pretrial]"), Map.entry("why", "\"limits for minors not confirmed\""),
			Map.entry("rule", "my-rule"), Map.entry("facts", "{start: 2026-01-31}"), Map.entry("asOf", "2026-03-01"),
			Map.entry("expect", "{state: running}"), Map.entry("fractionOfSentence", "[2, 3]"));

	private KeyExamples() {
	}

	/** The value alone; {@code ...} for a key that has no example. */
	static String of(String key) {
		return VALUES.getOrDefault(key, "...");
	}
}

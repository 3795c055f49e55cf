package org.vigie.rules;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a person stands in a proceeding; a custody clock belongs to one stage, and no overrun is absorbed by the next. */
public enum Stage {
	POLICE_CUSTODY("policeCustody"),
	PRETRIAL("pretrial"),
	REFERRED("referred"),
	TRIAL("trial"),
	APPEAL("appeal"),
	SENTENCE("sentence"),
	PROVISIONAL_ARREST("provisionalArrest"),
	/** No stage of custody: time limits for acts. */
	NONE("none");

	private static final Map<String, Stage> BY_CODE = Arrays.stream(values())
			.collect(Collectors.toUnmodifiableMap(Stage::code, Function.identity()));

	private final String code;

	Stage(String code) {
		this.code = code;
	}

	/** The word packs, sheets and worked examples use. */
	public String code() {
		return code;
	}

	public static Optional<Stage> of(String code) {
		return Optional.ofNullable(BY_CODE.get(code));
	}
}

package org.vigie.exchange.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.vigie.model.ParticipationRole;

/** Roles as files word them: the leading word of each part decides, and of several parts the last one that says a role. */
final class Roles {

	private static final Map<String, ParticipationRole> WORDS = new LinkedHashMap<>();
	private static final Pattern SEVERAL = Pattern.compile("(?iu)\\d|\\band\\b|\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
			+ "|several|men|women|people|persons|soldiers|fighters|members|elements|officials|officers|leaders|forces|gunmen|thugs|mercenaries"
			+ "|perpetrators|authors|agents|players|ministers|accused|group)\\b");

	static {
		WORDS.put("suspect", ParticipationRole.SUSPECT);
		WORDS.put("alleged", ParticipationRole.SUSPECT);
		WORDS.put("target", ParticipationRole.SUSPECT);
		WORDS.put("charged", ParticipationRole.CHARGED);
		WORDS.put("accused", ParticipationRole.ACCUSED);
		WORDS.put("defendant", ParticipationRole.ACCUSED);
		WORDS.put("convicted", ParticipationRole.CONVICTED);
		WORDS.put("acquitted", ParticipationRole.ACQUITTED);
		WORDS.put("victim", ParticipationRole.VICTIM);
		WORDS.put("hostage", ParticipationRole.VICTIM);
		WORDS.put("witness", ParticipationRole.WITNESS);
		WORDS.put("counsel", ParticipationRole.COUNSEL);
		WORDS.put("judge", ParticipationRole.JUDGE);
		WORDS.put("official", ParticipationRole.OFFICIAL);
		WORDS.put("acting prosecutor", ParticipationRole.OFFICIAL);
		WORDS.put("prosecutor", ParticipationRole.OFFICIAL);
		WORDS.put("un official", ParticipationRole.OFFICIAL);
		WORDS.put("detain", ParticipationRole.DETAINED);
		WORDS.put("deceased detainee", ParticipationRole.DETAINED);
		WORDS.put("sanctioned", ParticipationRole.SANCTIONED);
		WORDS.put("listed", ParticipationRole.SANCTIONED);
	}

	private Roles() {
	}

	static ParticipationRole of(String text) {
		var found = ParticipationRole.OTHER;
		for (var part : text.toLowerCase(java.util.Locale.ROOT).split("\\(", 2)[0].split(",")) {
			var words = part.strip().replaceFirst("^later ", "");
			found = WORDS.entrySet().stream().filter(it -> words.startsWith(it.getKey())).map(Map.Entry::getValue).findFirst().orElse(found);
		}
		return found;
	}

	/** Whether the words of an unnamed row mean more than one person. */
	static boolean several(String label) {
		return SEVERAL.matcher(label).find();
	}
}

package org.vigie.core.fields;

import java.util.Objects;
import java.util.regex.Pattern;

import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

/**
 * A code of a list that packs define. People see and type its name; the code is kept. A code no loaded pack knows is kept too, with a
 * notice, since a pack may be missing on this machine only.
 *
 * @param list name of the list in the {@link Vocabulary}
 */
public record CodeKind(String list) implements FieldKind<String> {

	private static final Pattern CODE = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._-]*");

	public CodeKind {
		Objects.requireNonNull(list);
	}

	@Override
	public Class<?> type() {
		return String.class;
	}

	@Override
	public String print(String value, Wording wording) {
		return wording.vocabulary().label(list, value, wording.language()).orElse(value);
	}

	@Override
	public Outcome<String> parse(String typed, Wording wording) {
		var wanted = Folded.of(typed);
		if (wanted.isEmpty()) {
			return Outcome.refused(Trouble.of("field.empty"));
		}
		var codes = wording.vocabulary().codes(list);
		var byCode = codes.stream().filter(it -> Folded.of(it).equals(wanted)).findFirst();
		var known = byCode.or(() -> codes.stream().filter(it -> Folded.of(print(it, wording)).equals(wanted)).findFirst());
		return known.map(Outcome::done).orElseGet(() -> unknown(typed.strip(), codes.isEmpty()));
	}

	private Outcome<String> unknown(String typed, boolean nothingLoaded) {
		if (!CODE.matcher(typed).matches()) {
			return Outcome.refused(Trouble.of("field.no-such-code", typed));
		}
		var kept = Outcome.done(typed);
		return nothingLoaded ? kept : kept.noting(java.util.List.of(Notice.warning("field.unknown-code", typed)));
	}

	@Override
	public String write(String value) {
		return value;
	}

	@Override
	public Outcome<String> read(String text) {
		return Outcome.done(text);
	}
}

package org.vigie.core.fields;

import java.util.regex.Pattern;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

import com.ibm.icu.text.NumberFormat;

/** A whole number. Thousands may be typed with blanks, commas, dots or apostrophes between them. */
public record NumberKind() implements FieldKind<Long> {

	private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([ ,.'])\\d{3}(\\1\\d{3})*");

	@Override
	public Class<?> type() {
		return Long.class;
	}

	@Override
	public String print(Long value, Wording wording) {
		return NumberFormat.getIntegerInstance(wording.language()).format(value.longValue());
	}

	@Override
	public Outcome<Long> parse(String typed, Wording wording) {
		var digits = Folded.of(typed).replace('\u2212', '-');
		if (digits.isEmpty()) {
			return Outcome.refused(Trouble.of("field.empty"));
		}
		return number(GROUPED.matcher(digits).matches() ? digits.replaceAll("[ ,.']", "") : digits, typed.strip());
	}

	@Override
	public String write(Long value) {
		return value.toString();
	}

	@Override
	public Outcome<Long> read(String text) {
		return number(text, text);
	}

	private static Outcome<Long> number(String digits, String typed) {
		try {
			return Outcome.done(Long.valueOf(digits));
		} catch (NumberFormatException e) {
			return Outcome.refused(Trouble.of("field.no-number", typed).because(e));
		}
	}
}

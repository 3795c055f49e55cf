package org.vigie.rules.pack;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vigie.rules.counting.Term;

/**
 * What to write instead of a text that is no length of time.
 *
 * @param key the sentence
 * @param instead the length that was meant, or the letter that is no unit; empty text where that cannot be said
 */
record LengthAdvice(String key, String instead) {
	private static final Pattern WORDS = Pattern.compile("(\\d{1,5})\\s*([a-zà-ÿ]{1,10})\\.?");
	private static final Pattern WEEKS = Pattern.compile("P(\\d{1,4})W");
	private static final Pattern MIXED = Pattern.compile("P(\\d{1,3})DT(\\d{1,3})H");
	private static final Pattern LETTERS = Pattern.compile("P(?:T?\\d{1,7}[A-Z])+");
	private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("year", "P%dY"), Map.entry("an", "P%dY"), Map.entry("année", "P%dY"),
			Map.entry("month", "P%dM"), Map.entry("mois", "P%dM"), Map.entry("day", "P%dD"), Map.entry("jour", "P%dD"),
			Map.entry("hour", "PT%dH"), Map.entry("heure", "PT%dH"), Map.entry("h", "PT%dH"), Map.entry("minute", "PT%dM"), Map.entry("min", "PT%dM"));
	private static final int LONGEST = 40;

	static LengthAdvice on(String text) {
		if (text.length() > LONGEST) {
			return new LengthAdvice("duration", "");
		}
		var upper = text.strip().toUpperCase(Locale.ROOT);
		if (upper.contains("-")) {
			return new LengthAdvice("duration.negative", positive(upper.replace("-", "")));
		}
		return meant(upper).map(it -> new LengthAdvice("duration.near", it)).or(() -> inWeeks(upper)).or(() -> mixed(upper)).or(() -> special(upper))
				.orElse(new LengthAdvice("duration", ""));
	}

	private static String positive(String text) {
		return meant(text).orElse("P6M");
	}

	private static Optional<String> meant(String upper) {
		var words = WORDS.matcher(upper.toLowerCase(Locale.ROOT));
		if (words.matches()) {
			var unit = words.group(2);
			var form = Optional.ofNullable(UNITS.get(unit)).or(() -> Optional.ofNullable(UNITS.get(unit.replaceFirst("s$", ""))));
			if (form.isPresent()) {
				return Term.parse(form.get().formatted(Integer.parseInt(words.group(1)))).map(Term::toString);
			}
		}
		return Term.parse(upper).or(() -> Term.parse("P" + upper)).or(() -> Term.parse("PT" + upper)).map(Term::toString);
	}

	private static Optional<LengthAdvice> inWeeks(String upper) {
		var weeks = WEEKS.matcher(upper.startsWith("P") ? upper : "P" + upper);
		return weeks.matches() ? Optional.of(new LengthAdvice("duration.weeks", "P" + Integer.parseInt(weeks.group(1)) * 7 + "D")) : Optional.empty();
	}

	private static Optional<LengthAdvice> mixed(String upper) {
		var mixed = MIXED.matcher(upper);
		return mixed.matches() ? Optional.of(new LengthAdvice("duration.mixed", "PT" + (Integer.parseInt(mixed.group(1)) * 24 + Integer.parseInt(mixed.group(2))) + "H"))
				: Optional.empty();
	}

	private static Optional<LengthAdvice> special(String upper) {
		if (upper.matches("P(0[YMD])+|PT(0[HM])+")) {
			return Optional.of(new LengthAdvice("duration.zero", ""));
		}
		if (upper.matches("P.*\\d[.,]\\d.*")) {
			return Optional.of(new LengthAdvice("duration.fraction", ""));
		}
		if (upper.matches("PT.*\\dS")) {
			return Optional.of(new LengthAdvice("duration.seconds", ""));
		}
		if (LETTERS.matcher(upper).matches()) {
			var unit = upper.replaceAll("[PYMDTH0-9]", "");
			return unit.isEmpty() ? Optional.empty() : Optional.of(new LengthAdvice("duration.unit", unit.substring(0, 1)));
		}
		return Optional.empty();
	}
}

package org.vigie.core.deadlines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.text.Texts;
import org.vigie.rules.pack.Confidence;

/**
 * How well what a row's date rests on is known, in words and in marks: what is not confirmed is never shown as if it were. Marks stand
 * behind the rule where there is no room for words, and a legend tells them.
 */
public final class Certainty {

	private static final String CONFIRMED = Confidence.CONFIRMED.code();

	/** What a mark stands for. */
	private enum Mark {
		REPORTED, KNOWN, CONFLICT, COUNTING, PROVISIONAL;

		private String key() {
			return "certainty.mark." + name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	private final Texts texts;

	public Certainty(Texts texts) {
		this.texts = Objects.requireNonNull(texts);
	}

	/** The words for a column: {@code not confirmed}, {@code sources conflict; counting: not confirmed; provisional}; empty where there is no rule. */
	public String words(DeadlineRow row) {
		var words = new ArrayList<String>();
		row.confidence().ifPresent(it -> words.add(word(it)));
		if (row.flags().stream().anyMatch(it -> it.startsWith("candidates:"))) {
			words.add(texts.text("certainty.candidates"));
		}
		counting(row).map(it -> texts.text("certainty.counting", word(it))).ifPresent(words::add);
		if (row.provisional()) {
			words.add(texts.text("certainty.provisional"));
		}
		return words.stream().reduce((one, other) -> texts.text("certainty.list", one, other)).orElse("");
	}

	/** The rule with its marks behind it, for narrow lists: {@code ml-2001-135 [c]}. */
	public String marked(String rule, DeadlineRow row) {
		return marks(row).stream().map(it -> texts.text(it.key())).reduce((one, other) -> texts.text("certainty.marks", one, other))
				.map(it -> rule.isEmpty() ? it : texts.text("certainty.marked", rule, it)).orElse(rule);
	}

	/** What the marks of the rows stand for, in one line; empty where there are none. */
	public Optional<String> legend(Collection<DeadlineRow> rows) {
		var used = EnumSet.noneOf(Mark.class);
		rows.forEach(it -> used.addAll(marks(it)));
		return used.stream().map(it -> texts.text("certainty.legend", texts.text(it.key()), texts.text(it.key() + ".means"))).reduce((one, other) -> texts.text("certainty.list", one, other));
	}

	private static List<Mark> marks(DeadlineRow row) {
		var marks = new ArrayList<Mark>();
		row.confidence().flatMap(Confidence::of).ifPresent(it -> {
			switch (it) {
			case REPORTED -> marks.add(Mark.REPORTED);
			case KNOWN -> marks.add(Mark.KNOWN);
			case CONFLICT -> marks.add(Mark.CONFLICT);
			case CONFIRMED -> counting(row).ifPresent(ignored -> marks.add(Mark.COUNTING));
			}
		});
		if (row.provisional()) {
			marks.add(Mark.PROVISIONAL);
		}
		return marks;
	}

	/**
	 * What a reason says of the rule: {@code custody limit, as reported by ...}.
	 *
	 * @param sources what the rule was read in; empty where its pack is not at hand
	 */
	String sentence(DeadlineRow row, List<String> sources) {
		if (row.confidence().isEmpty()) {
			return "";
		}
		var what = texts.text("deadline.kind." + row.kind().word());
		var key = "certainty.said." + row.confidence().get();
		var sentence = sources.stream().reduce((one, other) -> texts.text("certainty.list", one, other)).map(it -> texts.text(key, what, it))
				.orElseGet(() -> texts.find(key + ".unnamed", what).orElseGet(() -> texts.text(key, what)));
		return counting(row).map(it -> texts.text("certainty.said.counting", sentence, word(it))).orElse(sentence);
	}

	/** How well the counting is known, where that is not confirmed and not the same as the rule. */
	private static Optional<String> counting(DeadlineRow row) {
		return row.rule().countingConfidence().filter(it -> !it.equals(CONFIRMED) && !row.confidence().filter(it::equals).isPresent());
	}

	private String word(String confidence) {
		return texts.text("certainty." + confidence);
	}
}

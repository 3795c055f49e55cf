package org.vigie.cli;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.vigie.core.dates.Saying;
import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.text.Texts;

/** Where the command line prints, in which language, and what day it is: all that a verb knows of the world around it. */
final class Terminal {

	private final PrintStream out;
	private final PrintStream err;
	private final Instant now;
	private final ZoneId zone;
	private Texts texts;
	private boolean quiet;

	Terminal(PrintStream out, PrintStream err, Instant now, ZoneId zone, Locale language) {
		this.out = Objects.requireNonNull(out);
		this.err = Objects.requireNonNull(err);
		this.now = Objects.requireNonNull(now);
		this.zone = Objects.requireNonNull(zone);
		speak(language);
	}

	void speak(Locale language) {
		texts = Texts.in(language).with(Terminal.class);
	}

	void quiet(boolean wanted) {
		quiet = wanted;
	}

	boolean isQuiet() {
		return quiet;
	}

	Texts texts() {
		return texts;
	}

	String text(String key, Object... arguments) {
		return texts.text(key, arguments);
	}

	PrintStream out() {
		return out;
	}

	Instant now() {
		return now;
	}

	ZoneId zone() {
		return zone;
	}

	LocalDate today() {
		return LocalDate.ofInstant(now, zone);
	}

	void print(String line) {
		out.println(line);
	}

	/** Prints a text in as many lines as it needs, all behind this many blanks. */
	void paragraph(int indent, String text) {
		hanging(" ".repeat(indent), indent, TextTable.WIDTH - indent, text);
	}

	/**
	 * Prints a text whose first line stands behind something.
	 *
	 * @param first what stands before the first line
	 * @param indent how many blanks stand before the others
	 * @param width how many columns of text a line has at most
	 */
	void hanging(String first, int indent, int width, String text) {
		var lines = TextTable.wrap(text, width);
		print(first + lines.getFirst());
		lines.stream().skip(1).forEach(it -> print(" ".repeat(indent) + it));
	}

	/** One line of progress or remark on the error stream, unless asked to be quiet. */
	void remark(String line) {
		if (!quiet) {
			err.println(line);
		}
	}

	/** Prints a refusal as one sentence that begins with what it is about. */
	ExitStatus refuse(Trouble trouble) {
		err.println(text("cli.trouble", sentence(trouble)));
		return ExitStatus.of(trouble);
	}

	ExitStatus usage(String key, Object... arguments) {
		err.println(text("cli.trouble", text(key, arguments)));
		return ExitStatus.USAGE;
	}

	String sentence(Trouble trouble) {
		var words = Saying.of(trouble).in(texts);
		return trouble.place().map(place -> text("cli.place", place.toString(), words)).orElse(words);
	}

	String sentence(Notice notice) {
		var words = Saying.of(notice).in(texts);
		return notice.place().map(place -> text("cli.place", place.toString(), words)).orElse(words);
	}

	void remarks(List<Notice> notices) {
		notices.forEach(it -> remark(sentence(it)));
	}

	/** What a verb does with a result; a refusal is printed instead. */
	<T> ExitStatus with(Outcome<T> outcome, java.util.function.Function<T, ExitStatus> use) {
		return switch (outcome) {
		case Outcome.Done<T> done -> use.apply(done.value());
		case Outcome.Refused<T> refused -> refuse(refused.trouble());
		};
	}
}

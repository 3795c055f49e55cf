package org.vigie.core.dates;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.vigie.core.dates.CoreReader.Beside;
import org.vigie.core.fields.Folded;
import org.vigie.core.fields.Wording;
import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Notice.Severity;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Outcome.Refused;
import org.vigie.core.outcome.Trouble;
import org.vigie.edtf.EdtfFormatException;
import org.vigie.edtf.Precision;
import org.vigie.edtf.Shape;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.DateSense;

/** Reads one typed text: a date, or two dates joined by words that say how. */
final class EntryReader {
	private static final Pattern BETWEEN = Pattern.compile("(?:between|entre)(?: le)? (?<first>.+?) (?:and|et)(?: le)? (?<last>.+)");
	private static final Pattern OR = Pattern.compile("(?:le )?(?<first>.+?) (?:or|ou)(?: le)? (?<last>.+)");
	private static final Pattern FROM_TO =
			Pattern.compile("(?:from|du|de|des) (?<first>.+?) (?:to|until|till|through|au|a|jusqu'au)(?: le)? (?<last>.+)");
	private static final Pattern TO = Pattern.compile("(?<first>.+?)(?: to | through | au | ?– ?| - | ?/ ?|(?<=^\\d{1,2})-)(?<last>.+)");
	private static final Pattern BY =
			Pattern.compile("(?:by|on or before|no later than|not later than|at the latest|au plus tard(?: le| en)?)(?: the)? (?<rest>.+)");
	private static final Pattern BEFORE = Pattern.compile("(?:before|avant)(?: le| the)? (?<rest>.+)");
	private static final Pattern AFTER = Pattern.compile("(?:after|apres)(?: le| the)? (?<rest>.+)");
	private static final Pattern FROM_ON =
			Pattern.compile("(?:on or after|from|a partir du|des le)(?: the)? (?<rest>.+?)(?: on| onwards?)?");
	private static final Pattern SINCE = Pattern.compile("(?:since|depuis)(?: le| the)? (?<rest>.+)");
	private static final Pattern UNTIL = Pattern.compile("(?:until|till|up to|jusqu'au|jusqu'a|jusqu'en|jusque)(?: le| the)? (?<rest>.+)");

	private final String typed;
	private final Wording wording;
	private Optional<Trouble> reason = Optional.empty();

	EntryReader(String typed, Wording wording) {
		this.typed = typed;
		this.wording = wording;
	}

	Outcome<Understood> read() {
		if (typed.isBlank()) {
			return Outcome.refused(Trouble.of("field.empty"));
		}
		if (typed.length() > UncertainDate.MAX_LENGTH) {
			return Outcome.refused(Trouble.of("date.too-long", UncertainDate.MAX_LENGTH));
		}
		var text = Folded.of(typed).replaceAll("[\u2012\u2014\u2212]", "–");
		try {
			return asOf(text).or(() -> scheduled(text)).or(() -> date(text))
					.orElseGet(() -> Outcome.refused(reason.orElseGet(this::notUnderstood)));
		} catch (EdtfFormatException e) { // words around ISO text that make no date of it: "about [2013,2014]"
			return Outcome.refused(notUnderstood().because(e));
		}
	}

	private Trouble notUnderstood() {
		return Trouble.of("date.not-understood", typed.strip());
	}

	private Optional<Outcome<Understood>> asOf(String text) {
		return sensed(EntryWords.AS_OF, text, DateSense.AS_OF, "date.echo.as-of");
	}

	private Optional<Outcome<Understood>> scheduled(String text) {
		return sensed(EntryWords.SCHEDULED, text, DateSense.SCHEDULED, "date.echo.scheduled");
	}

	private Optional<Outcome<Understood>> sensed(Pattern words, String text, DateSense sense, String key) {
		var found = words.matcher(text);
		return !found.matches() ? Optional.empty() : date(found.group("rest")).map(it -> it.map(
				plain -> new Understood(typed, plain.date(), sense, Saying.of(DateDisplay.article(key, plain.date()), plain.date()),
						plain.otherReadings(), plain.question(), plain.note())));
	}

	private Optional<Outcome<Understood>> date(String text) {
		if (EntryWords.UNKNOWN.matcher(text).matches()) {
			return Optional.of(Outcome.done(plain(UncertainDate.unknown())));
		}
		return iso(typed.strip()).or(() -> joined(text)).or(() -> core(text, Beside.NOTHING).map(it -> it.map(this::single)))
				.or(() -> lasted(text))
				.or(() -> core(text.replaceAll("[,]", " ").replaceAll(" +", " "), Beside.NOTHING).map(it -> it.map(this::single)));
	}

	/** Text in ISO 8601-2 is taken as it is. */
	private Optional<Outcome<Understood>> iso(String text) {
		return UncertainDate.tryParse(text).map(it -> Outcome.done(plain(it)));
	}

	private Optional<Outcome<Understood>> joined(String text) {
		return two(BETWEEN, text, (first, last) -> "[" + first + ".." + last + "]").or(() -> one(BY, text, it -> "[.." + it + "]"))
				.or(() -> beyond(BEFORE, text, EntryReader::before)).or(() -> beyond(AFTER, text, EntryReader::after))
				.or(() -> one(SINCE, text, it -> it + "/.."))
				.or(() -> one(UNTIL, text, it -> "/" + it)).or(() -> two(FROM_TO, text, (first, last) -> first + "/" + last))
				.or(() -> one(FROM_ON, text, it -> "[" + it + "..]"))
				.or(() -> either(text));
	}

	private Optional<Outcome<Understood>> lasted(String text) {
		return two(TO, text, (first, last) -> first + "/" + last);
	}

	private Optional<Outcome<Core>> core(String text, Beside beside) {
		var read = new CoreReader(typed, wording, beside).read(text.strip());
		if (read.isPresent() && read.get() instanceof Refused<Core>(var trouble, var ignored)) {
			reason = reason.or(() -> Optional.of(trouble));
		}
		return read;
	}

	private Optional<Outcome<Understood>> one(Pattern words, String text, UnaryOperator<String> write) {
		var found = words.matcher(text);
		return !found.matches() ? Optional.empty() : core(found.group("rest"), Beside.NOTHING)
				.map(it -> it.then(core -> written(write.apply(core.date().text()), core)));
	}

	/** Before or after a date: from the day next to it. */
	private Optional<Outcome<Understood>> beyond(Pattern words, String text, Function<UncertainDate, Optional<String>> write) {
		var found = words.matcher(text);
		return !found.matches() ? Optional.empty() : core(found.group("rest"), Beside.NOTHING)
				.map(it -> it.then(core -> write.apply(core.date()).map(iso -> written(iso, core))
						.orElseGet(() -> Outcome.refused(notUnderstood()))));
	}

	private static Optional<String> before(UncertainDate date) {
		return date.earliestDay().map(it -> "[.." + UncertainDate.of(Neighbour.before(it)).text() + "]");
	}

	private static Optional<String> after(UncertainDate date) {
		return date.latestDay().map(it -> "[" + UncertainDate.of(Neighbour.after(it)).text() + "..]");
	}

	/** Two dates; the first may leave out what the last says. Empty when one of them is none. */
	private Optional<Outcome<Understood>> two(Pattern words, String text, BinaryOperator<String> write) {
		var found = words.matcher(text);
		return found.matches() ? pair(found, (first, last) -> write.apply(first.date().text(), last.date().text())) : Optional.empty();
	}

	private Optional<Outcome<Understood>> either(String text) {
		var found = OR.matcher(text);
		if (!found.matches()) {
			return Optional.empty();
		}
		return yearsOfOneDay(found).or(() -> pair(found, (first, last) -> "[" + first.date().text() + "," + last.date().text() + "]"));
	}

	/** "11 July 2023 or 2024": one day of two years. */
	private Optional<Outcome<Understood>> yearsOfOneDay(Matcher found) {
		if (!found.group("last").matches("\\d{4}")) {
			return Optional.empty();
		}
		return core(found.group("first"), Beside.NOTHING).flatMap(Outcome::result).filter(it -> it.day().isPresent())
				.flatMap(first -> core(found.group("last") + first.iso().substring("2023".length()), Beside.NOTHING)
						.map(it -> it.then(last -> written("[" + first.iso() + "," + last.iso() + "]", Core.of(first.iso())))));
	}

	private Optional<Outcome<Understood>> pair(Matcher found, BiFunction<Core, Core, String> write) {
		var last = core(found.group("last"), Beside.NOTHING);
		if (last.isEmpty()) {
			return Optional.empty();
		}
		return switch (last.get()) {
		case Refused<Core>(var trouble, var noted) -> trouble.code().equals("date.not-understood") ? Optional.empty()
				: Optional.of(new Refused<>(trouble, noted));
		case Outcome.Done<Core>(var end, var ignored) -> core(found.group("first"), Beside.of(end))
				.map(it -> it.then(start -> written(write.apply(start, end), start, end)));
		};
	}

	private Outcome<Understood> written(String iso, Core... cores) {
		try {
			var date = UncertainDate.parse(iso);
			var note = List.of(cores).stream().flatMap(it -> it.note().stream()).findFirst();
			var warning = List.of(cores).stream().flatMap(it -> it.warning().stream()).findFirst();
			return Outcome.done(new Understood(typed, date, DateSense.OCCURRED, DateEcho.of(date, wording.zone()), List.of(),
					warning.or(() -> twoSources(date)), note));
		} catch (EdtfFormatException e) {
			return Outcome.refused(e.code().equals("edtf.reversed") ? Trouble.of("date.reversed", typed.strip()).because(e)
					: notUnderstood().because(e));
		}
	}

	/** Two days side by side are often what two sources say, and then they are two claims. */
	private static Optional<Notice> twoSources(UncertainDate date) {
		if (date.shape() != Shape.ONE_OF || date.members().size() != 2) {
			return Optional.empty();
		}
		var days = date.members().stream().flatMap(it -> it.isSingle() ? it.first().flatMap(UncertainDate::day).stream() : Stream.empty())
				.toList();
		return days.size() == 2 && days.getFirst().withDayOfMonth(1).equals(days.getLast().withDayOfMonth(1))
				? Optional.of(question("date.two-sources")) : Optional.empty();
	}

	private Understood single(Core core) {
		var date = core.date();
		var others = core.other().map(Alternative::new).stream().toList();
		if (core.other().isPresent() && !date.hasTime() && core.note().isEmpty()) {
			return new Understood(typed, date, DateSense.OCCURRED, Saying.of("date.echo.day-first", date), others,
					core.warning().or(() -> Optional.of(question("date.other-reading", core.other().get()))), core.note());
		}
		var said = core.said().orElseGet(() -> foreignDigits() ? DateEcho.plain(date) : DateEcho.of(date, wording.zone()));
		return new Understood(typed, date, DateSense.OCCURRED, said, others, core.warning().or(() -> wider(date)), core.note());
	}

	private Understood plain(UncertainDate date) {
		return new Understood(typed, date, DateSense.OCCURRED, DateEcho.of(date, wording.zone()), List.of(), wider(date), Optional.empty());
	}

	private Optional<Notice> wider(UncertainDate date) {
		if (date.shape() != Shape.DATE || date.precision() != Precision.YEAR || !date.isApproximate() || date.isUncertain()
				|| date.earliestDay().isEmpty()) {
			return Optional.empty();
		}
		var year = date.earliestDay().get().getYear();
		return Optional.of(question("date.wider", String.valueOf(year - 1), String.valueOf(year + 1)));
	}

	private boolean foreignDigits() {
		return typed.codePoints().anyMatch(it -> Character.isDigit(it) && it > '9');
	}

	private static Notice question(String code, Object... arguments) {
		return new Notice(Severity.QUESTION, code, List.of(arguments), Optional.empty());
	}
}

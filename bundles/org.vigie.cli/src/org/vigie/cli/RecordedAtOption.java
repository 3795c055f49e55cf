package org.vigie.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

import picocli.CommandLine.Option;

/**
 * The instant as of whose records something is looked at; now where it is not given. An instant is taken as it is. A day, or a minute as the
 * history prints it, is one of the terminal's zone and stands for its end, so that everything recorded within it is seen.
 */
final class RecordedAtOption {

	private static final Pattern MINUTE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d)");

	/** The ways to write it, the first that fits is taken. */
	private static final List<BiFunction<String, ZoneId, Instant>> FORMS = List.of((text, zone) -> Instant.parse(text), (text, zone) -> OffsetDateTime.parse(text).toInstant(),
			(text, zone) -> LocalDate.parse(text).atTime(LocalTime.MAX).atZone(zone).toInstant().truncatedTo(ChronoUnit.MILLIS), RecordedAtOption::minute,
			(text, zone) -> LocalDateTime.parse(text.replace(' ', 'T')).atZone(zone).toInstant());

	@Option(names = "--recorded-at", paramLabel = "INSTANT", descriptionKey = "recordedAt")
	private Optional<String> text = Optional.empty();

	/** Runs with the instant; text that is none is refused. One still to come is said to be, since what is shown is what is recorded now. */
	ExitStatus with(Terminal terminal, Function<Optional<Instant>, ExitStatus> work) {
		if (text.isEmpty()) {
			return work.apply(Optional.empty());
		}
		var instant = FORMS.stream().flatMap(it -> read(it, text.get().strip(), terminal.zone()).stream()).findFirst();
		if (instant.isEmpty()) {
			return terminal.usage("show.recordedAt", text.get());
		}
		if (instant.get().isAfter(terminal.now())) {
			terminal.remark(terminal.text("show.recordedAt.future", text.get()));
		}
		return work.apply(instant);
	}

	private static Optional<Instant> read(BiFunction<String, ZoneId, Instant> form, String text, ZoneId zone) {
		try {
			return Optional.of(form.apply(text, zone));
		} catch (DateTimeParseException e) {
			return Optional.empty(); // another form may fit; that none does is said as one sentence
		}
	}

	private static Instant minute(String text, ZoneId zone) {
		var matcher = MINUTE.matcher(text);
		if (!matcher.matches()) {
			throw new DateTimeParseException("no minute", text, 0);
		}
		return LocalDateTime.parse(matcher.group(1) + "T" + matcher.group(2)).atZone(zone).toInstant().plusSeconds(60).minusMillis(1);
	}
}

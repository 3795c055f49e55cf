package org.vigie.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.vigie.core.dates.DateEntry;
import org.vigie.core.office.AnnouncedHolidays;
import org.vigie.core.office.LoadedPack;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Place;
import org.vigie.core.outcome.Trouble;
import org.vigie.rules.pack.PackLoader;
import org.vigie.rules.pack.PackOutcome;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enters a holiday as it is announced, in a pack over the one that has the calendar. */
@Command(name = "announce")
final class RulesAnnounceVerb extends PackChange {

	private static final List<String> STATUSES = List.of("confirmed", "reported", "known", "estimated");

	@Parameters(index = "0", paramLabel = "CALENDAR", descriptionKey = "calendar.id")
	private String calendar;

	@Parameters(index = "1", paramLabel = "DATE", descriptionKey = "announce.date")
	private String date;

	@Parameters(index = "2", paramLabel = "NAME", descriptionKey = "announce.name")
	private String name;

	@Parameters(index = "3..*", arity = "0..*", paramLabel = "REGISTER", descriptionKey = "registers")
	private List<String> registers = List.of();

	@Option(names = "--status", required = true, paramLabel = "confirmed|reported|known|estimated", descriptionKey = "announce.status")
	private String status;

	@Option(names = "--source", paramLabel = "TEXT", descriptionKey = "announce.source")
	private Optional<String> source = Optional.empty();

	@Override
	ExitStatus run() {
		var calendars = new Calendars(context().office().packs());
		var known = calendars.calendar(calendar);
		if (known.isEmpty()) {
			return terminal().usage("calendar.unknown", calendar, String.join(", ", calendars.ids()));
		}
		if (!STATUSES.contains(status)) {
			return terminal().usage("announce.bad-status", status, String.join(", ", STATUSES));
		}
		return switch (DateEntry.read(date, terminal().texts().language(), terminal().today())) {
		case Outcome.Refused(var trouble, var ignored) -> terminal().usage("announce.bad-date", date, terminal().sentence(trouble));
		case Outcome.Done(var understood, var ignored) -> understood.date().day().map(day -> announce(known.get(), new AnnouncedHolidays.Day(day, name.strip(), status, source)))
				.orElseGet(() -> terminal().usage("cli.asOf.inexact", date));
		};
	}

	private ExitStatus announce(Calendars.Known known, AnnouncedHolidays.Day day) {
		var feasts = known.calendar().movableFeasts();
		var awaited = awaited(day.name(), feasts);
		if (awaited.isEmpty() && !feasts.isEmpty()) {
			terminal().remark(terminal().text("announce.unawaited", day.name(), String.join(", ", feasts)));
		}
		return enter(known, awaited.map(it -> new AnnouncedHolidays.Day(day.date(), it, day.status(), day.source())).orElse(day));
	}

	private ExitStatus enter(Calendars.Known known, AnnouncedHolidays.Day day) {
		var file = context().office().packFolder().folder().resolve(AnnouncedHolidays.fileOf(known.calendar().id()));
		return terminal().with(before(file, known), before -> {
			var text = before.with(day).text(terminal().today(), context().user());
			return write(file, text.getBytes(StandardCharsets.UTF_8));
		});
	}

	/** The feast that is awaited each year and is meant: the one whose name has all the words, accents or not. */
	private static Optional<String> awaited(String name, List<String> feasts) {
		var words = List.of(folded(name).split(" "));
		var meant = feasts.stream().filter(it -> List.of(folded(it).split(" ")).containsAll(words)).toList();
		return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
	}

	private static String folded(String feast) {
		return Normalizer.normalize(feast, Normalizer.Form.NFD).replaceAll("[^\\p{L} ]", "").strip().replaceAll(" +", " ").toLowerCase(Locale.ROOT);
	}

	private static Outcome<AnnouncedHolidays> before(Path file, Calendars.Known known) {
		var none = AnnouncedHolidays.none(known.calendar().id(), known.pack().id());
		if (!Files.exists(file)) {
			return Outcome.done(none);
		}
		try {
			return AnnouncedHolidays.read(Files.readString(file), none.calendar(), none.pack()).map(Outcome::done)
					.orElseGet(() -> Outcome.refused(Trouble.of("pack.by-hand").at(Place.in(file.toString()))));
		} catch (IOException e) {
			return Outcome.refused(Trouble.of("import.unreadable").at(Place.in(file.toString())).because(e));
		}
	}

	private ExitStatus write(Path file, byte[] bytes) {
		var name = file.getFileName().toString();
		return switch (PackLoader.load(name, bytes)) {
		case PackOutcome.Refused refused -> {
			refused.problems().forEach(it -> terminal().print(it.text(terminal().texts().language())));
			yield ExitStatus.BAD_INPUT;
		}
		case PackOutcome.Loaded loaded -> {
			var packs = context().office().packs();
			var older = packs.versionsOf(loaded.pack().id()).stream().filter(it -> it.file().filter(file::equals).isPresent()).findFirst();
			var after = older.map(packs::without).orElse(packs).with(new LoadedPack(loaded.pack(), file.toString(), Optional.of(file)));
			var about = Fields.of("vigie-rules-announce/1").with("calendar", calendar).with("date", date).with("name", this.name).with("status", status).with("source", source)
					.with("file", file.toString());
			yield propose(new Proposal(after, about, "announce.done", file.toString(), () -> context().office().packFolder().replace(name, bytes)), registers);
		}
		};
	}
}

package org.vigie.core.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.vigie.core.cases.PersonStanding;
import org.vigie.core.register.StoredDeadline;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.ParticipationRole;
import org.vigie.rules.ClockSpan;
import org.vigie.rules.ClockState;
import org.vigie.rules.Left;
import org.vigie.rules.Question;
import org.vigie.rules.counting.Term;
import org.vigie.rules.pack.LocalText;
import org.vigie.rules.pack.RuleKind;

/**
 * The text of {@link StoredDeadline#span}: everything of a kept row that is no column, as lines in a fixed order after the version. A
 * text of another version is not read; the case is computed anew then.
 */
final class StoredRow {

	private static final String VERSION = "vigie-deadline/1";
	private static final String YES = "y";

	private StoredRow() {
	}

	static StoredDeadline of(KeptDeadline row, Optional<LocalDate> factsUntil) {
		var earliest = row.span().flatMap(ClockSpan::earliestExpiry).map(Instant::getEpochSecond);
		var latest = row.span().flatMap(ClockSpan::latestExpiry).map(Instant::getEpochSecond);
		return new StoredDeadline(row.file().id(), row.recordId(), row.participationId().orElse(""), row.rule().ruleId().orElse(""), row.kind().word(), earliest, latest,
				factsUntil.map(StoredRow::seconds), text(row));
	}

	/** Whether the row on the day follows from the stored one without a new computation. */
	static boolean serves(StoredDeadline stored, LocalDate asOf) {
		return stored.span().startsWith(VERSION + "\n") && stored.factsUntil().filter(it -> it > seconds(asOf)).isEmpty();
	}

	private static long seconds(LocalDate day) {
		return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
	}

	private static String text(KeptDeadline row) {
		var out = new FieldLines.Writer().put(VERSION).put(row.file().title()).put(row.file().scheme()).put(row.person()).put(row.zone().getId());
		standing(out, row.standing());
		span(out, row.span());
		out.put(row.entered(), UncertainDate::text).put(flag(row.readingsDiffer())).put(row.from(), UncertainDate::text).put(row.to(), UncertainDate::text)
				.put(row.lastSeen(), UncertainDate::text).put(row.stage()).put(row.custody()).put(row.place()).put(flag(row.counted()));
		out.put(row.noClock(), NoClock::code).put(row.noClock().flatMap(NoClock::note));
		rule(out, row.rule());
		return out.put(row.questions().stream().map(Question::code).toList()).put(row.flags()).put(row.serves().from(), LocalDate::toString)
				.put(row.serves().until(), LocalDate::toString).text();
	}

	/** The kept row; to be asked only where {@link #serves} says yes. */
	static KeptDeadline kept(StoredDeadline stored) {
		var in = new FieldLines.Reader(stored.span());
		in.take();
		var file = new CaseRef(stored.caseId(), in.take(), in.take());
		var person = in.take();
		var zone = ZoneId.of(in.take());
		var standing = standing(in);
		var span = span(in, zone);
		return new KeptDeadline(file, stored.custodyId(), Optional.of(stored.participationId()).filter(it -> !it.isEmpty()), person, standing,
				DeadlineKind.of(stored.kind()).orElseThrow(), zone, span, in.maybe(UncertainDate::parse), in.flag(), in.maybe(UncertainDate::parse),
				in.maybe(UncertainDate::parse), in.maybe(UncertainDate::parse), in.maybe(), in.maybe(), in.maybe(), in.flag(), noClock(in), rule(in, stored.ruleId()),
				in.list().stream().map(Question::new).toList(), in.list(),
				new KeptDeadline.Days(in.maybe(LocalDate::parse), in.maybe(LocalDate::parse)));
	}

	private static Optional<NoClock> noClock(FieldLines.Reader in) {
		var code = in.maybe();
		var note = in.maybe();
		return code.map(it -> new NoClock(it, note));
	}

	private static void standing(FieldLines.Writer out, Optional<PersonStanding> standing) {
		out.put(standing, PersonStanding::participationId);
		standing.ifPresent(it -> out.put(it.personId()).put(it.name()).put(it.fullName()).put(it.role().getLiteral()).put(it.roleText()).put(flag(it.group())).put(it.kind().word())
				.put(it.status()).put(it.since(), UncertainDate::text));
	}

	private static Optional<PersonStanding> standing(FieldLines.Reader in) {
		return in.maybe().map(id -> new PersonStanding(id, in.maybe(), in.take(), in.maybe(), ParticipationRole.get(in.take()), in.maybe(), in.flag(), kind(in.take()), in.maybe(),
				in.maybe(UncertainDate::parse)));
	}

	private static PersonStanding.Kind kind(String word) {
		return List.of(PersonStanding.Kind.values()).stream().filter(it -> it.word().equals(word)).findFirst().orElseThrow();
	}

	private static void span(FieldLines.Writer out, Optional<ClockSpan> span) {
		out.put(span, it -> it.kind().code());
		span.ifPresent(it -> out.put(it.unit().name()).put(it.fixed(), ClockState::code).put(it.earliestStart(), StoredRow::instant).put(it.earliestExpiry(), StoredRow::instant)
				.put(it.latestExpiry(), StoredRow::instant).put(it.cap(), StoredRow::instant).put(it.endedFrom(), StoredRow::instant).put(it.endedUntil(), StoredRow::instant)
				.put(it.stopped(), StoredRow::instant).put(it.stopEvent()).put(it.warn().isZero() ? "" : it.warn().toString()).put(it.dueTime(), LocalTime::toString)
				.put(it.lawChange(), LocalDate::toString).put(it.factsUntil(), LocalDate::toString));
	}

	private static Optional<ClockSpan> span(FieldLines.Reader in, ZoneId zone) {
		return in.maybe(it -> RuleKind.of(it).orElseThrow())
				.map(kind -> new ClockSpan(kind, Left.Unit.valueOf(in.take()), zone, in.maybe(it -> ClockState.of(it).orElseThrow()), instant(in), instant(in), instant(in), instant(in),
						instant(in), instant(in), instant(in), in.maybe(), in.maybe().flatMap(Term::parse).orElse(Term.ZERO), in.maybe(LocalTime::parse), in.maybe(LocalDate::parse),
						in.maybe(LocalDate::parse)));
	}

	/** Seconds since 1970; clocks count minutes at the finest. */
	private static String instant(Instant instant) {
		return Long.toString(instant.getEpochSecond());
	}

	private static Optional<Instant> instant(FieldLines.Reader in) {
		return in.maybe(it -> Instant.ofEpochSecond(Long.parseLong(it)));
	}

	private static void rule(FieldLines.Writer out, RuleText rule) {
		out.put(rule.jurisdiction()).put(rule.pack()).put(rule.version());
		var title = new ArrayList<String>();
		new TreeMap<>(rule.title().map(LocalText::byLanguage).orElse(Map.of())).forEach((language, text) -> {
			title.add(language);
			title.add(text);
		});
		out.put(title).put(rule.citation()).put(rule.confidence()).put(rule.why()).put(rule.gapFrom(), LocalDate::toString);
	}

	private static RuleText rule(FieldLines.Reader in, String ruleId) {
		var jurisdiction = in.take();
		var pack = in.maybe();
		var version = in.maybe();
		var title = new LinkedHashMap<String, String>();
		var words = in.list();
		for (var i = 0; i + 1 < words.size(); i += 2) {
			title.put(words.get(i), words.get(i + 1));
		}
		return new RuleText(Optional.of(ruleId).filter(it -> !it.isEmpty()), jurisdiction, pack, version, title.isEmpty() ? Optional.empty() : Optional.of(new LocalText(title)),
				in.maybe(), in.maybe(), in.maybe(), in.maybe(LocalDate::parse));
	}

	private static String flag(boolean yes) {
		return yes ? YES : "";
	}
}

package org.vigie.core.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.vigie.core.cases.PersonStanding;
import org.vigie.core.register.StoredDeadline;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.ParticipationRole;
import org.vigie.rules.AsOf;
import org.vigie.rules.ClockSpan;
import org.vigie.rules.ClockState;
import org.vigie.rules.Elapsed;
import org.vigie.rules.Left;
import org.vigie.rules.Question;
import org.vigie.rules.Standing;
import org.vigie.rules.counting.Term;
import org.vigie.rules.pack.LocalText;
import org.vigie.rules.pack.RuleKind;

/**
 * The text of {@link StoredDeadline#span}: everything of a kept row that is no column, as lines in a fixed order. What
 * decides a row's place in a list stands first, so that a long list reads whole only the rows it shows. Any number of threads.
 */
final class StoredRow {

	private static final String VERSION = "vigie-deadline/4";
	private static final String FORM_ENDS = ": ";
	private static final String YES = "y";

	private final Map<String, ZoneId> zones = new ConcurrentHashMap<>();
	private final Map<String, Term> terms = new ConcurrentHashMap<>();

	/** @param packs the packs in use, as {@link #packs} writes them */
	static StoredDeadline of(KeptDeadline row, Optional<LocalDate> factsUntil, String packs) {
		var listed = ListedDays.of(row);
		return new StoredDeadline(row.file().id(), row.recordId(), row.participationId().orElse(""), row.rule().ruleId().orElse(""), row.kind().word(), listed.from(),
				listed.until(), factsUntil, packs, text(row));
	}

	/** The packs and the form of the text: a row of other packs, or in another form, is computed anew. */
	static String packs(PacksUsed packs) {
		return VERSION + FORM_ENDS + packs.text();
	}

	/** The packs a row was computed with; empty for a row that an earlier program wrote in another form. */
	static Optional<PacksUsed> packs(StoredDeadline stored) {
		var head = VERSION + FORM_ENDS;
		return stored.packs().startsWith(head) ? Optional.of(PacksUsed.parse(stored.packs().substring(head.length()))) : Optional.empty();
	}

	/** Puts a row into text: first what a rank is made of, then the rest. */
	private static String text(KeptDeadline row) {
		var out = new FieldLines.Writer().put(row.zone().getId());
		span(out, row.span());
		held(out, row.heldDays());
		out.put(row.serves().from(), StoredRow::epochDay).put(row.serves().until(), StoredRow::epochDay).put(row.entered().flatMap(it -> it.latestDay(row.zone())), StoredRow::epochDay)
				.put(flag(row.isAct())).put(row.rule().chargeKey());
		out.put(row.file().title()).put(row.file().scheme()).put(row.person());
		standing(out, row.standing());
		out.put(row.entered(), UncertainDate::text).put(flag(row.readingsDiffer())).put(row.from(), UncertainDate::text).put(row.to(), UncertainDate::text)
				.put(row.lastSeen(), UncertainDate::text).put(row.stage()).put(row.custody()).put(row.place());
		out.put(row.noClock(), NoClock::code).put(row.noClock().flatMap(NoClock::note));
		rule(out, row.rule());
		return out.put(row.questions().stream().map(Question::code).toList()).put(row.flags()).text();
	}

	/** Where the row stands in a list of the day; empty where it does not show. To be asked only where {@link StoredDeadline#serves it serves} the day. */
	Optional<Rank> rank(StoredDeadline stored, LocalDate asOf) {
		var in = new FieldLines.Reader(stored.span());
		var zone = zone(in.take());
		var span = span(in, zone);
		var held = held(in);
		var serves = new KeptDeadline.Days(day(in), day(in));
		var kind = DeadlineKind.of(stored.kind()).orElseThrow();
		if (!KeptDeadline.shows(kind, serves, held, day(in), asOf)) {
			return Optional.empty();
		}
		var act = in.flag();
		var chargeKey = in.take();
		var standing = span.map(it -> it.at(AsOf.on(asOf)));
		var range = span.filter(it -> !it.earliestExpiry().equals(it.latestExpiry())).isPresent();
		return Optional.of(new Rank(kind, standing.map(Standing::state), standing.flatMap(Standing::left), standing.flatMap(Standing::leftCertain), range, held.over(asOf),
				held.elapsed(asOf).map(Elapsed::most).orElse(0L), act, stored.caseId(), stored.custodyId(), stored.ruleId(), chargeKey));
	}

	/** The kept row; to be asked only where {@link StoredDeadline#serves it serves} the day. */
	KeptDeadline kept(StoredDeadline stored) {
		var in = new FieldLines.Reader(stored.span());
		var zone = zone(in.take());
		var span = span(in, zone);
		var counted = held(in).counted();
		var serves = new KeptDeadline.Days(day(in), day(in));
		in.take();
		in.take();
		in.take();
		var file = new CaseRef(stored.caseId(), in.take(), in.take());
		return new KeptDeadline(file, stored.custodyId(), Optional.of(stored.participationId()).filter(it -> !it.isEmpty()), in.take(), standing(in),
				DeadlineKind.of(stored.kind()).orElseThrow(), zone, span, in.maybe(UncertainDate::parse), in.flag(), in.maybe(UncertainDate::parse),
				in.maybe(UncertainDate::parse), in.maybe(UncertainDate::parse), in.maybe(), in.maybe(), in.maybe(), counted, noClock(in), rule(in, stored.ruleId()),
				in.list().stream().map(Question::new).toList(), in.list(), serves);
	}

	private ZoneId zone(String id) {
		return zones.computeIfAbsent(id, ZoneId::of);
	}

	private static void held(FieldLines.Writer out, HeldDays days) {
		out.put(days.firstFrom(), StoredRow::epochDay).put(days.lastFrom(), StoredRow::epochDay).put(days.firstTo(), StoredRow::epochDay).put(days.lastTo(), StoredRow::epochDay)
				.put(days.firstSeen(), StoredRow::epochDay).put(days.lastSeen(), StoredRow::epochDay).put(flag(days.counted()));
	}

	private static HeldDays held(FieldLines.Reader in) {
		return new HeldDays(day(in), day(in), day(in), day(in), day(in), day(in), in.flag());
	}

	private static String epochDay(LocalDate day) {
		return Long.toString(day.toEpochDay());
	}

	private static Optional<LocalDate> day(FieldLines.Reader in) {
		var number = in.number();
		return number.isEmpty() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(number.getAsLong()));
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
				.put(it.lawChange(), StoredRow::epochDay).put(it.factsUntil(), StoredRow::epochDay));
	}

	private Optional<ClockSpan> span(FieldLines.Reader in, ZoneId zone) {
		var kind = in.take();
		if (kind.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new ClockSpan(RuleKind.of(kind).orElseThrow(), Left.Unit.valueOf(in.take()), zone, in.maybe(it -> ClockState.of(it).orElseThrow()), instant(in), instant(in),
				instant(in), instant(in), instant(in), instant(in), instant(in), in.maybe(), terms.computeIfAbsent(in.take(), it -> Term.parse(it).orElse(Term.ZERO)),
				in.maybe(LocalTime::parse), day(in), day(in)));
	}

	/** Seconds since 1970; clocks count minutes at the finest. */
	private static String instant(Instant instant) {
		return Long.toString(instant.getEpochSecond());
	}

	private static Optional<Instant> instant(FieldLines.Reader in) {
		var number = in.number();
		return number.isEmpty() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(number.getAsLong()));
	}

	private static void rule(FieldLines.Writer out, RuleText rule) {
		out.put(rule.jurisdiction()).put(rule.pack()).put(rule.version());
		out.put(words(rule.title())).put(rule.citation()).put(rule.confidence()).put(rule.countingConfidence()).put(words(rule.why())).put(rule.gapFrom(), LocalDate::toString);
		out.put(rule.charge().map(ChargedWith::ids).orElse(List.of())).put(rule.charge().map(ChargedWith::words)).put(rule.charge().flatMap(ChargedWith::ended), UncertainDate::text);
	}

	/** Each language, followed by the text in it. */
	private static List<String> words(Optional<LocalText> text) {
		var words = new ArrayList<String>();
		new TreeMap<>(text.map(LocalText::byLanguage).orElse(Map.of())).forEach((language, inIt) -> {
			words.add(language);
			words.add(inIt);
		});
		return words;
	}

	private static Optional<LocalText> words(FieldLines.Reader in) {
		var byLanguage = new LinkedHashMap<String, String>();
		var words = in.list();
		for (var i = 0; i + 1 < words.size(); i += 2) {
			byLanguage.put(words.get(i), words.get(i + 1));
		}
		return byLanguage.isEmpty() ? Optional.empty() : Optional.of(new LocalText(byLanguage));
	}

	private static RuleText rule(FieldLines.Reader in, String ruleId) {
		var jurisdiction = in.take();
		var pack = in.maybe();
		var version = in.maybe();
		return new RuleText(Optional.of(ruleId).filter(it -> !it.isEmpty()), jurisdiction, pack, version, words(in), in.maybe(), in.maybe(), in.maybe(), words(in),
				in.maybe(LocalDate::parse), charge(in));
	}

	private static Optional<ChargedWith> charge(FieldLines.Reader in) {
		var ids = in.list();
		var words = in.take();
		var ended = in.maybe(UncertainDate::parse);
		return ids.isEmpty() ? Optional.empty() : Optional.of(new ChargedWith(ids, words, ended));
	}

	private static String flag(boolean yes) {
		return yes ? YES : "";
	}
}

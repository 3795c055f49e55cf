package org.vigie.core.deadlines;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.vigie.core.cases.PersonStanding;
import org.vigie.core.register.DeadlineProjector;
import org.vigie.core.register.StoredDeadline;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.CaseFile;
import org.vigie.model.ClockMode;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.CustodyStage;
import org.vigie.model.Deadline;
import org.vigie.model.Hearing;
import org.vigie.rules.ClockEngine;
import org.vigie.rules.ClockSpan;
import org.vigie.rules.CustodyClock;
import org.vigie.rules.DueDay;
import org.vigie.rules.counting.Term;
import org.vigie.rules.pack.Jurisdiction;

/**
 * Computes the deadlines of a case: the one function behind the list, the editor's preview, the sheet and the rows a store keeps.
 * Safe for several threads as long as the case is not changed meanwhile.
 */
public final class CaseDeadlines implements DeadlineProjector {

	private static final Term WARN = Term.ofDays(30);

	private final ClockEngine engine;
	private final String packs;

	public CaseDeadlines(ClockEngine engine) {
		this.engine = Objects.requireNonNull(engine);
		this.packs = StoredRow.packs(PacksUsed.of(engine.book()));
	}

	/** The packs in use, by id, version and fingerprint, after the form in which rows are kept: stored rows of others are computed anew. */
	public String packs() {
		return packs;
	}

	/** The engine that computes, with the packs in use. */
	public ClockEngine engine() {
		return engine;
	}

	/**
	 * All rows of the case on a day, the most urgent first: a row for each clock of each custody (limit, end of sentence, review), for
	 * each custody without a clock, each entered deadline, each act that a rule makes due, and each hearing to come. Charges of one
	 * custody that come to different answers have a row each. Custody that had not begun has none. Rows of clocks carry their
	 * computation.
	 */
	public List<DeadlineRow> of(CaseFile file, LocalDate asOf) {
		var rows = new ArrayList<DeadlineRow>();
		for (var period : file.getCustodyPeriods()) {
			computed(period, asOf).forEach(it -> it.kept().on(asOf, it.computation()).ifPresent(rows::add));
		}
		for (var act : file.getDeadlines()) {
			computed(file, act, asOf).forEach(it -> it.kept().on(asOf, it.computation()).ifPresent(rows::add));
		}
		acts(file).forEach(it -> it.on(asOf, Optional.empty()).ifPresent(rows::add));
		rows.sort(DeadlineRow.URGENT_FIRST);
		return List.copyOf(rows);
	}

	@Override
	public List<StoredDeadline> project(CaseFile file) {
		var stored = new ArrayList<StoredDeadline>();
		for (var period : file.getCustodyPeriods()) {
			var until = LatestFact.of(period);
			timeless(day -> computed(period, day), until.orElse(LocalDate.EPOCH), Optional.empty()).forEach(it -> stored.add(StoredRow.of(it, until, packs)));
		}
		for (var act : file.getDeadlines()) {
			var until = LatestFact.of(act);
			var left = ComputedAct.of(act, engine).flatMap(ComputedAct::bodyLeft);
			timeless(day -> computed(file, act, day), until.orElse(LocalDate.EPOCH), left).forEach(it -> stored.add(StoredRow.of(it, until, packs)));
		}
		acts(file).forEach(it -> stored.add(StoredRow.of(it, Optional.empty(), packs)));
		return List.copyOf(stored);
	}

	@Override
	public boolean computedWith(String others) {
		return packs.equals(others);
	}

	/**
	 * The rows of a custody, or of an act, from its last fact on, anew from each law on that its clocks run into.
	 *
	 * @param left the day on which the state left the body that an application goes to
	 */
	private static List<KeptDeadline> timeless(Function<LocalDate, List<Computed>> computed, LocalDate lastFact, Optional<LocalDate> left) {
		var rows = new ArrayList<KeptDeadline>();
		var from = Optional.<LocalDate>empty();
		var next = Optional.of(lastFact);
		while (next.isPresent()) {
			var day = next.get();
			var kept = computed.apply(day).stream().map(Computed::kept).toList();
			next = Stream.concat(left.filter(it -> it.isAfter(day)).stream(), kept.stream().flatMap(it -> it.lawChangeAfter(day).stream())).min(LocalDate::compareTo);
			var days = new KeptDeadline.Days(from, next);
			kept.forEach(it -> rows.add(it.during(days)));
			from = next;
		}
		return rows;
	}

	/** A row without its day, and the computation it comes from. */
	private record Computed(KeptDeadline kept, Optional<Computation> computation) {
	}

	private List<Computed> computed(CustodyPeriod period, LocalDate asOf) {
		if (CustodyFacts.continues(period)) {
			return List.of();
		}
		var standing = Optional.ofNullable(period.getParticipation()).map(it -> PersonStanding.of(it, asOf));
		if (period.getClock() != ClockMode.LIMIT) {
			return List.of(new Computed(withoutClock(period, standing), Optional.empty()));
		}
		return ChargedClock.of(engine, period, asOf).stream().map(it -> new Computed(ofClock(period, standing, it.clock(), it.charge()), Optional.of(it.computation()))).toList();
	}

	/** The row of an act that a rule makes due; one whose rule no pack in use has stays in the list and says so. */
	private List<Computed> computed(CaseFile file, Deadline entered, LocalDate asOf) {
		return ComputedAct.of(entered, engine).map(act -> {
			var computation = act.clock(asOf);
			var clock = computation.map(Computation::clock);
			var span = clock.map(CustodyClock::span).orElseGet(() -> NoClock.spanWithoutRule(zone(said(file.getJurisdiction()).orElse(""))));
			var rule = clock.map(it -> RuleText.of(it.rule(), act.rule().orElseThrow().jurisdiction().id(), it.why(), Optional.empty()).titled(act.words()))
					.orElseGet(() -> RuleText.unknown(act.ruleId(), act.words()));
			var kind = DeadlineKind.of(act.rule().map(it -> it.rule().kind()).orElse(span.kind()));
			return new Computed(act(file, entered.getId(), kind, span, Optional.empty(), rule, clock), computation);
		}).stream().toList();
	}

	private KeptDeadline ofClock(CustodyPeriod period, Optional<PersonStanding> standing, CustodyClock clock, Optional<ChargedWith> charge) {
		var jurisdiction = CustodyFacts.jurisdiction(period);
		return custody(period, standing, DeadlineKind.of(clock.rule().map(it -> it.kind()).orElse(clock.span().kind())), Optional.of(clock), Optional.empty(),
				RuleText.of(clock.rule(), jurisdiction, clock.why(), gapFrom(jurisdiction, clock)).of(charge));
	}

	private KeptDeadline withoutClock(CustodyPeriod period, Optional<PersonStanding> standing) {
		var group = period.getParticipation() != null && period.getParticipation().isGroup();
		var code = period.getClock() == ClockMode.ELAPSED_ONLY ? "elapsedOnly" : group ? "group" : "none";
		return custody(period, standing, DeadlineKind.NO_CLOCK, Optional.empty(), Optional.of(new NoClock(code, said(period.getNote()))),
				RuleText.none(CustodyFacts.jurisdiction(period), Optional.empty(), Optional.empty()));
	}

	private KeptDeadline custody(CustodyPeriod period, Optional<PersonStanding> standing, DeadlineKind kind, Optional<CustodyClock> clock, Optional<NoClock> noClock, RuleText rule) {
		var last = CustodyFacts.stretches(period).getLast();
		return new KeptDeadline(ref(period.getCaseFile()), said(period.getId()).orElse(""), standing.map(PersonStanding::participationId),
				standing.map(PersonStanding::name).or(() -> said(period.getLabel())).orElse(""), standing, kind, zone(CustodyFacts.jurisdiction(period)), clock.map(CustodyClock::span),
				Optional.empty(), clock.map(CustodyClock::readingsDiffer).orElse(false), Optional.ofNullable(period.getFrom()), Optional.ofNullable(last.getTo()),
				Optional.ofNullable(last.getLastSeen()), stage(period), said(period.getKind()), said(last.getPlace()).or(() -> said(period.getPlace())),
				period.getClock() != ClockMode.NONE, noClock, rule, clock.map(CustodyClock::questions).orElse(List.of()), clock.map(CaseDeadlines::flags).orElse(List.of()), KeptDeadline.Days.ALL);
	}

	/** The remarks of the clock, sorted; {@code provisional} where its end rests on holidays nobody has announced. */
	private static List<String> flags(CustodyClock clock) {
		return clock.isProvisional() ? Stream.concat(clock.flags().stream(), Stream.of("provisional")).sorted().toList() : clock.flags();
	}

	private static Optional<String> stage(CustodyPeriod period) {
		return Optional.ofNullable(period.getTitle()).map(it -> it.getStage()).filter(it -> it != CustodyStage.NONE).map(CustodyStage::getLiteral);
	}

	/** Deadlines entered by their day, and hearings of which no outcome is entered. One that has only a rule has no day of its own. */
	private List<KeptDeadline> acts(CaseFile file) {
		var zone = zone(said(file.getJurisdiction()).orElse(""));
		var acts = new ArrayList<KeptDeadline>();
		for (Deadline each : file.getDeadlines()) {
			var due = Optional.ofNullable(each.getDue());
			if (due.isEmpty() && ComputedAct.of(each, engine).isPresent()) {
				continue;
			}
			var span = DueDay.span(due.orElseGet(UncertainDate::unknown), Optional.ofNullable(each.getDone()), WARN, zone);
			acts.add(act(file, each.getId(), DeadlineKind.ENTERED, span, due, RuleText.entered(said(each.getText()).orElse("")), Optional.empty()));
		}
		for (var proceeding : file.getProceedings()) {
			for (Hearing each : proceeding.getHearings()) {
				if (each.getDate() != null && said(each.getOutcome()).isEmpty()) {
					acts.add(act(file, each.getId(), DeadlineKind.HEARING, DueDay.span(each.getDate(), Optional.empty(), WARN, zone), Optional.of(each.getDate()),
							RuleText.entered(said(proceeding.getBody()).orElse("")), Optional.empty()));
				}
			}
		}
		return acts;
	}

	private static KeptDeadline act(CaseFile file, String id, DeadlineKind kind, ClockSpan span, Optional<UncertainDate> day, RuleText rule, Optional<CustodyClock> clock) {
		return new KeptDeadline(ref(file), said(id).orElse(""), Optional.empty(), "", Optional.empty(), kind, span.zone(), Optional.of(span), day,
				clock.map(CustodyClock::readingsDiffer).orElse(false), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty(), rule,
				clock.map(CustodyClock::questions).orElse(List.of()), clock.map(CaseDeadlines::flags).orElse(List.of()),
				KeptDeadline.Days.ALL);
	}

	/** From when the packs have no rule: the gap is known again by its words. */
	private Optional<LocalDate> gapFrom(String jurisdiction, CustodyClock clock) {
		return engine.book().packs().stream().flatMap(it -> it.gaps().stream()).filter(it -> it.jurisdiction().equals(jurisdiction))
				.filter(it -> clock.why().filter(it.why()::equals).isPresent()).flatMap(it -> it.from().stream()).findFirst();
	}

	/** The zone of the jurisdiction in the packs; without one, days are days wherever they are. */
	private ZoneId zone(String jurisdiction) {
		return engine.book().jurisdiction(jurisdiction).map(Jurisdiction::zone).orElse(ZoneOffset.UTC);
	}

	private static CaseRef ref(CaseFile file) {
		return new CaseRef(said(file.getId()).orElse(""), said(file.getTitle()).orElse(""), said(file.getScheme()).orElse(""));
	}

	private static Optional<String> said(String value) {
		return Optional.ofNullable(value).filter(it -> !it.isBlank());
	}
}

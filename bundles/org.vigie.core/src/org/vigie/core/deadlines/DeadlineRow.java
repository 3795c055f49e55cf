package org.vigie.core.deadlines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.vigie.core.cases.PersonStanding;
import org.vigie.edtf.UncertainDate;
import org.vigie.rules.ClockState;
import org.vigie.rules.CustodyClock;
import org.vigie.rules.Elapsed;
import org.vigie.rules.Left;
import org.vigie.rules.Question;
import org.vigie.rules.pack.LocalText;

/**
 * One line of the deadline list, as it stands on a day. It rests on the dates entered and says nothing about whether a detention was
 * lawful.
 *
 * @param file the case
 * @param recordId the custody period, the entered deadline or the hearing
 * @param participationId who, empty for somebody who is no row of the case
 * @param person the words for the person or group, empty text where nobody is meant
 * @param standing where the person stands in the case
 * @param kind what the row is about
 * @param state how it stands; empty for custody without a clock
 * @param due when it ends
 * @param left days or minutes left on the earliest end, negative when over
 * @param leftCertain on the latest end: what nothing missing or disputed can take away
 * @param readingsDiffer whether the rule can be read in ways that give other dates
 * @param held how long the person has been held; nothing for acts
 * @param noClock why there is no clock, for custody without one
 * @param rule what the date rests on
 * @param questions what a person could answer to make it surer
 * @param flags remarks in the words of the rule packs, sorted
 * @param computation the clock with its reason and facts; empty where the row comes from the store
 */
public record DeadlineRow(CaseRef file, String recordId, Optional<String> participationId, String person, Optional<PersonStanding> standing, DeadlineKind kind,
		Optional<ClockState> state, DueDates due, Optional<Left> left, Optional<Left> leftCertain, boolean readingsDiffer, HeldTime held, Optional<NoClock> noClock,
		RuleText rule, List<Question> questions, List<String> flags, Optional<Computation> computation) {

	/**
	 * The order of lists: by severity, then by the figure shown (least left first; without one, longest held first), then by case and
	 * record.
	 */
	public static final Comparator<DeadlineRow> URGENT_FIRST = Comparator.comparing(DeadlineRow::rank, Rank.URGENT_FIRST);

	public DeadlineRow {
		questions = List.copyOf(questions);
		flags = List.copyOf(flags);
	}

	/** The clock with its reason; empty where the row comes from the store. */
	public Optional<CustodyClock> clock() {
		return computation.map(Computation::clock);
	}

	/** What decides where the row stands in a list. */
	Rank rank() {
		return new Rank(kind, state, left, leftCertain, due.isRange(), held.to().isPresent(), held.elapsed().map(Elapsed::most).orElse(0L), isAct(), file.id(), recordId,
				rule.ruleId().orElse(""), rule.chargeKey());
	}

	/** Whether somebody entered it as an act of its own, which belongs to no custody. */
	public boolean isAct() {
		return !kind.followsCustody() && held.equals(HeldTime.NONE);
	}

	/** The charges it is of, where others of the same custody have another date. */
	public Optional<ChargedWith> charge() {
		return rule.charge();
	}

	/** What tells the row from every other one of a list, the same on every day. */
	public String key() {
		return String.join("/", file.id(), recordId, kind.word(), rule.ruleId().orElse(""), rule.chargeKey(), earlierClass().orElse(""));
	}

	/** The remark that it is of the charge as it was, before a requalification. */
	Optional<String> earlierClass() {
		return flags.stream().filter(it -> it.startsWith("requalifiedOn:")).findFirst();
	}

	public String caseId() {
		return file.id();
	}

	public String caseTitle() {
		return file.title();
	}

	public String scheme() {
		return file.scheme();
	}

	/** 0 is the gravest; what nobody has answered is as grave as what cannot be computed, custody without a clock comes last. */
	public int severity() {
		return rank().severity();
	}

	/** The last covered day, where it is certain and counted in days. */
	public Optional<LocalDate> lastDay() {
		return due.lastDay();
	}

	public Optional<LocalDate> earliest() {
		return due.earliestDay();
	}

	public Optional<LocalDate> latest() {
		return due.latestDay();
	}

	public Optional<UncertainDate> lastSeen() {
		return held.lastSeen();
	}

	public Optional<String> place() {
		return held.place();
	}

	public Optional<String> ruleId() {
		return rule.ruleId();
	}

	public Optional<LocalText> ruleTitle() {
		return rule.title();
	}

	public Optional<String> citation() {
		return rule.citation();
	}

	public Optional<String> confidence() {
		return rule.confidence();
	}

	/** Whether it rests on days that nobody has announced yet, and may move with them. */
	public boolean provisional() {
		return flags.contains("provisional");
	}

	/** Whether the excess, or the time kept, is over and stays in the record. */
	public boolean permanent() {
		return state.filter(it -> it == ClockState.ENDED_LATE || it == ClockState.ENDED || it == ClockState.STOPPED).isPresent();
	}

	/** Whether the figure to show is the certain one, followed by a {@code +}: a range whose latest end is past. */
	public boolean showsCertain() {
		return rank().showsCertain();
	}

	/** The figure lists, sheets and sentences show. */
	public Optional<Left> shownLeft() {
		return showsCertain() ? leftCertain : left;
	}

	/**
	 * Whether it is a review or an act due under a rule whose day is past and to which no decision is entered as the answer: a
	 * question, not an excess.
	 */
	public boolean unanswered() {
		return rank().unanswered();
	}

	/**
	 * Whether the row stands in the list people see first: limits and ends of sentences of people held or ended late, acts and
	 * reviews to come, and reviews whose decision is entered and came late. Left for {@code --all}: custody without a clock, reviews of
	 * the past nobody has answered, renewals whose window has not opened, benchmarks, and what ended in time, has not begun or has no limit.
	 */
	public boolean listed() {
		return rank().listed();
	}

	/** The same row without its computation, as it comes from the store. */
	public DeadlineRow withoutReason() {
		return new DeadlineRow(file, recordId, participationId, person, standing, kind, state, due, left, leftCertain, readingsDiffer, held, noClock, rule, questions, flags,
				Optional.empty());
	}
}

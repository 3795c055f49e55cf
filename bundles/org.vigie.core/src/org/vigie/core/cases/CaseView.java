package org.vigie.core.cases;

import java.util.List;
import java.util.Optional;

import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.HeldTime;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.ChargeOutcome;
import org.vigie.model.CountExactness;
import org.vigie.model.DateSense;
import org.vigie.model.NoteKind;

/**
 * A case whole, as it stands on a day: everything a reader is shown, each statement with its sources. Facts of later than that day are
 * left out: periods and orders that had not begun, steps that had not happened. What has no date stays in. Lists keep the order
 * entered, except the history, which is in order of time with undated rows last.
 *
 * @param summary the case in one line
 * @param kind what sort of matter it is
 * @param account what happened, in the words of whoever entered it
 * @param allegations what is alleged; never a finding
 * @param deadlines the rows of the case, all of them, the most urgent first
 * @param cautions what is easily got wrong about the case
 * @param sources every source the case rests on, each once, by publisher and title
 */
public record CaseView(CaseSummary summary, Optional<String> kind, Optional<String> account, Optional<String> allegations, List<PersonLine> persons, List<ChargeLine> charges,
		List<CustodyLine> custody, List<StepLine> history, List<ProceedingLine> proceedings, List<IncidentLine> incidents, List<CountLine> counts, List<StatedLine> conflicts,
		List<String> unknowns, List<String> cautions, List<LinkLine> links, List<DueLine> entered, List<NoteLine> notes, List<DeadlineRow> deadlines, List<SourceMention> sources) {

	/** A person or group and where they stand. */
	public record PersonLine(PersonStanding standing, Optional<UncertainDate> birth, Optional<String> note, List<SourceMention> sources) {
	}

	/** A charge; an older one stays beside the one that replaced it. */
	public record ChargeLine(String id, String text, Optional<String> person, Optional<String> article, Optional<String> offenceClass, Optional<String> maximumPenalty,
			Optional<UncertainDate> from, Optional<UncertainDate> until, ChargeOutcome outcome, Optional<UncertainDate> outcomeDate, Optional<String> note,
			List<SourceMention> sources) {
	}

	/** A stretch of custody, with the time held and the rows of its clocks. */
	public record CustodyLine(String id, String person, HeldTime held, Optional<UncertainDate> scheduledEnd, Optional<String> authority, Optional<String> startEvent,
			Optional<UncertainDate> titleFrom, List<OrderLine> orders, List<SuspensionLine> suspensions, Optional<String> note, List<SourceMention> sources,
			List<DeadlineRow> rows) {
	}

	/** An order about custody. */
	public record OrderLine(String id, String kind, Optional<UncertainDate> orderedAt, Optional<String> length, Optional<String> authority, Optional<String> note,
			List<SourceMention> sources) {
	}

	/** A span that does not count. */
	public record SuspensionLine(String id, Optional<UncertainDate> from, Optional<UncertainDate> until, Optional<String> ground, List<SourceMention> sources) {
	}

	/** A row of the status history. */
	public record StepLine(String id, Optional<UncertainDate> date, DateSense sense, String code, Optional<String> text, Optional<String> person, Optional<String> statedBy,
			Optional<String> note, List<SourceMention> sources) {
	}

	/** A phase before a court or body. */
	public record ProceedingLine(String id, String body, Optional<String> phase, Optional<String> reference, Optional<UncertainDate> from, Optional<UncertainDate> to,
			List<HearingLine> hearings, List<SourceMention> sources) {
	}

	/** A hearing, announced or held. */
	public record HearingLine(String id, Optional<UncertainDate> date, DateSense sense, Optional<String> room, Optional<String> setBy, Optional<String> outcome,
			List<SourceMention> sources) {
	}

	/** What happened, as one source tells it. */
	public record IncidentLine(String id, String label, Optional<String> place, Optional<UncertainDate> date, Optional<String> note, List<SourceMention> sources) {
	}

	/** A number that one source gives for one unit; never added up. */
	public record CountLine(String id, Optional<Long> number, Optional<String> qualifier, String unit, Optional<String> statedBy, CountExactness exactness, Optional<String> note,
			List<SourceMention> sources) {
	}

	/** A statement with its sources. */
	public record StatedLine(String id, String text, List<SourceMention> sources) {
	}

	/** A link to another case. */
	public record LinkLine(String id, String caseId, Optional<String> title, String kind) {
	}

	/** A deadline somebody entered. */
	public record DueLine(String id, String kind, String text, Optional<UncertainDate> due, Optional<UncertainDate> done, List<SourceMention> sources) {
	}

	/** A note, a call or a task. */
	public record NoteLine(String id, NoteKind kind, Optional<UncertainDate> date, Optional<String> author, String text, Optional<UncertainDate> due, Optional<UncertainDate> done,
			List<SourceMention> sources) {
	}
}

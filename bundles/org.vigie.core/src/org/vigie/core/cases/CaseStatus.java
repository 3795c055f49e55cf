package org.vigie.core.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.vigie.edtf.UncertainDate;
import org.vigie.model.CaseFile;
import org.vigie.model.DateSense;
import org.vigie.model.StatusChange;

/**
 * The stage a case is in on a day, as its status history tells it.
 * <p>
 * Only rows that have surely happened by the day are looked at, so that a fact of later never shows in a look back. Rows without a
 * date, planned ones, {@code context} and {@code obs.…} never change the stage; {@code det.…} does so only in a case that has no other
 * stage; a row about one person or one charge does so only where the case has no row of its own. Vague rows stand where they may
 * first have happened.
 *
 * @param code the stage
 * @param since the first row of this stage that no other stage follows; the more exact of two rows that tell the same
 * @param lastDated the date of the last row that tells this stage
 * @param recordId the row {@code since} is taken from
 * @param text what happened, in words
 * @param statedBy on whose authority, else the publisher of its first source
 * @param sources what the row rests on
 * @param otherDates other dates that sources give for the same step, with who gives them
 */
public record CaseStatus(String code, UncertainDate since, UncertainDate lastDated, String recordId, Optional<String> text, Optional<String> statedBy,
		List<SourceMention> sources, List<OtherDate> otherDates) {

	/** Another date for the same step. */
	public record OtherDate(UncertainDate date, Optional<String> text, Optional<String> statedBy) {
	}

	private static final String CUSTODY = "det.";
	private static final String OBSERVATION = "obs.";
	private static final String CONTEXT = "context";

	/** The stage on the day; empty where no row tells one. */
	public static Optional<CaseStatus> at(CaseFile file, LocalDate asOf) {
		return of(file.getStatusChanges(), it -> it.getParticipation() == null && it.getCharge() == null, asOf).or(() -> of(file.getStatusChanges(), it -> true, asOf));
	}

	/** The stage that rows of some kind tell on the day. */
	static Optional<CaseStatus> of(List<StatusChange> history, Predicate<StatusChange> which, LocalDate asOf) {
		var told = history.stream().filter(which).filter(CaseStatus::tellsStage).filter(it -> DatedRow.surelyBy(it.getDate(), asOf)).toList();
		var stages = told.stream().filter(it -> !it.getCode().startsWith(CUSTODY)).toList();
		var rows = new ArrayList<>(stages.isEmpty() ? told : stages);
		rows.sort(Comparator.comparing(StatusChange::getDate, DatedRow.ORDER));
		return rows.isEmpty() ? Optional.empty() : Optional.of(last(rows, asOf));
	}

	/** Whether a row, taken alone, tells a stage. */
	static boolean tellsStage(StatusChange row) {
		var code = row.getCode();
		return code != null && row.getDate() != null && row.getSense() != DateSense.SCHEDULED && !code.equals(CONTEXT) && !code.startsWith(OBSERVATION)
				&& DatedRow.surelyFrom(row.getDate()).isPresent();
	}

	private static CaseStatus last(List<StatusChange> rows, LocalDate asOf) {
		var code = rows.getLast().getCode();
		var run = new ArrayList<StatusChange>();
		for (var row : rows.reversed()) {
			if (!row.getCode().equals(code)) {
				break;
			}
			run.addFirst(row);
		}
		var first = run.stream().filter(it -> DatedRow.refines(run.getFirst().getDate(), it.getDate())).findFirst().orElse(run.getFirst());
		return new CaseStatus(code, first.getDate(), rows.getLast().getDate(), Said.text(first.getId()).orElse(""), Said.text(first.getText()), statedBy(first),
				SourceMention.of(first), otherDates(first, asOf));
	}

	private static List<OtherDate> otherDates(StatusChange first, LocalDate asOf) {
		var file = first.getCaseFile();
		if (file == null) {
			return List.of();
		}
		return file.getStatusChanges().stream().filter(it -> it != first && first.getCode().equals(it.getCode()) && tellsStage(it) && it.getSense() == DateSense.OCCURRED)
				.filter(it -> DatedRow.firstPossible(it.getDate()).filter(day -> !day.isAfter(asOf)).isPresent()).filter(it -> !it.getDate().mayEqual(first.getDate()))
				.filter(it -> differsBySource(it, first)).map(it -> new OtherDate(it.getDate(), Said.text(it.getText()), statedBy(it))).toList();
	}

	private static boolean differsBySource(StatusChange one, StatusChange other) {
		return statedBy(one).isPresent() && !statedBy(one).equals(statedBy(other));
	}

	/** On whose authority a row stands, else who published its first source. */
	static Optional<String> statedBy(StatusChange row) {
		return Said.text(row.getAuthority()).or(() -> SourceMention.of(row).stream().findFirst().map(it -> it.publisher().orElse(it.title())));
	}
}

package org.vigie.core.deadlines;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.vigie.core.fields.Folded;

/**
 * Which rows of the deadline list are asked for.
 *
 * @param asOf the day one looks
 * @param within only what is over, or has at most this many days left, and is not finished; empty for all
 * @param all also custody without a clock, unanswered reviews, benchmarks and what is done
 * @param caseId one case only
 * @param text words to be found in the case, the person, the rule or the place, whatever their case and accents; empty text for any
 */
public record DeadlineFilter(LocalDate asOf, OptionalLong within, boolean all, Optional<String> caseId, String text) {

	public DeadlineFilter {
		Objects.requireNonNull(asOf);
		Objects.requireNonNull(within);
		Objects.requireNonNull(caseId);
		Objects.requireNonNull(text);
	}

	/** The list people see first. */
	public static DeadlineFilter on(LocalDate asOf) {
		return new DeadlineFilter(asOf, OptionalLong.empty(), false, Optional.empty(), "");
	}

	/** Everything. */
	public static DeadlineFilter allOn(LocalDate asOf) {
		return new DeadlineFilter(asOf, OptionalLong.empty(), true, Optional.empty(), "");
	}

	public DeadlineFilter within(long days) {
		return new DeadlineFilter(asOf, OptionalLong.of(days), all, caseId, text);
	}

	public DeadlineFilter ofCase(String id) {
		return new DeadlineFilter(asOf, within, all, Optional.of(id), text);
	}

	public DeadlineFilter withText(String words) {
		return new DeadlineFilter(asOf, within, all, caseId, words);
	}

	/** Whether the row is asked for. */
	public boolean accepts(DeadlineRow row) {
		return accepts(row.rank()) && says(row);
	}

	/** Whether a row of this rank may be asked for; words are not looked at. */
	boolean accepts(Rank rank) {
		return (all || rank.listed()) && caseId.filter(it -> !it.equals(rank.caseId())).isEmpty() && (within.isEmpty() || rank.within(within.getAsLong()));
	}

	/** Whether words are asked for, so that rows have to be read whole. */
	boolean asksForWords() {
		return !text.isBlank();
	}

	private boolean says(DeadlineRow row) {
		var wanted = Folded.of(text);
		return wanted.isEmpty() || Stream.of(row.caseTitle(), row.caseId(), row.person(), row.ruleId().orElse(""), row.citation().orElse(""), row.place().orElse(""))
				.anyMatch(it -> Folded.of(it).contains(wanted));
	}
}

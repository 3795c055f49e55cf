package org.vigie.core.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.deadlines.CaseDeadlines;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.fields.Wording;
import org.vigie.core.outcome.Outcome;
import org.vigie.model.CaseFile;

/**
 * The deadlines of a case as they are, and as they would be if some facts were others. The suppositions are put into a copy; the case
 * that was given is never changed and nothing is saved.
 */
public final class WhatIf {
	private final CaseDeadlines deadlines;
	private final Wording wording;

	/** All rows of the case, most urgent first, with their computations. */
	public record Answer(List<DeadlineRow> before, List<DeadlineRow> after) {
		public Answer {
			before = List.copyOf(before);
			after = List.copyOf(after);
		}
	}

	/** @param wording the words and the zone in which values are typed */
	public WhatIf(CaseDeadlines deadlines, Wording wording) {
		this.deadlines = Objects.requireNonNull(deadlines);
		this.wording = Objects.requireNonNull(wording);
	}

	/**
	 * Tries suppositions out, in their order.
	 *
	 * @param recordId the custody asked about; empty: the only one of the case that has a clock
	 * @return refused with {@code whatif.no-record}, {@code whatif.which-record}, {@code whatif.no-fact}, {@code whatif.form} or as a
	 *         field refuses what is typed
	 */
	public Outcome<Answer> ask(CaseFile file, Optional<String> recordId, List<Supposition> suppositions, LocalDate asOf) {
		return SupposedCase.of(file, recordId, wording).then(supposed -> {
			for (var supposition : suppositions) {
				var put = supposed.put(supposition);
				if (put.refusal().isPresent()) {
					return Outcome.refused(put.refusal().get());
				}
			}
			return Outcome.done(new Answer(deadlines.of(file, asOf), deadlines.of(supposed.file(), asOf)));
		});
	}
}

package org.vigie.core.deadlines;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one reading of a rule gives, as it is shown.
 *
 * @param id of the reading
 * @param label the pack's words for it
 * @param isDefault whether the headline figures are of it
 * @param figure {@code 1,158 over}, {@code cannot be computed: referral date missing}
 * @param plainFigure the same with bare digits
 * @param lastDay last covered day of its latest end; empty where it has none
 * @param remark an event that would have stopped the clock and came too late or in time
 * @param text label and figure in one short line: {@code first day left out: 1,157 over}
 */
public record ReadingLine(String id, String label, boolean isDefault, String figure, String plainFigure, Optional<LocalDate> lastDay, Optional<String> remark,
		String text) {
}

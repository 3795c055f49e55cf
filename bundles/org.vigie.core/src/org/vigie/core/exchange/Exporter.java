package org.vigie.core.exchange;

import org.vigie.core.outcome.Outcome;

/**
 * Writes a register, or some of its cases, to a file. Contributed by extension point {@code org.vigie.core.exporters}, found by the
 * file's ending. The product's own tests put every exporter to its
 * promises.
 */
public interface Exporter {

	/**
	 * Writes the file whole or not at all.
	 *
	 * @return the number of cases written; refused with {@code export.unwritable}, {@code export.full}, {@code export.cancelled} or what
	 *         the store refuses with
	 */
	Outcome<Integer> export(ExportRequest request, Progress progress);
}

package org.vigie.excel;

import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * A column of a sheet.
 *
 * @param id its name in layouts; of a field its id
 * @param heading in the workbook's language
 * @param computed whether the program makes its values, so that a change in the sheet changes nothing
 * @param cell writes exactly one cell of a row
 */
record SheetColumn<T>(String id, String heading, boolean computed, BiConsumer<RowWriter, T> cell) {

	SheetColumn {
		Objects.requireNonNull(id);
		Objects.requireNonNull(heading);
		Objects.requireNonNull(cell);
	}
}

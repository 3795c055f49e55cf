package org.vigie.excel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the cover says of the workbook as a whole.
 *
 * @param register the register's name
 * @param madeOn day, time and zone, in words
 * @param madeBy who made it
 * @param chosen ids of the cases asked for; empty for all
 * @param cases how many cases it holds
 * @param packs the rule packs in use, each with its version
 * @param checkpoint the register's checkpoint, 64 hex digits
 * @param cut how many texts were longer than a cell holds
 * @param sheets the cases with a sheet of their own, by title, in their order
 */
record CoverFacts(String register, String madeOn, String madeBy, List<String> chosen, int cases, List<String> packs, String checkpoint, int cut, Map<String, SheetLink> sheets) {

	CoverFacts {
		Objects.requireNonNull(register);
		chosen = List.copyOf(chosen);
		packs = List.copyOf(packs);
		Objects.requireNonNull(checkpoint);
		sheets = Collections.unmodifiableMap(new LinkedHashMap<>(sheets));
	}
}

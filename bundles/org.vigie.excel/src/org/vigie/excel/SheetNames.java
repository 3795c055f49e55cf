package org.vigie.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.ss.util.WorkbookUtil;

/** The names of the sheets of one workbook: allowed in every spreadsheet program, at most 31 characters, no two alike. */
final class SheetNames {

	private static final int MOST = 31;

	private final Set<String> taken = new HashSet<>();

	/** The name itself, cut or numbered where it has to be. */
	String take(String wanted) {
		var safe = WorkbookUtil.createSafeSheetName(wanted, '-');
		var name = safe;
		for (var number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
			var suffix = " " + number;
			name = safe.substring(0, Math.min(safe.length(), MOST - suffix.length())) + suffix;
		}
		return name;
	}
}

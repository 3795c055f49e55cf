package org.vigie.exchange;

import java.time.Month;

import org.vigie.core.outcome.Trouble;
import org.vigie.edtf.EdtfFormatException;

/** Why a text of a file is no date, as a refusal. */
public final class DateTrouble {

	private DateTrouble() {
	}

	/** The refusal, without its place. */
	public static Trouble of(EdtfFormatException refused, String written) {
		var named = refused.arguments();
		var shown = BadFile.shown(written);
		return switch (refused.code()) {
		case "edtf.day-of-month" -> Trouble.of("import.date-day-of-month", shown, "m" + ((Month) named.get(1)).getValue(), String.valueOf(named.get(2)), named.get(3));
		case "edtf.month-range" -> Trouble.of("import.date-month", shown, String.valueOf(named.get(1)));
		case "edtf.day-range" -> Trouble.of("import.date-day", shown, String.valueOf(named.get(1)));
		case "edtf.reversed" -> Trouble.of("import.date-reversed", shown);
		default -> Trouble.of("import.date-form", shown);
		};
	}
}

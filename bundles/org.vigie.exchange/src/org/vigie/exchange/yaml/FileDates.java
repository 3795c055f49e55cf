package org.vigie.exchange.yaml;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vigie.core.exchange.DatePrecisions;
import org.vigie.core.outcome.Notice;
import org.vigie.edtf.EdtfFormatException;
import org.vigie.edtf.UncertainDate;
import org.vigie.exchange.BadFile;
import org.vigie.exchange.DateTrouble;
import org.vigie.exchange.yaml.Row.Spot;

/** Reads the dates of a file and notes what is odd about them. */
final class FileDates {

	/** The words a precision may have. */
	static final List<String> PRECISIONS = List.of("day", "month", "year", "approx", "as-of", "by", "unknown", "day-without-year", "scheduled", "since");

	private static final List<String> MONTHS = Arrays.stream(Month.values()).map(it -> it.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).toList();
	private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2}) (" + String.join("|", MONTHS) + ")\\b");

	private final List<Notice> notices;
	private final List<Spot> partial = new ArrayList<>();

	FileDates(List<Notice> notices) {
		this.notices = notices;
	}

	/** A date that does not last. */
	Optional<UncertainDate> read(Row row, String dateKey, String precisionKey) {
		return read(row, dateKey, "", precisionKey);
	}

	/** The date under a key with the precision that goes with it; empty where none is known. */
	Optional<UncertainDate> read(Row row, String dateKey, String endKey, String precisionKey) {
		var precision = row.word(precisionKey, PRECISIONS).map(Spot::text).orElse("");
		var written = row.spot(dateKey);
		var end = row.spot(endKey);
		if (written.isEmpty()) {
			end.ifPresent(it -> {
				throw BadFile.at(it.place(), "import.end-without-start", it.text());
			});
			return precision.equals("day-without-year") ? dayWithoutYear(row) : Optional.empty();
		}
		var read = join(written.get(), end, precision);
		notePartial(written.get(), read, precision);
		return Optional.of(read);
	}

	/** The day that a note or label names, of a row that says its date is a day without a year. */
	private static Optional<UncertainDate> dayWithoutYear(Row row) {
		var words = row.text("note").orElse("") + " " + row.text("label").orElse("");
		var found = DAY.matcher(words);
		return found.find() ? UncertainDate.tryParse(String.format(Locale.ROOT, "XXXX-%02d-%02d", MONTHS.indexOf(found.group(2)) + 1, Integer.valueOf(found.group(1)))) : Optional.empty();
	}

	private UncertainDate join(Spot written, Optional<Spot> end, String precision) {
		var start = parse(written);
		try {
			return DatePrecisions.date(start, end.map(FileDates::parse), precision);
		} catch (EdtfFormatException refused) {
			var code = refused.code().equals("edtf.reversed") ? "import.end-before-start" : "import.date-end";
			throw BadFile.at(end.orElse(written).place(), code, end.map(Spot::text).orElse(precision), written.text());
		}
	}

	private void notePartial(Spot written, UncertainDate read, String precision) {
		if (!read.isExactDay() && !precision.equals("by") && read.end().isEmpty()) {
			partial.add(written);
		}
		var cut = (precision.equals("month") || precision.equals("year")) && read.end().isEmpty() && !read.text().equals(written.text());
		if (cut || precision.equals("day") && read.end().isEmpty() && !read.isExactDay()) {
			notices.add(Notice.warning("import.precision-differs", written.text(), precision).at(written.place()));
		}
	}

	/** Notes how many dates of a case are no days; once for each case, at the first of them. */
	void closeCase(String caseId) {
		if (!partial.isEmpty()) {
			notices.add(Notice.warning("import.partial-dates", caseId, partial.size()).at(partial.getFirst().place()));
			partial.clear();
		}
	}

	static UncertainDate parse(Spot written) {
		try {
			return UncertainDate.parse(written.text());
		} catch (EdtfFormatException refused) {
			throw new BadFile(DateTrouble.of(refused, written.text()).at(written.place()).because(refused));
		}
	}
}

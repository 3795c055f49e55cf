package org.vigie.core.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.vigie.edtf.Precision;
import org.vigie.edtf.Shape;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.DateSense;

/**
 * The words in which files of published facts say a date: the date, an end where it lasted, and a precision. They translate both ways;
 * what such a file can say comes back as it was.
 */
public final class DatePrecisions {

	/**
	 * A date in these words.
	 *
	 * @param date year, month or day; empty when none is known. What the words cannot say is EDTF text
	 * @param end where it lasted, its end
	 * @param precision day, month, year, approx, by, as-of, since, scheduled, day-without-year or unknown
	 */
	public record Words(Optional<String> date, Optional<String> end, String precision) {
		public Words {
			Objects.requireNonNull(date);
			Objects.requireNonNull(end);
			Objects.requireNonNull(precision);
		}

		private static Words none(String precision) {
			return new Words(Optional.empty(), Optional.empty(), precision);
		}

		private static Words of(String date, String precision) {
			return new Words(Optional.of(date), Optional.empty(), precision);
		}
	}

	private static final List<String> COARSENESS = List.of("day", "month", "year", "approx");

	private DatePrecisions() {
	}

	/** The words for a date of a record without a sense. */
	public static Words words(Optional<UncertainDate> date) {
		return words(date, DateSense.OCCURRED);
	}

	/** The words for a date and what it tells of its row. */
	public static Words words(Optional<UncertainDate> date, DateSense sense) {
		return date.map(it -> words(it, sense)).orElse(Words.none("unknown"));
	}

	private static Words words(UncertainDate date, DateSense sense) {
		return switch (date.shape()) {
		case UNKNOWN -> Words.none("unknown");
		case DATE -> date.text().startsWith("XXXX-") ? Words.none("day-without-year") : Words.of(plain(date), of(sense).orElse(precision(date)));
		case ONE_OF -> latest(date).map(it -> Words.of(it.text(), "by")).orElse(Words.of(date.text(), "approx"));
		case ALL_OF -> Words.of(date.text(), "approx");
		case INTERVAL -> lasting(date, sense);
		};
	}

	private static Optional<String> of(DateSense sense) {
		return switch (sense) {
		case OCCURRED -> Optional.empty();
		case AS_OF -> Optional.of("as-of");
		case SCHEDULED -> Optional.of("scheduled");
		case SINCE -> Optional.of("since");
		};
	}

	private static Words lasting(UncertainDate date, DateSense sense) {
		var start = date.start();
		if (start.isPresent() && date.openEnd()) {
			return Words.of(plain(start.get()), "since");
		}
		if (start.isEmpty() || date.end().isEmpty()) {
			return Words.of(date.text(), "approx");
		}
		var coarsest = Stream.of(start.get(), date.end().get()).map(DatePrecisions::precision).max(DatePrecisions::compare).orElseThrow();
		return new Words(start.map(DatePrecisions::plain), date.end().map(DatePrecisions::plain), of(sense).orElse(coarsest));
	}

	private static int compare(String one, String other) {
		return Integer.compare(COARSENESS.indexOf(one), COARSENESS.indexOf(other));
	}

	private static String plain(UncertainDate date) {
		return date.text().replace("~", "");
	}

	private static String precision(UncertainDate date) {
		if (date.isApproximate()) {
			return "approx";
		}
		return switch (date.precision()) {
		case MINUTE, DAY -> "day";
		case MONTH -> "month";
		case YEAR -> "year";
		case SEASON, DECADE, CENTURY, MILLENNIUM, PARTIAL, SET, INTERVAL, UNKNOWN -> "approx";
		};
	}

	private static Optional<UncertainDate> latest(UncertainDate set) {
		return set.members().size() == 1 && set.members().getFirst().first().isEmpty() ? set.members().getFirst().last() : Optional.empty();
	}

	/** What a date of these words tells of its row. */
	public static DateSense sense(String precision) {
		return switch (precision) {
		case "as-of" -> DateSense.AS_OF;
		case "scheduled" -> DateSense.SCHEDULED;
		case "since" -> DateSense.SINCE;
		default -> DateSense.OCCURRED;
		};
	}

	/**
	 * The date these words mean.
	 *
	 * @param date year, month, day or other EDTF text
	 * @param end where it lasted, its end
	 * @param precision one of the words; a date written more exactly than its precision says is cut to the precision
	 * @throws org.vigie.edtf.EdtfFormatException where the two cannot be put together, for example an end before its start
	 */
	public static UncertainDate date(UncertainDate date, Optional<UncertainDate> end, String precision) {
		if (end.isPresent()) {
			return UncertainDate.interval(about(date, precision), about(end.get(), precision));
		}
		if (date.shape() != Shape.DATE) {
			return date;
		}
		return switch (precision) {
		case "month" -> cut(date, "2013-12".length());
		case "year" -> cut(date, "2013".length());
		case "approx" -> about(date, precision);
		case "by" -> UncertainDate.onOrBefore(date);
		case "since" -> UncertainDate.since(date);
		default -> date;
		};
	}

	private static UncertainDate about(UncertainDate date, String precision) {
		return precision.equals("approx") && date.shape() == Shape.DATE && !date.isApproximate() ? date.approximate() : date;
	}

	private static UncertainDate cut(UncertainDate date, int length) {
		var exact = date.isExactDay() || date.precision() == Precision.MONTH && !date.isApproximate();
		return exact && date.text().length() > length ? UncertainDate.parse(date.text().substring(0, length)) : date;
	}
}

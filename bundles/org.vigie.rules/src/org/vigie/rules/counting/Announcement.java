package org.vigie.rules.counting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A holiday announced for one year, as the religious feasts of Mali are by its Ministry of Labour.
 *
 * @param name of the feast, as announced
 * @param source id of the source in its pack, or its words; empty where none is said
 */
public record Announcement(LocalDate date, String name, Status status, Optional<String> source) {
	/** How well the day is known. */
	public enum Status {
		CONFIRMED("confirmed"), REPORTED("reported"), KNOWN("known"),
		/** Expected and not announced: counted both as a holiday and as none. */
		ESTIMATED("estimated");

		private final String code;

		Status(String code) {
			this.code = code;
		}

		/** The word of packs. */
		public String code() {
			return code;
		}

		/** The status of the word; empty for any other text. */
		public static Optional<Status> of(String code) {
			return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
		}
	}

	public Announcement {
		Objects.requireNonNull(date);
		Objects.requireNonNull(name);
		Objects.requireNonNull(status);
	}

	/** Whether the day is only expected. */
	public boolean isEstimate() {
		return status == Status.ESTIMATED;
	}

	/** The feast in its year, written so that {@code Maouloud (birth)} is {@code maouloud birth}. */
	String feast() {
		return feast(date.getYear(), name);
	}

	static String feast(int year, String name) {
		return year + " " + name.replaceAll("[^\\p{L} ]", "").strip().toLowerCase(Locale.ROOT);
	}
}

package org.vigie.rules.counting;

/**
 * Why a day is no working day.
 *
 * @param name of an announced holiday as announced; empty for the others
 */
public record DayOff(Kind kind, String name) {
	/** What makes a day one without work. */
	public enum Kind {
		WEEKEND("weekend"), FIXED("fixed"), EASTER("easter"), ANNOUNCED("announced");

		private final String code;

		Kind(String code) {
			this.code = code;
		}

		/** The word sentences translate. */
		public String code() {
			return code;
		}
	}
}

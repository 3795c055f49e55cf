package org.vigie.core.exchange;

/** Tells how far a long piece of work is, and hears whether the user gave up. */
public interface Progress {

	/** Work whose progress nobody looks at. */
	Progress NONE = new Progress() {
		@Override
		public void at(long done, long total) {
			// nobody looks
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	};

	/** Called after each row or record; total is 0 when it is not known. */
	void at(long done, long total);

	/** Asked for every row; when true the work stops and leaves everything as it was. */
	boolean cancelled();
}

package org.vigie.excel;

import java.io.Serial;

/** The user gave up; caught where the export began. */
final class Cancelled extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	Cancelled() {
		super(null, null, false, false);
	}
}

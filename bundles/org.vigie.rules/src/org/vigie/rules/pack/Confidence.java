package org.vigie.rules.pack;

import java.util.Arrays;
import java.util.Optional;

/** How well a rule, or one part of it, is known. */
public enum Confidence {
	/** The wording was read in a text of the law, a decision, or a faithful quotation of it. */
	CONFIRMED("confirmed"),
	/** Read only as reported by press, an association, a practitioner or an official notice. */
	REPORTED("reported"),
	/** Professional knowledge; the wording was not read. */
	KNOWN("known"),
	/** Sources disagree; every reading is kept. */
	CONFLICT("conflict");

	private final String code;

	Confidence(String code) {
		this.code = code;
	}

	public String code() {
		return code;
	}

	public static Optional<Confidence> of(String code) {
		return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
	}
}

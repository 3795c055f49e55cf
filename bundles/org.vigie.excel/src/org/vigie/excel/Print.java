package org.vigie.excel;

import java.util.Objects;

import org.vigie.core.text.Texts;

/**
 * What stands at the head and the foot of printed pages.
 *
 * @param register its name
 * @param asOf the day looked from, with its words
 * @param checkpoint the beginning of the checkpoint, with its word
 * @param pages the words for page and number of pages, with the codes of spreadsheet programs
 * @param caveat what the figures rest on
 * @param landscape whether the page lies on its long side
 * @param rightToLeft whether the sheet is mirrored
 */
record Print(String register, String asOf, String checkpoint, String pages, String caveat, boolean landscape, boolean rightToLeft) {

	private static final int HASH_SHOWN = 12;

	Print {
		Objects.requireNonNull(register);
		Objects.requireNonNull(asOf);
		Objects.requireNonNull(checkpoint);
		Objects.requireNonNull(pages);
		Objects.requireNonNull(caveat);
	}

	static Print of(String register, String asOf, String checkpointHash, Texts texts) {
		var hash = checkpointHash.length() > HASH_SHOWN ? checkpointHash.substring(0, HASH_SHOWN) + "…" : checkpointHash;
		return new Print(register, texts.text("print.asOf", asOf), texts.text("print.checkpoint", hash), texts.text("print.pages", "&P", "&N"), texts.text("print.caveat"),
				true, texts.language().getLanguage().equals("ar"));
	}

	Print portrait() {
		return new Print(register, asOf, checkpoint, pages, caveat, false, rightToLeft);
	}
}

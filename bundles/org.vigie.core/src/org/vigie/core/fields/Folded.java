package org.vigie.core.fields;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared when people type it: without case, accents, and with one kind of blank, apostrophe and digit. */
public final class Folded {

	private Folded() {
	}

	public static String of(String typed) {
		if (isPlain(typed)) {
			return typed.toLowerCase(Locale.ROOT);
		}
		var folded = new StringBuilder();
		Normalizer.normalize(typed, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).codePoints().forEach(it -> fold(it, folded));
		return folded.toString().strip().replaceAll(" +", " ");
	}

	/** Whether there is nothing to fold but case: so it is with most texts of a long list. */
	private static boolean isPlain(String text) {
		var last = ' ';
		for (var i = 0; i < text.length(); i++) {
			var each = text.charAt(i);
			if (each < ' ' || each > '~' || each == ' ' && last == ' ') {
				return false;
			}
			last = each;
		}
		return last != ' ' || text.isEmpty();
	}

	private static void fold(int letter, StringBuilder into) {
		if (Character.getType(letter) == Character.NON_SPACING_MARK) {
			return;
		}
		if (Character.isDigit(letter)) {
			into.append(Character.digit(letter, 10));
		} else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
			into.append(' ');
		} else if (letter == '’' || letter == '‘' || letter == 'ʼ') {
			into.append('\'');
		} else {
			into.appendCodePoint(letter);
		}
	}
}

package org.vigie.edtf;

import java.util.List;
import java.util.stream.IntStream;

/** The digits of a year, month or day as written, {@code X} for each that is not known. */
record Digits(String text) {
	boolean isKnown() {
		return text.indexOf('X') < 0;
	}

	int value() {
		return Integer.parseInt(text);
	}

	/** The numbers from the least to the greatest that the digits can mean, in ascending order; empty where there are none. */
	List<Integer> within(int least, int greatest) {
		if (isKnown()) {
			return least <= value() && value() <= greatest ? List.of(value()) : List.of();
		}
		return IntStream.rangeClosed(least, greatest).filter(this::canMean).boxed().toList();
	}

	private boolean canMean(int number) {
		var rest = number;
		for (var i = text.length() - 1; i >= 0; i--) {
			var digit = text.charAt(i);
			if (digit != 'X' && digit - '0' != rest % 10) {
				return false;
			}
			rest /= 10;
		}
		return rest == 0;
	}
}

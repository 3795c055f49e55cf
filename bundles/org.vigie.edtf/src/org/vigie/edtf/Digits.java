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
		var numbers = IntStream.of(0);
		for (var digit : text.toCharArray()) {
			numbers = numbers.flatMap(it -> next(it, digit));
		}
		return numbers.filter(it -> least <= it && it <= greatest).boxed().toList();
	}

	private static IntStream next(int before, char digit) {
		return digit == 'X' ? IntStream.rangeClosed(10 * before, 10 * before + 9) : IntStream.of(10 * before + digit - '0');
	}
}

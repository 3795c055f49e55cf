package org.vigie.core.deadlines;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vigie.edtf.UncertainDate;
import org.vigie.model.Charge;

/**
 * The charges a clock is of, where other charges of the same custody have another one.
 *
 * @param ids their ids, each in its latest form, in the order entered
 * @param words each by its words and article, in the language entered
 * @param ended the last day of the charges, where they have ended and custody goes on for others
 */
public record ChargedWith(List<String> ids, String words, Optional<UncertainDate> ended) {

	public ChargedWith {
		ids = List.copyOf(ids);
	}

	static ChargedWith of(List<ChargeHistory> charges, Optional<UncertainDate> ended) {
		var last = charges.stream().map(it -> it.forms().getLast()).toList();
		return new ChargedWith(last.stream().map(it -> it.getId() == null ? "" : it.getId()).toList(), last.stream().map(ChargedWith::words).collect(Collectors.joining("; ")), ended);
	}

	private static String words(Charge charge) {
		return Stream.of(charge.getText(), charge.getArticle()).filter(it -> it != null && !it.isBlank()).collect(Collectors.joining(", "));
	}

	/** What tells it from the other clocks of the custody. */
	String key() {
		return String.join(" ", ids);
	}
}

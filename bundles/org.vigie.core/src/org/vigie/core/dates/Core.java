package org.vigie.core.dates;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.outcome.Notice;
import org.vigie.edtf.UncertainDate;

/**
 * One date within a typed text, while it is read.
 *
 * @param iso its ISO 8601-2 text without qualification
 * @param about whether it is said to be about that date
 * @param doubt whether it is said to be in doubt
 * @param said its echo where it is not the usual one
 * @param other the same digits read the other way round
 * @param note words no date can hold
 * @param warning what does not fit
 */
record Core(String iso, boolean about, boolean doubt, Optional<Saying> said, Optional<UncertainDate> other, Optional<String> note,
		Optional<Notice> warning) {

	Core {
		Objects.requireNonNull(iso);
	}

	static Core of(String iso) {
		return new Core(iso, false, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
	}

	static Core of(LocalDate day) {
		return of(UncertainDate.of(day).text());
	}

	/** @throws org.vigie.edtf.EdtfFormatException where a qualification makes no date of it */
	UncertainDate date() {
		var mark = about && doubt ? "%" : about ? "~" : doubt ? "?" : "";
		return UncertainDate.parse(iso.matches(".*[~?%]") ? iso : iso + mark);
	}

	/** The day, where it is one, without a time. */
	Optional<LocalDate> day() {
		return iso.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(iso)) : Optional.empty();
	}

	Core withAbout() {
		return new Core(iso, true, doubt, said, other, note, warning);
	}

	Core withDoubt() {
		return new Core(iso, about, true, said, other, note, warning);
	}

	Core saying(Saying echo) {
		return new Core(iso, about, doubt, Optional.of(echo), other, note, warning);
	}

	Core or(UncertainDate reading) {
		return new Core(iso, about, doubt, said, Optional.of(reading), note, warning);
	}

	Core noting(String words) {
		return new Core(iso, about, doubt, said, other, Optional.of(words), warning);
	}

	Core warning(Notice notice) {
		return new Core(iso, about, doubt, said, other, note, Optional.of(notice));
	}
}

package org.vigie.core.cases;

import java.util.Objects;
import java.util.Optional;

import org.vigie.core.schemes.StatusSchemes;
import org.vigie.core.text.Texts;
import org.vigie.model.ParticipationRole;

/** The words for where a case and its people stand: careful ones, the same in every front end. */
public final class CaseWords {

	private final Texts texts;
	private final StatusSchemes schemes;

	public CaseWords(Texts texts, StatusSchemes schemes) {
		this.texts = Objects.requireNonNull(texts);
		this.schemes = Objects.requireNonNull(schemes);
	}

	/** A status in the words of its scheme; its code where no scheme knows it. */
	public String status(String code) {
		return schemes.label(code, texts.language());
	}

	/** A status short and careful, for narrow columns: {@code extinguished, none convicted}. */
	public String shortStatus(String code) {
		return texts.find("status.short." + code).orElseGet(() -> status(code));
	}

	/** The status of a case for a heading: what it is called, with what must not be missed beside it. */
	public String headline(CaseStatus status) {
		return texts.find("status.headline." + status.code(), status(status.code())).orElseGet(() -> status(status.code()));
	}

	/** Where a case without any dated stage stands. */
	public String noStatus() {
		return texts.text("status.none");
	}

	/** Where a person stands, in words: how it ended, so far, else the role. */
	public String standing(PersonStanding standing) {
		return standing.kind() == PersonStanding.Kind.AS_ROLE ? role(standing.role()) : texts.text("standing." + standing.kind().word());
	}

	/** The role in words of the program. */
	public String role(ParticipationRole role) {
		return texts.text("choice.ParticipationRole." + role.getLiteral());
	}

	/** How many are held, as short as a column: {@code 1}, {@code 1*} as last known, {@code ?} no dates, {@code -} nobody named. */
	public String held(HeldPersons held) {
		return switch (held.kind()) {
		case COUNTED -> Integer.toString(held.count());
		case AS_LAST_KNOWN -> held.count() + "*";
		case NO_DATES -> "?";
		case NOBODY_NAMED -> "-";
		};
	}

	/** What the short sign of {@link #held} means, with the day it was last known. */
	public Optional<String> heldNote(HeldPersons held) {
		return switch (held.kind()) {
		case COUNTED -> Optional.empty();
		case AS_LAST_KNOWN -> Optional.of(texts.text("held.asLastKnown", held.count(), held.knownOn().map(Object::toString).orElse("")));
		case NO_DATES -> Optional.of(texts.text("held.noDates"));
		case NOBODY_NAMED -> Optional.of(texts.text("held.nobodyNamed"));
		};
	}
}

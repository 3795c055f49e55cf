package org.vigie.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.fields.Vocabulary;
import org.vigie.core.office.Office;
import org.vigie.core.text.Texts;

/** The names that the packs in use give to codes, for printing; nothing is read by them. */
final class PackWords implements Vocabulary {

	private final Office office;
	private final Texts texts;

	PackWords(Office office, Texts texts) {
		this.office = Objects.requireNonNull(office);
		this.texts = Objects.requireNonNull(texts);
	}

	@Override
	public List<String> codes(String list) {
		return List.of();
	}

	@Override
	public Optional<String> label(String list, String code, Locale language) {
		return switch (list) {
		case STATUS -> office.schemes().status(code).map(it -> it.label(language));
		case SCHEME -> office.schemes().scheme(code).map(it -> it.label(language));
		case JURISDICTION -> office.packs().loaded().stream().flatMap(it -> it.pack().jurisdictions().values().stream()).filter(it -> it.id().equals(code)).findFirst()
				.map(it -> it.name().in(language.getLanguage()));
		case OFFENCE_CLASS -> texts.find("offenceClass." + code);
		case START_EVENT, EVENT -> texts.find("fact." + code);
		default -> Optional.empty();
		};
	}
}

package org.vigie.excel;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.fields.Vocabulary;
import org.vigie.core.schemes.Status;
import org.vigie.core.schemes.StatusSchemes;

/** The names of statuses; schemes themselves stand in sheets by their short codes. */
final class SchemeVocabulary implements Vocabulary {

	private final StatusSchemes schemes;

	SchemeVocabulary(StatusSchemes schemes) {
		this.schemes = Objects.requireNonNull(schemes);
	}

	@Override
	public List<String> codes(String list) {
		return list.equals(STATUS) ? schemes.all().stream().flatMap(it -> it.statuses().stream()).map(Status::code).distinct().toList() : List.of();
	}

	@Override
	public Optional<String> label(String list, String code, Locale language) {
		return list.equals(STATUS) ? schemes.status(code).map(it -> it.label(language)) : Optional.empty();
	}
}

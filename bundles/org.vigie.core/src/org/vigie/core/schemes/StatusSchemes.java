package org.vigie.core.schemes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.vigie.core.outcome.Outcome;

/** All status schemes that are loaded. Scheme {@link #ANY} holds the statuses that may stand in every case. Immutable. */
public final class StatusSchemes {

	/** Code of the scheme whose statuses every case may use, such as context. */
	public static final String ANY = "ANY";

	private final List<StatusScheme> all;

	public StatusSchemes(Collection<StatusScheme> schemes) {
		this.all = List.copyOf(schemes);
	}

	/** No schemes. */
	public static StatusSchemes none() {
		return new StatusSchemes(List.of());
	}

	/**
	 * These schemes and those of another file, format {@code status-scheme/1}: {@code format}, {@code scheme}, {@code label} by
	 * language, {@code statuses} with {@code code}, {@code label} by language and {@code followedBy}. A scheme loaded before keeps its
	 * place and is replaced.
	 *
	 * @param file the file's name for messages
	 * @return refused as {@link org.vigie.core.yaml.YamlReader} refuses, or with {@code import.scheme-format}, {@code import.scheme-part}
	 *         (key)
	 */
	public Outcome<StatusSchemes> with(String file, byte[] bytes) {
		return SchemeFile.read(file, bytes).map(this::with);
	}

	private StatusSchemes with(StatusScheme added) {
		var schemes = new ArrayList<>(all);
		schemes.removeIf(it -> it.code().equals(added.code()));
		schemes.add(added);
		return new StatusSchemes(schemes);
	}

	/** In the order loaded. */
	public List<StatusScheme> all() {
		return all;
	}

	public boolean isEmpty() {
		return all.isEmpty();
	}

	public Optional<StatusScheme> scheme(String code) {
		return all.stream().filter(it -> it.code().equals(code)).findFirst();
	}

	/** Codes a case of the scheme may use: the scheme's own in their order, then those of any case. */
	public List<String> codes(String scheme) {
		return Stream.of(scheme, ANY).distinct().flatMap(it -> scheme(it).stream()).flatMap(it -> it.statuses().stream()).map(Status::code).distinct().toList();
	}

	/** A status by its code, looked for in all schemes. */
	public Optional<Status> status(String code) {
		return all.stream().flatMap(it -> it.statuses().stream()).filter(it -> it.code().equals(code)).findFirst();
	}

	/** The label of a status, its code where no scheme knows it. */
	public String label(String code, Locale language) {
		return status(code).map(it -> it.label(language)).orElse(code);
	}
}

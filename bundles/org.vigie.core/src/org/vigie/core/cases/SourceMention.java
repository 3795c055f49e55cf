package org.vigie.core.cases;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.attachments.AttachedFile;
import org.vigie.model.Citation;
import org.vigie.model.Sourced;

/**
 * A place in a source that a record rests on, as it is shown: publisher and title, page and quote.
 *
 * @param sourceId id of the source; empty where it cannot be read
 * @param supports name of the feature supported; empty for the record as a whole
 * @param files the files kept with the source, in the order they were attached
 */
public record SourceMention(String sourceId, Optional<String> publisher, String title, Optional<String> date, Optional<String> page, Optional<String> quote,
		Optional<String> supports, Optional<String> reliability, List<AttachedFile> files) {

	public SourceMention {
		Objects.requireNonNull(sourceId);
		Objects.requireNonNull(title);
		files = List.copyOf(files);
	}

	/** The sources of a record, in the order entered; a citation whose source cannot be read is left out. */
	public static List<SourceMention> of(Sourced record) {
		return record.getCitations().stream().flatMap(it -> of(it).stream()).toList();
	}

	/** The sources that support a feature of the record, else those that support it as a whole. */
	public static List<SourceMention> of(Sourced record, String feature) {
		var all = of(record);
		var own = all.stream().filter(it -> it.supports().filter(feature::equals).isPresent()).toList();
		return own.isEmpty() ? all.stream().filter(it -> it.supports().isEmpty()).toList() : own;
	}

	private static Optional<SourceMention> of(Citation citation) {
		var source = citation.getSource();
		if (source == null || source.eIsProxy()) {
			return Optional.empty();
		}
		return Optional.of(new SourceMention(Said.text(source.getId()).orElse(""), Said.text(source.getPublisher()), Said.text(source.getTitle()).orElse(""),
				Said.text(source.getDate()), Said.text(citation.getPage()), Said.text(citation.getQuote()), Said.text(citation.getSupports()),
				Said.text(source.getReliability()), AttachedFile.of(source)));
	}

	/** The source itself, without page and quote. */
	SourceMention whole() {
		return new SourceMention(sourceId, publisher, title, date, Optional.empty(), Optional.empty(), Optional.empty(), reliability, files);
	}

	/** Publisher and title as one reads them: {@code Human Rights Watch, “Events of 2023”}. */
	public String text() {
		return publisher.map(it -> it + ", " + title).orElse(title);
	}
}

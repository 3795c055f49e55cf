package org.vigie.exchange.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.text.Nearest;
import org.vigie.exchange.BadFile;
import org.vigie.exchange.Places;
import org.vigie.exchange.yaml.Row.Spot;
import org.vigie.model.Citation;
import org.vigie.model.Source;
import org.vigie.model.Sourced;
import org.vigie.model.VigieFactory;

import org.eclipse.emf.ecore.InternalEObject;

/** The sources a file names, the citations that point to them, and their names in place of their ids where texts mention them. */
final class FileSources {

	private static final List<String> KEYS = List.of("id", "kind", "publisher", "title", "url", "date", "reliability", "file");
	private static final List<String> INNER_KINDS = List.of("seed", "outside");

	private final Map<String, Source> byId = new LinkedHashMap<>();
	private final Optional<Pattern> mentions;
	private final Places places;

	FileSources(Row root, Places places) {
		this.places = places;
		for (var row : root.rows("sources", KEYS)) {
			var id = Ids.required(row);
			var source = source(row, id.text());
			places.note(source, row.place());
			if (byId.put(id.text(), source) != null) {
				throw BadFile.at(id.place(), "import.id-twice", id.text());
			}
		}
		var ids = byId.keySet().stream().sorted((a, b) -> b.length() - a.length()).map(Pattern::quote).collect(Collectors.joining("|"));
		mentions = byId.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile("(?<![\\w-])(?:" + ids + ")(?![\\w-])"));
		byId.values().forEach(it -> it.setReliability(text(it.getReliability())));
	}

	private static Source source(Row row, String id) {
		var source = VigieFactory.eINSTANCE.createSource();
		source.setId(id);
		row.text("kind").map(it -> INNER_KINDS.contains(it) ? "publication" : it).ifPresent(source::setKind);
		row.text("publisher").ifPresent(source::setPublisher);
		source.setTitle(row.required("title").text());
		row.text("url").ifPresent(source::setUrl);
		row.text("date").ifPresent(source::setDate);
		row.text("reliability").ifPresent(source::setReliability);
		return source;
	}

	List<Source> all() {
		return new ArrayList<>(byId.values());
	}

	/** A text of the file with the short names of publishers instead of ids of sources; absent stays absent. */
	String text(String written) {
		if (written == null || mentions.isEmpty()) {
			return written; // a feature without a value
		}
		return mentions.get().matcher(written).replaceAll(it -> java.util.regex.Matcher.quoteReplacement(shortName(byId.get(it.group()))));
	}

	private static String shortName(Source source) {
		var publisher = Optional.ofNullable(source.getPublisher()).filter(it -> !it.startsWith("publisher not")).orElse(source.getTitle());
		return publisher.split("[,;(]", 2)[0].strip();
	}

	/** Cites the source a row names, with its quote, and keeps the place of the row. */
	void cite(Row row, Sourced record) {
		places.note(record, row.place());
		row.spot("source").ifPresent(it -> {
			var citation = citation(it, record);
			row.text("quote").ifPresent(citation::setQuote);
		});
		row.text("note").map(this::text).ifPresent(record::setNote);
	}

	/** Cites a further source for one feature. */
	void cite(Spot source, Sourced record, String feature) {
		citation(source, record).setSupports(feature);
	}

	private Citation citation(Spot named, Sourced record) {
		if (!byId.containsKey(named.text())) {
			throw BadFile.at(named.place(), "import.unknown-source", named.text(), Nearest.to(named.text(), byId.keySet()).orElse("-"));
		}
		var citation = VigieFactory.eINSTANCE.createCitation();
		citation.setId(record.getId() + "-" + (record.getCitations().size() + 1));
		var proxy = VigieFactory.eINSTANCE.createSource();
		((InternalEObject) proxy).eSetProxyURI(new AggregateKey(AggregateKind.SOURCE, named.text()).rootAddress());
		citation.setSource(proxy);
		record.getCitations().add(citation);
		return citation;
	}
}

package org.vigie.exchange.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.vigie.core.exchange.ForeignFile;
import org.vigie.core.exchange.Importer;
import org.vigie.core.exchange.Incoming;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Place;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.schemes.StatusSchemes;
import org.vigie.core.yaml.YamlReader;
import org.vigie.core.yaml.YamlValue;
import org.vigie.exchange.BadFile;
import org.vigie.exchange.Places;
import org.vigie.model.Aggregate;
import org.vigie.model.CaseFile;

/**
 * Reads a file of published facts ({@code schema: accountability-facts}, version 1): sources, cases with everything in them, and the
 * totals that are no cases and stay out. The sample register comes in through it. A file it does not understand to the last key is
 * refused whole, with the line; a date that is missing, partial or out of order is taken as it is and remarked.
 */
public final class YamlImporter implements Importer {

	/** The value of {@code schema}. */
	public static final String SCHEMA = "accountability-facts";
	/** The value of {@code schema_version}. */
	public static final String VERSION = "1";

	private static final int MOST_BYTES = 20 << 20;
	private static final List<String> KEYS = List.of("schema", "schema_version", "compiled", "country", "notes", "precisions", "states", "sources", "cases",
			"aggregates_not_cases", "context_not_cases");
	private static final List<String> LEFT_OUT_KEYS = List.of("id", "title", "source", "quote", "why_not_a_case");

	private final StatusSchemes schemes;

	/** An importer for files that list the states they use. */
	public YamlImporter() {
		this(StatusSchemes.none());
	}

	/** @param schemes the schemes a file may use that lists no states itself */
	public YamlImporter(StatusSchemes schemes) {
		this.schemes = Objects.requireNonNull(schemes);
	}

	@Override
	public Outcome<Incoming> read(Path file, String name, Progress progress) {
		return ForeignFile.read(file, name, MOST_BYTES).then(bytes -> YamlReader.read(name, bytes.bytes()).then(root -> {
			try {
				var notices = new ArrayList<Notice>();
				var places = new Places();
				var aggregates = aggregates(root, name, progress, places, notices);
				return Outcome.done(new Incoming(name, bytes.sha256(), aggregates, false, places.byName())).noting(notices);
			} catch (BadFile refused) {
				return Outcome.refused(refused.trouble());
			}
		}));
	}

	private List<Aggregate> aggregates(YamlValue value, String name, Progress progress, Places places, List<Notice> notices) {
		refuseOtherSchema(value, name);
		var root = new Row(name, value, KEYS);
		var sources = new FileSources(root, places);
		var persons = new FilePersons(sources, places);
		var cases = cases(root, new FileCase(sources, persons, new FileStatuses(root, schemes, name), places, notices), progress, name);
		link(root, cases, places);
		var all = new ArrayList<Aggregate>(sources.all());
		all.addAll(persons.all());
		all.addAll(cases.keySet());
		return all;
	}

	private static void refuseOtherSchema(YamlValue value, String name) {
		if (!(value instanceof YamlValue.Mapping map) || map.get("schema").isEmpty()) {
			throw BadFile.at(Place.in(name), "import.no-facts", SCHEMA);
		}
		if (!(map.get("schema").get() instanceof YamlValue.Scalar schema && schema.text().equals(SCHEMA))) {
			throw BadFile.at(map.get("schema").get().in(name), "import.no-facts", SCHEMA);
		}
		var version = map.get("schema_version");
		if (!(version.isPresent() && version.get() instanceof YamlValue.Scalar number && number.text().equals(VERSION))) {
			var written = version.isPresent() && version.get() instanceof YamlValue.Scalar number ? number.text() : "-";
			throw BadFile.at(version.orElse(value).in(name), "import.schema-version", written, VERSION);
		}
	}

	private static Map<CaseFile, Row> cases(Row root, FileCase reader, Progress progress, String name) {
		var cases = new LinkedHashMap<CaseFile, Row>();
		var ids = new HashSet<String>();
		var rows = root.rows("cases", FileCase.KEYS);
		for (var row : rows) {
			if (progress.cancelled()) {
				throw new BadFile(Trouble.of("import.cancelled").at(Place.in(name)));
			}
			if (row.flag("load", true)) {
				var file = reader.read(row);
				if (!ids.add(file.getId())) {
					throw BadFile.at(row.place("id"), "import.id-twice", file.getId());
				}
				cases.put(file, row);
			}
			progress.at(cases.size(), rows.size());
		}
		return cases;
	}

	private static void link(Row root, Map<CaseFile, Row> cases, Places places) {
		var leftOut = new HashSet<String>();
		List.of("aggregates_not_cases", "context_not_cases").forEach(key -> root.rows(key, LEFT_OUT_KEYS).forEach(it -> leftOut.add(it.required("id").text())));
		cases.forEach((file, row) -> row.texts("links").stream().filter(it -> !leftOut.contains(it.text())).forEach(it -> places.note(FileCase.link(file, Ids.checked(it).text()), it.place())));
	}
}

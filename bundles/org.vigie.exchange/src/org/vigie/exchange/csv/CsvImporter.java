package org.vigie.exchange.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.vigie.core.exchange.ForeignFile;
import org.vigie.core.exchange.Importer;
import org.vigie.core.exchange.Incoming;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Place;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.text.StorableText;
import org.vigie.exchange.BadFile;
import org.vigie.exchange.Utf8;

/**
 * Checks whether a file is a sound CSV table in UTF-8. Its rows are not read into a register yet, so a sound one is refused too, with
 * {@code import.rows-not-read}.
 */
public final class CsvImporter implements Importer {

	private static final int MOST_BYTES = 64 << 20;
	private static final int MOST_COLUMNS = 1000;
	private static final String STARTS_OF_OTHERS = "{[<%";

	@Override
	public Outcome<Incoming> read(Path file, String name, Progress progress) {
		return ForeignFile.read(file, name, MOST_BYTES).then(bytes -> {
			try {
				check(text(bytes), name, progress);
				return Outcome.refused(Trouble.of("import.rows-not-read").at(Place.in(name)));
			} catch (BadFile bad) {
				return Outcome.refused(bad.trouble());
			}
		});
	}

	private static String text(ForeignFile file) {
		var start = Utf8.start(file.bytes());
		if (start < 0) {
			throw BadFile.at(Place.in(file.name()), "import.not-utf8");
		}
		var text = new String(file.bytes(), start, file.bytes().length - start, StandardCharsets.UTF_8);
		if (!StorableText.isStorable(text)) {
			throw BadFile.at(Place.in(file.name()), "import.control-character");
		}
		if (text.isBlank()) {
			throw BadFile.at(Place.in(file.name()), "import.empty");
		}
		return text;
	}

	private static void check(String text, String name, Progress progress) {
		var heading = text.strip().lines().findFirst().orElse("");
		if (STARTS_OF_OTHERS.indexOf(heading.charAt(0)) >= 0) {
			throw BadFile.at(Place.in(name), "import.not-csv");
		}
		var separator = List.of(';', '\t', ',').stream().filter(it -> heading.indexOf(it) >= 0).findFirst().orElseThrow(() -> BadFile.at(Place.in(name), "import.not-csv"));
		var format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
		try (var rows = CSVParser.parse(new StringReader(text), format)) {
			var columns = 0;
			for (var row : rows) {
				if (progress.cancelled()) {
					throw BadFile.at(Place.in(name), "import.cancelled");
				}
				columns = columns == 0 ? row.size() : columns;
				if (row.size() > columns || columns > MOST_COLUMNS) {
					throw BadFile.at(Place.at(name, (int) rows.getCurrentLineNumber(), 1), "import.csv-columns", row.size(), Math.min(columns, MOST_COLUMNS));
				}
			}
		} catch (IOException | UncheckedIOException malformed) {
			throw new BadFile(Trouble.of("import.csv-syntax").at(Place.in(name)).because(malformed));
		}
	}
}

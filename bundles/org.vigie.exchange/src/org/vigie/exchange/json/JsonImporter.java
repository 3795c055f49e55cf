package org.vigie.exchange.json;

import java.io.IOException;
import java.nio.file.Path;

import org.vigie.core.exchange.ForeignFile;
import org.vigie.core.exchange.Importer;
import org.vigie.core.exchange.Incoming;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Place;
import org.vigie.core.outcome.Trouble;
import org.vigie.exchange.BadFile;
import org.vigie.exchange.Places;
import org.vigie.exchange.Utf8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/**
 * Reads a complete export of a register ({@code vigie-register/1}). Strict: every key must be one of the model, no key may stand twice,
 * ids must be valid and single, references within a case must lead to a record, dates must be dates. What is missing in an aggregate of
 * the file goes from the register.
 */
public final class JsonImporter implements Importer {

	private static final int MOST_BYTES = 256 << 20;
	private static final int MOST_DEPTH = 50;
	private static final int LONGEST_TEXT = 1_000_000;
	private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MOST_DEPTH)
			.maxStringLength(LONGEST_TEXT).maxNameLength(200).maxNumberLength(40).build()).build();

	@Override
	public Outcome<Incoming> read(Path file, String name, Progress progress) {
		return ForeignFile.read(file, name, MOST_BYTES).then(bytes -> {
			var start = Utf8.start(bytes.bytes());
			if (start < 0) {
				return refused(Trouble.of("import.not-utf8"), Place.in(name));
			}
			try (var json = JSON.createParser(bytes.bytes(), start, bytes.bytes().length - start)) {
				var places = new Places();
				var aggregates = new RegisterReader(json, name, places, progress).aggregates();
				return Outcome.done(new Incoming(name, bytes.sha256(), aggregates, true, places.byName()));
			} catch (BadFile bad) {
				return Outcome.refused(bad.trouble());
			} catch (StreamConstraintsException beyond) {
				var deep = String.valueOf(beyond.getMessage()).contains("nesting depth");
				return refused(deep ? Trouble.of("import.too-deep", MOST_DEPTH) : Trouble.of("import.too-long", LONGEST_TEXT), place(name, beyond));
			} catch (JsonProcessingException malformed) {
				return refused(Trouble.of("import.json-syntax").because(malformed), place(name, malformed));
			} catch (IOException failed) {
				return refused(Trouble.of("import.unreadable").because(failed), Place.in(name));
			}
		});
	}

	private static Outcome<Incoming> refused(Trouble trouble, Place place) {
		return Outcome.refused(trouble.at(place));
	}

	private static Place place(String name, JsonProcessingException met) {
		var where = met.getLocation();
		return where == null ? Place.in(name) : Place.at(name, Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr())); // no place known
	}
}

package org.vigie.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** Prints a tree of maps, lists and plain values as JSON. Maps keep their order; an empty Optional is null. docs/json.md has the shapes. */
final class Json {

	private static final JsonFactory FACTORY = new JsonFactory();

	private Json() {
	}

	static String print(Object tree) {
		var text = new StringWriter();
		try (var generator = FACTORY.createGenerator(text)) {
			var indenter = new DefaultIndenter("  ", "\n");
			generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
			write(generator, tree);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // a string never fails
		}
		return text.toString();
	}

	private static void write(JsonGenerator to, Object value) throws IOException {
		switch (value) {
		case null -> to.writeNull();
		case Optional<?> maybe -> write(to, maybe.orElse(null));
		case Map<?, ?> map -> {
			to.writeStartObject();
			for (var entry : map.entrySet()) {
				to.writeFieldName(entry.getKey().toString());
				write(to, entry.getValue());
			}
			to.writeEndObject();
		}
		case Collection<?> all -> {
			to.writeStartArray();
			for (var each : all) {
				write(to, each);
			}
			to.writeEndArray();
		}
		case Boolean it -> to.writeBoolean(it.booleanValue());
		case Long it -> to.writeNumber(it.longValue());
		case Integer it -> to.writeNumber(it.intValue());
		case Double it -> to.writeNumber(it.doubleValue());
		default -> to.writeString(value.toString());
		}
	}
}

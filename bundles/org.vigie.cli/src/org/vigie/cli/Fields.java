package org.vigie.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object under construction; keeps the order of its fields. */
final class Fields {

	private final Map<String, Object> fields = new LinkedHashMap<>();

	static Fields of(String schema) {
		return new Fields().with("schema", schema);
	}

	Fields with(String name, Object value) {
		fields.put(name, value);
		return this;
	}

	Map<String, Object> map() {
		return fields;
	}
}

package org.vigie.product;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The file of facts the sample register is made from, as it stands, read without any of Vigie's code. */
record SampleFile(Map<String, Object> root) {

	@SuppressWarnings("unchecked")
	static SampleFile read() throws IOException {
		var settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
		return new SampleFile((Map<String, Object>) new Load(settings).loadFromString(Files.readString(Product.sampleFile())));
	}

	List<Map<String, Object>> cases() {
		return list(root, "cases");
	}

	Map<String, Object> caseOf(String id) {
		return cases().stream().filter(it -> id.equals(it.get("id"))).findFirst().orElseThrow();
	}

	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> list(Map<String, Object> of, String key) {
		return (List<Map<String, Object>>) of.getOrDefault(key, List.of());
	}

	/** A value as text; what the file leaves out or calls null is an empty text. */
	static String text(Map<String, Object> of, String key) {
		var value = of.get(key);
		return value == null ? "" : value.toString();
	}
}

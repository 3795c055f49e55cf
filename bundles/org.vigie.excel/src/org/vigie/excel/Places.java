package org.vigie.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the cases, sources and reasons of a workbook stand, so that cells can lead to them. */
final class Places {

	private final Map<String, SheetLink> cases = new HashMap<>();
	private final Map<String, SheetLink> sources = new HashMap<>();

	void file(String id, SheetLink at) {
		cases.put(id, at);
	}

	Optional<SheetLink> file(String id) {
		return Optional.ofNullable(cases.get(id));
	}

	void source(String id, SheetLink at) {
		sources.put(id, at);
	}

	Optional<SheetLink> source(String id) {
		return Optional.ofNullable(sources.get(id));
	}
}

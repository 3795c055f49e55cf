package org.vigie.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the sources stand in a workbook, so that cells can lead to them. */
final class Places {

	private final Map<String, SheetLink> sources = new HashMap<>();

	void source(String id, SheetLink at) {
		sources.put(id, at);
	}

	Optional<SheetLink> source(String id) {
		return Optional.ofNullable(sources.get(id));
	}
}

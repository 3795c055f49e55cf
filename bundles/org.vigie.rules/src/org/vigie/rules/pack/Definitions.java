package org.vigie.rules.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What one section of a pack defines, by id, with the line of each: counts repeated ids and finds what others refer to. */
final class Definitions<T> {
	private final String kind;
	private final Map<String, T> values = new LinkedHashMap<>();
	private final Map<String, Integer> lines = new LinkedHashMap<>();

	Definitions(String kind) {
		this.kind = kind;
	}

	/** Notes the id, even where the rest of its definition is wrong, so that references to it are not reported as well. */
	void name(Section section) {
		section.scalar("id").ifPresent(id -> {
			var before = lines.putIfAbsent(id.text(), id.line());
			if (before != null) {
				section.problems().add("E08", id, section.path(), "duplicate-id", "@kind." + kind, id.text(), before, id.line());
			}
		});
	}

	void put(String id, T value) {
		values.putIfAbsent(id, value);
	}

	Map<String, T> values() {
		return values;
	}

	int line(String id) {
		return lines.getOrDefault(id, 1);
	}

	boolean isNamed(String id) {
		return lines.containsKey(id);
	}

	/** The id if it is defined; else a problem. */
	Optional<String> refer(YamlNode.Scalar reference, String path, Problems problems) {
		if (lines.containsKey(reference.text())) {
			return Optional.of(reference.text());
		}
		var near = problems.near(reference.text(), lines.keySet());
		if (near.isPresent()) {
			problems.add("E09", reference, path, "unknown-reference.near", "@kind." + kind, reference.text(), lines.get(near.get()),
					near.get());
		} else {
			problems.add("E09", reference, path, "unknown-reference", "@kind." + kind, reference.text());
		}
		return Optional.empty();
	}

	Optional<T> resolve(YamlNode.Scalar reference, String path, Problems problems) {
		return refer(reference, path, problems).flatMap(it -> Optional.ofNullable(values.get(it)));
	}
}

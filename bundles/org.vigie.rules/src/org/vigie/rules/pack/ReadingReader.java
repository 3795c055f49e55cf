package org.vigie.rules.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import org.vigie.rules.counting.Counting;
import org.vigie.rules.counting.Term;

/** Reads the readings of a rule and puts what each sets into the rule's own terms. */
final class ReadingReader {
	private final Definitions<Counting> countings;
	private final Definitions<SourceRef> sources;
	private final Problems problems;

	ReadingReader(Definitions<Counting> countings, Definitions<SourceRef> sources, Problems problems) {
		this.countings = countings;
		this.sources = sources;
		this.problems = problems;
	}

	/** At least one, the default first. */
	List<Reading> read(Section rule, Reading base, Confidence confidence) {
		if (!rule.has("readings")) {
			if (confidence == Confidence.CONFLICT) {
				problems.add("E12", rule.node(), rule.path(), "readings.conflict");
			}
			return List.of(base);
		}
		var ids = new HashMap<String, Integer>();
		var found = new ArrayList<>(rule.each("readings", (node, path) -> reading(node, path, base, ids)));
		var defaults = found.stream().filter(Reading::isDefault).count();
		if (defaults != 1) {
			problems.add("E12", rule.get("readings").orElseThrow(), rule.path(), "readings.default", defaults);
		}
		found.sort(Comparator.comparing(Reading::isDefault).reversed());
		return found.isEmpty() ? List.of(base) : found;
	}

	private Optional<Reading> reading(YamlNode node, String path, Reading base, HashMap<String, Integer> ids) {
		return Section.open(node, path, "@owner.reading", Keys.READING, problems).map(in -> {
			in.require("id", "label");
			in.scalar("id").ifPresent(it -> {
				var before = ids.putIfAbsent(it.text(), it.line());
				if (before != null) {
					problems.add("E08", it, path, "duplicate-id", "@kind.reading", it.text(), before, it.line());
				}
			});
			var cited = in.scalars("sources");
			cited.forEach(it -> sources.refer(it, path, problems));
			var changed = new Changed(base);
			in.entries("set").forEach((key, entry) -> set(changed, key, entry, in.path("set")));
			return new Reading(in.text("id").orElse("?"), in.localText("label").orElse(LocalText.of("")),
					in.yes("default").orElse(false), changed.counting, changed.initial, changed.extensions, changed.window,
					changed.cap, changed.stopsAt, List.copyOf(in.entries("set").keySet()),
					cited.stream().map(YamlNode.Scalar::text).toList());
		});
	}

	/** The terms of the rule while a reading changes them. */
	private static final class Changed {
		private Counting counting;
		private Initial initial;
		private Extensions extensions;
		private Optional<RenewalWindow> window;
		private Optional<Term> cap;
		private Optional<String> stopsAt;

		private Changed(Reading base) {
			counting = base.counting();
			initial = base.initial();
			extensions = base.extensions();
			window = base.renewalWindow();
			cap = base.cap();
			stopsAt = base.stopsAt();
		}
	}

	private void set(Changed changed, String key, YamlNode.Entry entry, String path) {
		if (!Keys.SETTABLE.contains(key)) {
			var near = problems.near(key, Keys.SETTABLE);
			problems.add("E12", entry.line(), entry.column(), path, near.isPresent() ? "readings.set.near" : "readings.set", key,
					near.orElseGet(() -> String.join(", ", Keys.SETTABLE.stream().sorted().toList())));
			return;
		}
		if (!(entry.value() instanceof YamlNode.Scalar value)) {
			problems.add("E05", entry.value(), path, "type.text", key);
			return;
		}
		switch (key) {
			case "clock.counting" -> countings.resolve(value, path, problems).ifPresent(it -> changed.counting = it);
			case "extensions.max" -> changed.extensions = changed.extensions.withMax(max(value, path, problems));
			case "cap" -> changed.cap = value.text().equals("none") ? Optional.empty() : Section.term(value, path, problems);
			case "initial" -> initial(changed, value, path);
			case "stopsAt" -> changed.stopsAt = Optional.of(value.text()).filter(it -> !it.equals("none"));
			default -> mode(changed, value, path);
		}
	}

	private void initial(Changed changed, YamlNode.Scalar value, String path) {
		if (value.text().equals("none")) {
			changed.initial = new Initial.None();
		} else {
			Section.term(value, path, problems).ifPresent(it -> changed.initial = new Initial.Fixed(it));
		}
	}

	private void mode(Changed changed, YamlNode.Scalar value, String path) {
		if (!value.text().equals("within") && !value.text().equals("before")) {
			problems.add("E05", value, path, "type.word", "renewalWindow.mode", value.text(), "before, within");
		} else if (changed.window.isEmpty()) {
			problems.add("E12", value, path, "readings.no-window");
		} else {
			changed.window = changed.window.map(it -> it.withBefore(value.text().equals("before")));
		}
	}

	/** A number of extensions; empty: unlimited. */
	static Optional<Integer> max(YamlNode.Scalar value, String path, Problems problems) {
		if (value.text().equals("unlimited")) {
			return Optional.empty();
		}
		if (value.plain() && value.text().matches("\\d{1,6}")) {
			return Optional.of(Integer.parseInt(value.text()));
		}
		problems.add("E05", value, path, "type.max", "max");
		return Optional.of(0);
	}
}

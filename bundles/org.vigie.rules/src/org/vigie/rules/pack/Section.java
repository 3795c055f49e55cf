package org.vigie.rules.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import org.vigie.rules.counting.Term;

/**
 * One mapping of a pack, read key by key. A value of the wrong kind is a problem and then counts as absent; keys the format does
 * not list are reported when the section is opened.
 */
final class Section {
	private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
	private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
	private static final int LONGEST_LANGUAGE = 35;
	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

	private final YamlNode.Mapping node;
	private final String path;
	private final String owner;
	private final Problems problems;

	private Section(YamlNode.Mapping node, String path, String owner, Problems problems) {
		this.node = node;
		this.path = path;
		this.owner = owner;
		this.problems = problems;
	}

	/** Opens a mapping; empty, with a problem, where the node is none. */
	static Optional<Section> open(YamlNode node, String path, String owner, Set<String> keys, Problems problems) {
		if (!(node instanceof YamlNode.Mapping mapping)) {
			problems.add("E05", node, path, "type.mapping", owner);
			return Optional.empty();
		}
		mapping.entries().forEach((key, entry) -> {
			if (!keys.contains(key)) {
				var near = problems.near(key, keys);
				problems.add("E03", entry.line(), entry.column(), path, near.isPresent() ? "unknown-key.near" : "unknown-key", key,
						near.orElse(""));
			}
		});
		return Optional.of(new Section(mapping, path, owner, problems));
	}

	YamlNode.Mapping node() {
		return node;
	}

	String path() {
		return path;
	}

	String path(String key) {
		return path.isEmpty() ? key : path + "." + key;
	}

	Problems problems() {
		return problems;
	}

	boolean has(String key) {
		return node.entries().containsKey(key);
	}

	Optional<YamlNode> get(String key) {
		return Optional.ofNullable(node.entries().get(key)).map(YamlNode.Entry::value);
	}

	/** Reports each of the keys that is absent. */
	void require(String... keys) {
		for (var key : keys) {
			if (!has(key)) {
				problems.add("E04", node, path, "missing-key", owner, key, KeyExamples.of(key));
			} else if (node.entries().get(key).value() instanceof YamlNode.Scalar said && !said.plain() && said.text().isBlank()) {
				problems.add("E04", said, path, "empty-key", owner, key, KeyExamples.of(key));
			}
		}
	}

	Optional<YamlNode.Scalar> scalar(String key) {
		return get(key).flatMap(it -> scalar(it, key));
	}

	private Optional<YamlNode.Scalar> scalar(YamlNode value, String key) {
		if (value instanceof YamlNode.Scalar scalar && !(scalar.plain() && (scalar.text().isEmpty() || scalar.text().equals("null")))) {
			return Optional.of(scalar);
		}
		problems.add("E05", value, path, "type.text", key);
		return Optional.empty();
	}

	Optional<String> text(String key) {
		return scalar(key).map(YamlNode.Scalar::text);
	}

	/** A word of a fixed list. */
	Optional<String> word(String key, Collection<String> words) {
		return scalar(key).filter(it -> isWord(it, key, words)).map(YamlNode.Scalar::text);
	}

	private boolean isWord(YamlNode.Scalar scalar, String key, Collection<String> words) {
		var known = words.contains(scalar.text());
		if (!known) {
			var near = problems.near(scalar.text(), words);
			problems.add("E05", scalar, path, near.isPresent() ? "type.word.near" : "type.word", key, scalar.text(),
					near.orElseGet(() -> String.join(", ", words.stream().sorted().toList())));
		}
		return known;
	}

	Optional<Boolean> yes(String key) {
		return scalar(key).flatMap(it -> {
			if (it.plain() && (it.text().equals("true") || it.text().equals("false"))) {
				return Optional.of(it.text().equals("true"));
			}
			problems.add("E05", it, path, "type.boolean", key);
			return Optional.empty();
		});
	}

	Optional<Integer> number(String key) {
		return scalar(key).flatMap(it -> number(it, key));
	}

	private Optional<Integer> number(YamlNode.Scalar scalar, String key) {
		if (scalar.plain() && NUMBER.matcher(scalar.text()).matches()) {
			return Optional.of(Integer.parseInt(scalar.text()));
		}
		problems.add("E05", scalar, path, "type.number", key);
		return Optional.empty();
	}

	Optional<LocalDate> date(String key) {
		return scalar(key).flatMap(it -> date(it, path, problems));
	}

	static Optional<LocalDate> date(YamlNode.Scalar scalar, String path, Problems problems) {
		var parts = DATE.matcher(scalar.text());
		if (!parts.matches()) {
			problems.add("E07", scalar, path, "date.form", scalar.text());
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.parse(scalar.text()));
		} catch (DateTimeException impossible) {
			problems.add("E07", scalar, path, "date.none", scalar.text(), lastDayOf(parts.group(1), parts.group(2)));
			return Optional.empty();
		}
	}

	/** The last day of the month that was meant, or of the year where there is no such month. */
	private static LocalDate lastDayOf(String year, String month) {
		var number = Integer.parseInt(month);
		return YearMonth.of(Integer.parseInt(year), number >= 1 && number <= 12 ? number : 12).atEndOfMonth();
	}

	Optional<Term> term(String key) {
		return scalar(key).flatMap(it -> term(it, path, problems));
	}

	static Optional<Term> term(YamlNode.Scalar scalar, String path, Problems problems) {
		var term = Term.parse(scalar.text());
		if (term.isEmpty()) {
			var advice = LengthAdvice.on(scalar.text());
			problems.add("E06", scalar, path, advice.key(), scalar.text(), advice.instead());
		}
		return term;
	}

	/** A text, or one by language. */
	Optional<LocalText> localText(String key) {
		if (get(key).orElse(null) instanceof YamlNode.Mapping mapping) {
			var texts = new LinkedHashMap<String, String>();
			mapping.entries().forEach((language, entry) -> {
				if (isLanguage(language)) {
					scalar(entry.value(), key + "." + language).ifPresent(it -> texts.put(language, it.text()));
				} else {
					problems.add("E03", entry.line(), entry.column(), path(key), "unknown-language", language);
				}
			});
			return Optional.of(new LocalText(texts));
		}
		return text(key).map(LocalText::of);
	}

	/** Whether a key is the code of a language: {@code fr}, {@code bm}, {@code en-GB}. */
	static boolean isLanguage(String key) {
		return key.length() <= LONGEST_LANGUAGE && LANGUAGE.matcher(key).matches();
	}

	/** The items of a list; none where the key is absent. */
	List<YamlNode> items(String key) {
		var value = get(key);
		if (value.isPresent() && !(value.get() instanceof YamlNode.Sequence)) {
			problems.add("E05", value.get(), path, "type.list", key);
		}
		return value.orElse(null) instanceof YamlNode.Sequence list ? list.items() : List.of();
	}

	List<YamlNode.Scalar> scalars(String key) {
		var found = new ArrayList<YamlNode.Scalar>();
		items(key).forEach(it -> scalar(it, key).ifPresent(found::add));
		return found;
	}

	List<String> texts(String key) {
		return scalars(key).stream().map(YamlNode.Scalar::text).toList();
	}

	List<String> words(String key, Collection<String> words) {
		return scalars(key).stream().filter(it -> isWord(it, key, words)).map(YamlNode.Scalar::text).toList();
	}

	List<Integer> numbers(String key) {
		var found = new ArrayList<Integer>();
		scalars(key).forEach(it -> number(it, key).ifPresent(found::add));
		return found;
	}

	/** The entries of a mapping below the key, in order. */
	Map<String, YamlNode.Entry> entries(String key) {
		var value = get(key);
		if (value.isPresent() && !(value.get() instanceof YamlNode.Mapping)) {
			problems.add("E05", value.get(), path, "type.mapping", "@owner.key|" + key);
		}
		return value.orElse(null) instanceof YamlNode.Mapping mapping ? mapping.entries() : Map.of();
	}

	Optional<Section> section(String key, Set<String> keys) {
		return get(key).flatMap(it -> open(it, path(key), "@owner.key|" + key, keys, problems));
	}

	/** Reads the items of a list of mappings, one by one, with their path. */
	<T> List<T> each(String key, BiFunction<YamlNode, String, Optional<T>> reading) {
		var found = new ArrayList<T>();
		var items = items(key);
		for (var index = 0; index < items.size(); index++) {
			reading.apply(items.get(index), path(key) + "[" + index + "]").ifPresent(found::add);
		}
		return found;
	}
}

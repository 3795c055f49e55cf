package org.vigie.core.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Place;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.text.StorableText;
import org.vigie.core.yaml.YamlValue.Entry;
import org.vigie.core.yaml.YamlValue.Mapping;
import org.vigie.core.yaml.YamlValue.Scalar;
import org.vigie.core.yaml.YamlValue.Sequence;

/**
 * Reads one YAML document from outside. UTF-8 only; one document; no tags, anchors, aliases or merge keys, so nothing can expand; no
 * key twice; no characters that XML cannot hold; bounded in size, depth and number of values. Refuses with {@code import.empty},
 * {@code import.not-utf8}, {@code import.too-deep} (deepest), {@code import.too-many} (most), {@code import.too-long} (longest),
 * {@code import.yaml-alias}, {@code import.yaml-tag}, {@code import.yaml-documents}, {@code import.yaml-key},
 * {@code import.duplicate-key} (key), {@code import.control-character}, {@code import.yaml-syntax}, each with its place.
 */
public final class YamlReader {

	/** The deepest nesting that is read. */
	public static final int MAX_DEPTH = 50;
	/** The most values that are read. */
	public static final int MAX_VALUES = 2_000_000;
	/** The longest text that is read, in characters. */
	public static final int MAX_TEXT = 1_000_000;

	private final String file;
	private Iterator<Event> events = List.<Event>of().iterator();
	private int values;

	private YamlReader(String file) {
		this.file = file;
	}

	/**
	 * @param file the file's name for messages
	 * @param bytes its content
	 */
	public static Outcome<YamlValue> read(String file, byte[] bytes) {
		try {
			return Outcome.done(new YamlReader(file).document(text(file, bytes)));
		} catch (Unreadable refused) {
			return Outcome.refused(refused.trouble);
		} catch (ReaderException unprintable) {
			return Outcome.refused(Trouble.of("import.control-character").at(Place.in(file)).because(unprintable));
		} catch (MarkedYamlEngineException malformed) {
			var place = malformed.getProblemMark().map(it -> Place.at(file, it.getLine() + 1, it.getColumn() + 1)).orElse(Place.in(file));
			return Outcome.refused(Trouble.of("import.yaml-syntax").at(place).because(malformed));
		} catch (YamlEngineException malformed) {
			return Outcome.refused(Trouble.of("import.yaml-syntax").at(Place.in(file)).because(malformed));
		}
	}

	private static String text(String file, byte[] bytes) {
		var strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		try {
			var text = strict.decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		} catch (CharacterCodingException refused) {
			throw new Unreadable(Trouble.of("import.not-utf8").at(Place.in(file)).because(refused));
		}
	}

	private YamlValue document(String text) {
		var settings = LoadSettings.builder().setLabel(file).setCodePointLimit(Integer.MAX_VALUE).setUseMarks(true).build();
		events = new Parse(settings).parseString(text).iterator();
		next();
		if (next().getEventId() == Event.ID.StreamEnd) {
			throw new Unreadable(Trouble.of("import.empty").at(Place.in(file)));
		}
		var root = value(next(), 1);
		next();
		var after = next();
		if (after.getEventId() != Event.ID.StreamEnd) {
			throw new Unreadable(Trouble.of("import.yaml-documents").at(place(after)));
		}
		return root;
	}

	private Event next() {
		return events.next();
	}

	private YamlValue value(Event event, int depth) {
		if (++values > MAX_VALUES) {
			throw new Unreadable(Trouble.of("import.too-many", MAX_VALUES).at(place(event)));
		}
		if (depth > MAX_DEPTH) {
			throw new Unreadable(Trouble.of("import.too-deep", MAX_DEPTH).at(place(event)));
		}
		if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
			throw new Unreadable(Trouble.of("import.yaml-alias").at(place(event)));
		}
		return switch (event) {
		case ScalarEvent scalar -> scalar(scalar);
		case SequenceStartEvent start -> sequence(start, depth);
		case MappingStartEvent start -> mapping(start, depth);
		default -> throw new IllegalStateException(event.getEventId().name());
		};
	}

	private Scalar scalar(ScalarEvent event) {
		refuseTag(event, event.getTag());
		var text = event.getValue();
		if (text.length() > MAX_TEXT) {
			throw new Unreadable(Trouble.of("import.too-long", MAX_TEXT).at(place(event)));
		}
		if (!StorableText.isStorable(text)) {
			throw new Unreadable(Trouble.of("import.control-character").at(place(event)));
		}
		return new Scalar(text, event.getScalarStyle() != ScalarStyle.PLAIN, line(event), column(event));
	}

	private Sequence sequence(SequenceStartEvent start, int depth) {
		refuseTag(start, start.getTag());
		var items = new ArrayList<YamlValue>();
		for (var event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
			items.add(value(event, depth + 1));
		}
		return new Sequence(items, line(start), column(start));
	}

	private Mapping mapping(MappingStartEvent start, int depth) {
		refuseTag(start, start.getTag());
		var entries = new ArrayList<Entry>();
		var keys = new HashSet<String>();
		for (var event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
			if (!(value(event, depth + 1) instanceof Scalar key)) {
				throw new Unreadable(Trouble.of("import.yaml-key").at(place(event)));
			}
			if (!keys.add(key.text())) {
				throw new Unreadable(Trouble.of("import.duplicate-key", key.text()).at(place(event)));
			}
			entries.add(new Entry(key, value(next(), depth + 1)));
		}
		return new Mapping(entries, line(start), column(start));
	}

	private void refuseTag(Event event, Optional<String> tag) {
		if (tag.isPresent()) {
			throw new Unreadable(Trouble.of("import.yaml-tag").at(place(event)));
		}
	}

	private Place place(Event event) {
		return Place.at(file, line(event), column(event));
	}

	private static int line(Event event) {
		return event.getStartMark().map(it -> it.getLine() + 1).orElse(1);
	}

	private static int column(Event event) {
		return event.getStartMark().map(it -> it.getColumn() + 1).orElse(1);
	}

	/** Carries a refusal out of the recursion; caught in {@link #read}. */
	private static final class Unreadable extends RuntimeException {
		private static final long serialVersionUID = 1L;
		private final transient Trouble trouble;

		Unreadable(Trouble trouble) {
			super(trouble.code(), trouble.cause().orElse(null), false, false);
			this.trouble = trouble;
		}
	}
}

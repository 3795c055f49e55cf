package org.vigie.rules.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the bytes of a pack into a tree with places. Takes the parser's events one by one, so that depth, number of nodes and
 * what aliases expand to are bounded before anything is built; tags and a second document are refused. Longer than most, since
 * one pass over the events needs all of their kinds in one place.
 */
final class YamlReader {
	private static final int MOST_BYTES = 2 * 1024 * 1024;
	private static final int DEEPEST = 20;
	private static final int MOST_NODES = 200_000;
	private static final int MOST_EXPANDED = 10_000;

	/** What the parser says of common slips, and our sentences for them. */
	private static final Map<String, String> SAID = Map.of("mapping values are not allowed here", "syntax.colon", "could not find expected ':'",
			"syntax.no-colon", "unexpected end of stream", "syntax.open", "stream end", "syntax.open", "that cannot start any token", "syntax.character");

	private final Problems problems;
	private final Deque<Open> open = new ArrayDeque<>();
	private final Map<Anchor, Sized> anchors = new HashMap<>();
	private Optional<YamlNode> root = Optional.empty();
	private int documents;
	private long nodes;
	private long expanded;
	private boolean stopped;

	/** A collection whose end has not been read. */
	private static final class Open {
		private final YamlNode node;
		private final Optional<Anchor> anchor;
		private Optional<YamlNode.Scalar> key = Optional.empty();
		private long size = 1;

		private Open(YamlNode node, Optional<Anchor> anchor) {
			this.node = node;
			this.anchor = anchor;
		}
	}

	private record Sized(YamlNode node, long size) {
	}

	private YamlReader(Problems problems) {
		this.problems = problems;
	}

	/** The tree; empty where the problems say why there is none. */
	static Optional<YamlNode> read(byte[] bytes, Problems problems) {
		if (bytes.length > MOST_BYTES) {
			problems.add("E18", 1, 1, "", "too-large.bytes", MOST_BYTES / 1024 / 1024);
			return Optional.empty();
		}
		return text(bytes, problems).flatMap(it -> new YamlReader(problems).tree(it));
	}

	private static Optional<String> text(byte[] bytes, Problems problems) {
		if (bytes.length >= 2 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
				|| bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
			problems.add("E01", 1, 1, "", "utf-16");
			return Optional.empty();
		}
		var from = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
		var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
		try {
			return Optional.of(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(in).toString());
		} catch (CharacterCodingException malformed) {
			var good = new String(bytes, from, in.position() - from, StandardCharsets.UTF_8);
			problems.add("E01", line(good), column(good), "", "not-utf-8",
					String.format("%02X", bytes[in.position()] & 0xFF));
			return Optional.empty();
		}
	}

	private Optional<YamlNode> tree(String text) {
		var settings = LoadSettings.builder().setCodePointLimit(MOST_BYTES).setUseMarks(true).build();
		try {
			for (var event : new Parse(settings).parseString(text)) {
				take(event);
				if (stopped) {
					return Optional.empty();
				}
			}
		} catch (MarkedYamlEngineException wrong) {
			syntax(wrong);
			return Optional.empty();
		} catch (ReaderException wrong) {
			var before = text.substring(0, Math.min(text.length(), wrong.getPosition()));
			problems.add("E01", line(before), column(before), "", "control-character",
					String.format("%04X", wrong.getCodePoint()));
			return Optional.empty();
		} catch (YamlEngineException wrong) {
			problems.add("E01", 1, 1, "", "syntax", first(wrong.getMessage()));
			return Optional.empty();
		}
		if (root.isEmpty()) {
			problems.add("E01", 1, 1, "", "empty-file");
		}
		return root;
	}

	private void take(Event event) {
		switch (event.getEventId()) {
			case DocumentStart -> {
				documents++;
				if (documents > 1) {
					stop("E01", event, "second-document");
				}
			}
			case Scalar -> scalar((ScalarEvent) event);
			case MappingStart, SequenceStart -> begin((CollectionStartEvent) event);
			case MappingEnd, SequenceEnd -> end();
			case Alias -> alias((AliasEvent) event);
			default -> {
				// stream and document ends, comments
			}
		}
	}

	private void scalar(ScalarEvent event) {
		if (refused(event, event.getTag())) {
			return;
		}
		var node = new YamlNode.Scalar(line(event), column(event), event.getValue(), event.isPlain());
		event.getAnchor().ifPresent(it -> anchors.put(it, new Sized(node, 1)));
		add(node, 1);
	}

	private void begin(CollectionStartEvent event) {
		if (refused(event, event.getTag())) {
			return;
		}
		if (open.size() >= DEEPEST) {
			stop("E18", event, "too-deep", DEEPEST);
			return;
		}
		var node = event.getEventId() == Event.ID.MappingStart
				? new YamlNode.Mapping(line(event), column(event), new LinkedHashMap<>())
				: new YamlNode.Sequence(line(event), column(event), new ArrayList<>());
		event.getAnchor().ifPresent(anchors::remove);
		open.push(new Open(node, event.getAnchor()));
	}

	private void end() {
		var done = open.pop();
		done.anchor.ifPresent(it -> anchors.put(it, new Sized(done.node, done.size)));
		add(done.node, done.size);
	}

	private void alias(AliasEvent event) {
		var target = anchors.get(event.getAlias());
		if (target == null) {
			stop("E01", event, "alias-unknown", event.getAlias().getValue());
			return;
		}
		expanded += target.size();
		if (expanded > MOST_EXPANDED) {
			stop("E18", event, "too-many-aliases", MOST_EXPANDED);
			return;
		}
		add(target.node(), target.size());
	}

	private boolean refused(NodeEvent event, Optional<String> tag) {
		nodes++;
		if (nodes > MOST_NODES) {
			stop("E18", event, "too-many-nodes", MOST_NODES);
		} else if (tag.isPresent()) {
			stop("E01", event, "tag", tag.get());
		}
		return stopped;
	}

	private void add(YamlNode node, long size) {
		var parent = open.peek();
		if (parent == null) {
			root = Optional.of(node);
			return;
		}
		parent.size += size;
		if (parent.node instanceof YamlNode.Sequence sequence) {
			sequence.items().add(node);
		} else if (parent.node instanceof YamlNode.Mapping mapping) {
			entry(parent, mapping, node);
		}
	}

	private void entry(Open parent, YamlNode.Mapping mapping, YamlNode node) {
		if (parent.key.isPresent()) {
			var key = parent.key.get();
			parent.key = Optional.empty();
			var before = mapping.entries().get(key.text());
			if (before == null) {
				mapping.entries().put(key.text(), new YamlNode.Entry(key.line(), key.column(), node));
			} else {
				problems.add("E08", key, "", "duplicate-key", key.text(), before.line());
			}
		} else if (node instanceof YamlNode.Scalar key) {
			parent.key = Optional.of(key);
		} else {
			problems.add("E01", node, "", "key-not-text");
			stopped = true;
		}
	}

	private void stop(String code, Event at, String key, Object... arguments) {
		problems.add(code, line(at), column(at), "", key, arguments);
		stopped = true;
	}

	private void syntax(MarkedYamlEngineException wrong) {
		var mark = wrong.getProblemMark().or(wrong::getContextMark);
		var line = mark.map(it -> it.getLine() + 1).orElse(1);
		var column = mark.map(it -> it.getColumn() + 1).orElse(1);
		var said = Optional.ofNullable(wrong.getProblem()).orElse("");
		if (said.contains("TAB") || said.contains("\\t") || said.contains("tab character")) {
			problems.add("E01", line, column, "", "tab");
		} else if (said.startsWith("expected <block end>, but found")) {
			problems.add("E01", line, column, "", "expected-key", token(said));
		} else {
			var known = SAID.entrySet().stream().filter(it -> said.contains(it.getKey())).map(Map.Entry::getValue).findFirst();
			problems.add("E01", line, column, "", known.orElse("syntax"), first(said));
		}
	}

	private static String token(String said) {
		var quoted = said.substring("expected <block end>, but found".length()).strip();
		var bare = quoted.replace("'", "").replace("<", "").replace(">", "");
		return switch (bare) {
			case "block sequence start", "block entry", "-" -> "-";
			case "block mapping start" -> ":";
			case "scalar" -> "text";
			default -> bare;
		};
	}

	private static String first(String said) {
		return said.lines().findFirst().orElse("").strip();
	}

	private static int line(Event event) {
		return event.getStartMark().map(it -> it.getLine() + 1).orElse(1);
	}

	private static int column(Event event) {
		return event.getStartMark().map(it -> it.getColumn() + 1).orElse(1);
	}

	private static int line(String before) {
		return (int) before.chars().filter(it -> it == '\n').count() + 1;
	}

	private static int column(String before) {
		var lineStart = before.lastIndexOf('\n') + 1;
		return before.codePointCount(lineStart, before.length()) + 1;
	}
}

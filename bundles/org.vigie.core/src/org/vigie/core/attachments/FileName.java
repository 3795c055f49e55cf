package org.vigie.core.attachments;

import java.util.Locale;
import java.util.Set;

/** The name a file came with: it may be shown and proposed only after what could mislead or harm is out of it. It never reaches the disk unasked. */
final class FileName {

	private static final int LONGEST = 120;
	private static final int LONGEST_ENDING = 12;
	private static final char INSTEAD = '_';
	private static final String NOWHERE_ALLOWED = "<>:\"/\\|?*";
	/** They join letters in several scripts. */
	private static final Set<Integer> JOINERS = Set.of(0x200C, 0x200D);
	private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
			"lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

	private FileName() {
	}

	/** The name on one line, each character that hides or turns round what follows replaced by a low line. */
	static String shown(String name) {
		var shown = new StringBuilder();
		name.codePoints().map(it -> isPlain(it) ? it : INSTEAD).forEach(shown::appendCodePoint);
		return shown.toString();
	}

	private static boolean isPlain(int point) {
		return switch (Character.getType(point)) {
		case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
		case Character.FORMAT -> JOINERS.contains(point);
		default -> true;
		};
	}

	/** A name every system takes for a copy: no folder, no device, not hidden, not too long, its ending kept. */
	static String proposed(String name) {
		var last = shown(name).replaceFirst(".*[/\\\\]", "");
		var allowed = new StringBuilder();
		last.codePoints().map(it -> NOWHERE_ALLOWED.indexOf(it) >= 0 ? INSTEAD : it).forEach(allowed::appendCodePoint);
		var bare = cut(allowed.toString().replaceAll("^[.\\s]+|[.\\s]+$", ""));
		return bare.isEmpty() ? "file" : DEVICES.contains(bare.replaceFirst("\\..*", "").toLowerCase(Locale.ROOT)) ? INSTEAD + bare : bare;
	}

	private static String cut(String name) {
		if (name.length() <= LONGEST) {
			return name;
		}
		var dot = name.lastIndexOf('.');
		var ending = dot >= 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
		var end = LONGEST - ending.length();
		return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
	}
}

package org.vigie.store.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vigie.core.register.BackupKind;

/**
 * What a backup says of itself, the last entry of its zip: lines of text in UTF-8, each a name, a blank and a value.
 *
 * <pre>
 * vigie-backup 1
 * register 64a1f0c2-0f6e-4a57-9d3c-6a1f8a1f8a1f
 * kind close
 * made-at 2026-11-22T13:00:00Z
 * cases 12
 * revisions 40
 * heads 64 hex digits
 * entry 64 hex digits 151552 register.mv.db
 * </pre>
 *
 * One line {@code entry} for each other entry: the SHA-256 of its bytes, how many they are, and its name. It names no case and no person,
 * since it stays readable where the register is encrypted.
 *
 * @param register id of the register
 * @param kind why it was made
 * @param madeAt when, to the second, UTC
 * @param cases how many
 * @param revisions how many
 * @param heads hash over the newest links of all chains
 * @param entries the other entries in the order they were written
 */
public record Manifest(String register, BackupKind kind, Instant madeAt, long cases, long revisions, String heads, List<Entry> entries) {

	/** The format this program writes and reads. */
	public static final int FORMAT = 1;

	static final String NAME = "manifest.txt";

	private static final Pattern FIRST = Pattern.compile("vigie-backup (\\d{1,9})");
	private static final Pattern ENTRY = Pattern.compile("entry ([0-9a-f]{64}) (\\d{1,18}) (\\S+)");

	/**
	 * A file of the register.
	 *
	 * @param name below the folder of the register, with slashes
	 * @param size in bytes
	 * @param sha256 64 hex digits
	 */
	public record Entry(String name, long size, String sha256) {
	}

	public Manifest {
		madeAt = madeAt.truncatedTo(ChronoUnit.SECONDS);
		entries = List.copyOf(entries);
	}

	String text() {
		var text = new StringBuilder("vigie-backup " + FORMAT + "\n");
		text.append("register ").append(register).append("\nkind ").append(kind.word()).append("\nmade-at ").append(madeAt).append("\ncases ").append(cases).append("\nrevisions ")
				.append(revisions).append("\nheads ").append(heads).append('\n');
		entries.forEach(it -> text.append("entry ").append(it.sha256()).append(' ').append(it.size()).append(' ').append(it.name()).append('\n'));
		return text.toString();
	}

	/** The format a text says it has; empty when it is no manifest. */
	static Optional<Integer> format(String text) {
		var first = FIRST.matcher(text.lines().findFirst().orElse(""));
		return first.matches() ? Optional.of(Integer.valueOf(first.group(1))) : Optional.empty();
	}

	/** Reads a text of this format; empty when it is not whole. */
	static Optional<Manifest> of(String text) {
		var lines = text.lines().toList();
		if (lines.size() < 7) {
			return Optional.empty();
		}
		var entries = new ArrayList<Entry>();
		for (var line : lines.subList(7, lines.size())) {
			var entry = ENTRY.matcher(line);
			if (!entry.matches()) {
				return Optional.empty();
			}
			entries.add(new Entry(entry.group(3), Long.parseLong(entry.group(2)), entry.group(1)));
		}
		try {
			return BackupKind.of(value(lines, 2, "kind")).map(kind -> new Manifest(value(lines, 1, "register"), kind, Instant.parse(value(lines, 3, "made-at")),
					Long.parseLong(value(lines, 4, "cases")), Long.parseLong(value(lines, 5, "revisions")), value(lines, 6, "heads"), entries));
		} catch (DateTimeException | NumberFormatException e) {
			return Optional.empty();
		}
	}

	private static String value(List<String> lines, int at, String name) {
		return lines.get(at).startsWith(name + " ") ? lines.get(at).substring(name.length() + 1) : "";
	}
}

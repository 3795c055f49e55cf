package org.vigie.rules.pack;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Reads rule packs of format {@code detention-rules/1}. A pack is data from outside: its size, depth and aliases are bounded, tags
 * and anything that could run are refused, and all of its problems are named at once by line and column. Any thread.
 */
public final class PackLoader {
	private PackLoader() {
	}

	/**
	 * Reads a pack.
	 *
	 * @param fileName what problems call the file
	 * @param utf8 YAML or JSON, in UTF-8, with or without a byte order mark
	 */
	public static PackOutcome load(String fileName, byte[] utf8) {
		return load(fileName, utf8, Optional.empty());
	}

	/** Reads a pack, and warns where its research is old on the day (W04). */
	public static PackOutcome load(String fileName, byte[] utf8, LocalDate today) {
		return load(fileName, utf8, Optional.of(today));
	}

	/** Which pack a file says it is, even where it is no sound one; empty where that cannot be read. */
	public static Optional<PackName> name(byte[] utf8) {
		return YamlReader.read(utf8, new Problems("")).flatMap(PackReader::name);
	}

	private static PackOutcome load(String fileName, byte[] utf8, Optional<LocalDate> today) {
		var problems = new Problems(fileName);
		var root = YamlReader.read(utf8, problems);
		var pack = root.flatMap(it -> new PackReader(problems).read(it, fingerprint(utf8)));
		if (pack.isPresent() && !problems.refuse()) {
			new PackWarnings(pack.get(), problems).look(today);
			PackTests.run(root.get(), pack.get(), problems);
		}
		return problems.refuse() || pack.isEmpty() ? new PackOutcome.Refused(problems.sorted())
				: new PackOutcome.Loaded(pack.get(), problems.sorted());
	}

	private static String fingerprint(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}
}

package org.vigie.core.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Place;
import org.vigie.core.outcome.Trouble;

/**
 * The bytes of a file that came from outside, read once, so that what is checked is what is used.
 *
 * @param name the file's name as the user gave it
 * @param bytes its content; not to be changed
 * @param sha256 hash of the content, 64 lower-case hex digits
 */
public record ForeignFile(String name, byte[] bytes, String sha256) {

	public ForeignFile {
		Objects.requireNonNull(name);
		Objects.requireNonNull(bytes);
		Objects.requireNonNull(sha256);
	}

	/**
	 * Reads a file of limited size.
	 *
	 * @param most the most bytes that are read
	 * @return refused with {@code import.missing}, {@code import.folder}, {@code import.denied}, {@code import.unreadable},
	 *         {@code import.empty}, {@code import.too-big} (most, in MB)
	 */
	public static Outcome<ForeignFile> read(Path file, String name, int most) {
		if (Files.isDirectory(file)) {
			return refused(name, "import.folder");
		}
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			return refused(name, "import.unreadable");
		}
		try (var in = Files.newInputStream(file)) {
			var bytes = in.readNBytes(most + 1);
			if (bytes.length == 0) {
				return refused(name, "import.empty");
			}
			return bytes.length > most ? refused(name, "import.too-big", most >> 20) : Outcome.done(new ForeignFile(name, bytes, hash(bytes)));
		} catch (NoSuchFileException missing) {
			return refused(name, "import.missing");
		} catch (AccessDeniedException denied) {
			return refused(name, "import.denied");
		} catch (IOException failed) {
			return Outcome.refused(Trouble.of("import.unreadable").at(Place.in(name)).because(failed));
		}
	}

	private static Outcome<ForeignFile> refused(String name, String code, Object... arguments) {
		return Outcome.refused(Trouble.of(code, arguments).at(Place.in(name)));
	}

	private static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException absent) {
			throw new IllegalStateException(absent); // every Java platform has it
		}
	}
}

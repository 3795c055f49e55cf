package org.vigie.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vigie.core.register.BackupKind;
import org.vigie.store.folder.RegisterFolder;

/**
 * The folder {@code backups} of a register. A backup is named after the time and the reason, such as
 * {@code 2026-11-22T13-00-00Z-close.vigie-backup}; a second one of the same moment gets a number.
 *
 * @param path the folder
 */
public record BackupFolder(Path path) {

	/** The ending of a backup's name. */
	public static final String SUFFIX = ".vigie-backup";

	private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT)(\\d\\d)-(\\d\\d)-(\\d\\dZ)-([a-z]+)(?:-(\\d{1,6}))?\\.vigie-backup");

	/**
	 * A backup as its name tells.
	 *
	 * @param file where it lies
	 * @param madeAt to the second
	 * @param number among those of the same moment
	 */
	public record Named(Path file, Instant madeAt, BackupKind kind, int number) {
	}

	public static BackupFolder of(RegisterFolder register) {
		return new BackupFolder(register.path().resolve("backups"));
	}

	/** What a name tells; empty for other files. */
	static Optional<Named> named(Path file) {
		var name = NAME.matcher(file.getFileName().toString());
		if (!name.matches()) {
			return Optional.empty();
		}
		try {
			var at = Instant.parse(name.group(1) + name.group(2) + ":" + name.group(3) + ":" + name.group(4));
			var number = name.group(6) == null ? 1 : Integer.parseInt(name.group(6)); // a group that is not there is null
			return BackupKind.of(name.group(5)).map(kind -> new Named(file, at, kind, number));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** All backups, newest first; none where there is no such folder. */
	public List<Named> all() throws IOException {
		if (!Files.isDirectory(path)) {
			return List.of();
		}
		try (var files = Files.list(path)) {
			return files.filter(Files::isRegularFile).flatMap(it -> named(it).stream()).sorted(Comparator.comparing(Named::madeAt).thenComparing(Named::number).reversed()).toList();
		}
	}

	/** A name nobody has yet. */
	public Path fresh(BackupKind kind, Instant madeAt) {
		var name = madeAt.truncatedTo(ChronoUnit.SECONDS).toString().replace(':', '-') + "-" + kind.word();
		var file = path.resolve(name + SUFFIX);
		for (var number = 2; Files.exists(file); number++) {
			file = path.resolve(name + "-" + number + SUFFIX);
		}
		return file;
	}

	/** Removes those that have grown too old to be worth their place. */
	public void prune(Instant now) throws IOException {
		for (var old : Pruning.outlived(all(), now)) {
			Files.deleteIfExists(old.file());
		}
	}
}

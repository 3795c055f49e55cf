package org.vigie.core.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.rules.pack.RulePack;

/**
 * The user's folder of rule packs. Files are written beside and moved there when they are whole. Older versions stay, and what is taken out
 * of use is moved below it, so that the dates computed with it can still be explained.
 */
public record PackFolder(Path folder) {

	private static final String ENDING = ".yaml";
	private static final String REMOVED = "removed";

	/** The files of packs, by name; none where there is no folder. */
	public List<Path> files() {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (var files = Files.list(folder)) {
			return files.filter(it -> it.toString().endsWith(ENDING) && Files.isRegularFile(it)).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Where a version of a pack is kept. */
	public Path fileOf(RulePack pack) {
		return folder.resolve(pack.id() + "-" + pack.version() + ENDING);
	}

	/** Puts a pack there; refused with {@code pack.file-there} for a file that is there, with {@code export.unwritable} by the disk. */
	public Outcome<Path> add(RulePack pack, byte[] bytes) {
		var file = fileOf(pack);
		return Files.exists(file) ? Outcome.refused(Trouble.of("pack.file-there", file.toString())) : write(file, bytes);
	}

	/** Puts new bytes in the place of a file that is written anew with each change. */
	public Outcome<Path> replace(String name, byte[] bytes) {
		return write(folder.resolve(name), bytes);
	}

	private Outcome<Path> write(Path file, byte[] bytes) {
		try {
			Files.createDirectories(folder);
			var beside = Files.createTempFile(folder, "." + file.getFileName(), ".part");
			try {
				Files.write(beside, bytes);
				try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
					channel.force(true);
				}
				return Outcome.done(Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE));
			} finally {
				Files.deleteIfExists(beside);
			}
		} catch (IOException e) {
			return Outcome.refused(Trouble.of("export.unwritable", file.toString()).because(e));
		}
	}

	/** Takes a file out of use: it is moved to the folder {@code removed} below, under a name that is free there. */
	public Outcome<Path> remove(Path file) {
		try {
			var place = Files.createDirectories(folder.resolve(REMOVED));
			var name = file.getFileName().toString();
			for (var count = 1;; count++) {
				var free = place.resolve(count == 1 ? name : name.replace(ENDING, "-" + count + ENDING));
				try {
					return Outcome.done(Files.move(file, free));
				} catch (FileAlreadyExistsException taken) {
					continue; // the next name
				}
			}
		} catch (IOException e) {
			return Outcome.refused(Trouble.of("export.unwritable", file.toString()).because(e));
		}
	}
}

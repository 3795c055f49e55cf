package org.vigie.store.backup;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Puts new files in the place of a register's in a way that can be broken off anywhere: the new ones are gathered in a folder below, whose
 * name tells how far things are. {@code .restore-new} is being filled and may be thrown away; from {@code .restore} on the exchange is
 * decided and the old files are moved aside; with {@code .restored} they are, and the new ones move in. Whoever opens the register finishes
 * what was broken off. Only files are moved, none is overwritten.
 *
 * @param folder the register's
 */
public record Swap(Path folder) {

	private static final String ASIDE = "aside";
	private static final String FILES = "files";
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm", Locale.ROOT);

	private Path filling() {
		return folder.resolve(".restore-new");
	}

	private Path decided() {
		return folder.resolve(".restore");
	}

	private Path cleared() {
		return folder.resolve(".restored");
	}

	/** An empty folder for the new files. */
	public Path begin() throws IOException {
		Folder.delete(filling());
		return Files.createDirectories(filling().resolve(FILES));
	}

	/** A place for what is needed on the way and must not be put in place. */
	public Path scratch() {
		return filling();
	}

	public void giveUp() throws IOException {
		Folder.delete(filling());
	}

	/**
	 * Exchanges the files for those gathered.
	 *
	 * @param word for what, such as {@code restore}
	 * @return where the old files are; empty when there were none
	 */
	public Optional<Path> exchange(String word, Instant now, ZoneId zone) throws IOException {
		var aside = aside(word, now, zone);
		Files.writeString(filling().resolve(ASIDE), aside.toString());
		Folder.force(filling().resolve(ASIDE));
		Files.move(filling(), decided(), StandardCopyOption.ATOMIC_MOVE);
		return finish();
	}

	/** A folder that is not there yet: beside the register where the disk lets it, else within. */
	private Path aside(String word, Instant now, ZoneId zone) throws IOException {
		var real = folder.toRealPath();
		var parent = Files.isWritable(real.getParent()) && Files.getFileStore(real.getParent()).equals(Files.getFileStore(real)) ? real.getParent() : real;
		var name = "%s before %s %s".formatted(real.getFileName(), word, TIME.format(now.atZone(zone)));
		var aside = parent.resolve(name);
		for (var number = 2; Files.exists(aside); number++) {
			aside = parent.resolve(name + " (" + number + ")");
		}
		return aside;
	}

	public boolean isPending() {
		return Files.isDirectory(decided()) || Files.isDirectory(cleared());
	}

	/**
	 * Finishes an exchange that was decided.
	 *
	 * @return where the old files are; empty when there were none
	 */
	public Optional<Path> finish() throws IOException {
		if (Files.isDirectory(decided())) {
			clear(Path.of(Files.readString(decided().resolve(ASIDE))));
			Files.move(decided(), cleared(), StandardCopyOption.ATOMIC_MOVE);
		}
		if (!Files.exists(cleared().resolve(ASIDE))) { // broken off while it was being removed
			Folder.delete(cleared());
			return Optional.empty();
		}
		var aside = Path.of(Files.readString(cleared().resolve(ASIDE)));
		var gathered = cleared().resolve(FILES);
		if (Files.isDirectory(gathered)) {
			try (var files = Files.list(gathered)) {
				for (var file : files.sorted().toList()) {
					move(file, folder);
				}
			}
		}
		Folder.delete(cleared());
		return Files.isDirectory(aside) ? Optional.of(aside) : Optional.empty();
	}

	private void clear(Path aside) throws IOException {
		for (var own : RegisterFiles.own(folder)) {
			Files.createDirectories(aside);
			move(own, aside);
		}
	}

	private static void move(Path file, Path into) throws IOException {
		try {
			Files.move(file, into.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(file, into.resolve(file.getFileName()));
		}
	}
}

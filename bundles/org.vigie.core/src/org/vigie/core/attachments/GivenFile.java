package org.vigie.core.attachments;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Place;
import org.vigie.core.outcome.Trouble;

/**
 * A file on the disk that somebody wants kept with a source. It is an ordinary file with something in it; a link is refused, since what it
 * leads to may be another file than its name says.
 *
 * @param path where it lies
 * @param given how the user called it
 */
public record GivenFile(Path path, String given) {

	public GivenFile {
		Objects.requireNonNull(path);
		Objects.requireNonNull(given);
	}

	/**
	 * Looks at a file without reading it.
	 *
	 * @return refused, naming the file, with {@code import.missing}, {@code import.folder}, {@code import.link}, {@code import.unreadable},
	 *         {@code import.denied}, {@code import.empty}
	 */
	public static Outcome<GivenFile> at(String given) {
		try {
			var path = Path.of(given);
			return trouble(path).map(it -> Outcome.<GivenFile>refused(Trouble.of(it).at(Place.in(given)))).orElseGet(() -> Outcome.done(new GivenFile(path, given)));
		} catch (InvalidPathException e) {
			return Outcome.refused(Trouble.of("import.missing").at(Place.in(given)).because(e));
		} catch (IOException e) {
			return Outcome.refused(Trouble.of("import.unreadable").at(Place.in(given)).because(e));
		}
	}

	private static Optional<String> trouble(Path path) throws IOException {
		if (Files.isSymbolicLink(path)) {
			return Optional.of("import.link");
		}
		if (Files.isDirectory(path)) {
			return Optional.of("import.folder");
		}
		if (!Files.exists(path)) {
			return Optional.of("import.missing");
		}
		if (!Files.isRegularFile(path)) {
			return Optional.of("import.unreadable");
		}
		return Files.size(path) == 0 ? Optional.of("import.empty") : Optional.empty();
	}

	/** The name it is kept under. */
	public String name() {
		return FileName.shown(Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("")); // Java: null for a root
	}

	/** What sort of file it is; empty where its name does not tell. */
	public Optional<String> mediaType() {
		return MediaType.of(name());
	}

	InputStream open() throws IOException {
		return new BufferedInputStream(Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS));
	}

	Trouble unread(IOException why) {
		return Trouble.of(why instanceof AccessDeniedException ? "import.denied" : "import.unreadable").at(Place.in(given)).because(why);
	}
}

package org.vigie.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Which file a name stood for. A program that has a file open goes on writing to it after it was deleted, moved or replaced, and everything
 * written then is lost.
 *
 * @param file the name
 * @param key what the file system knows the file by; empty where it has nothing of the kind
 */
public record FileIdentity(Path file, Optional<Object> key) {

	public static FileIdentity of(Path file) throws IOException {
		return new FileIdentity(file, Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey()));
	}

	/** Whether the name still stands for the same file. */
	public boolean holds() {
		try {
			return equals(of(file));
		} catch (IOException e) {
			return false; // it is not there any more
		}
	}
}

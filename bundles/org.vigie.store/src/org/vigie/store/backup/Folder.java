package org.vigie.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** What is done with files and folders of the program's own making. */
public final class Folder {

	private static final int BLOCK = 1024 * 1024;

	private Folder() {
	}

	/** Removes a folder and all in it; links are removed, never followed. Nothing happens when it is not there. */
	public static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (var walk = Files.walk(folder)) {
			for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(path);
			}
		}
	}

	/** Returns when the disk has the file. */
	public static void force(Path file) throws IOException {
		try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/** Copies block by block; the number of bytes. */
	static long copy(InputStream from, OutputStream to) throws IOException {
		var block = new byte[BLOCK];
		var size = 0L;
		for (var count = from.read(block); count >= 0; count = from.read(block)) {
			to.write(block, 0, count);
			size += count;
		}
		return size;
	}
}

package org.vigie.store.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * How many revisions have been acknowledged, beside the database. A database with fewer has lost some, even if it opens: H2 falls back
 * to an older state when the end of its file is missing. Written in place after each save, so that a full disk does not matter.
 */
public final class Mark implements AutoCloseable {

	private static final int LENGTH = 19;

	private final FileChannel channel;

	private Mark(FileChannel channel) {
		this.channel = channel;
	}

	public static Mark open(Path file) throws IOException {
		return new Mark(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
	}

	/** The number that was written, 0 when there is none. */
	public static long read(Path file) {
		try {
			var text = Files.readString(file, StandardCharsets.US_ASCII).strip();
			return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
		} catch (IOException e) {
			return 0; // a register copied without it
		}
	}

	public void write(long revisions) throws IOException {
		var text = ("%0" + (LENGTH - 1) + "d\n").formatted(revisions);
		var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
		while (bytes.hasRemaining()) {
			channel.write(bytes, bytes.position());
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}

package org.vigie.excel;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is written beside the wanted one and takes its place only when it is whole; closed before that, it is gone. */
final class NewFile implements Closeable {

	private final Path path;

	private NewFile(Path path) {
		this.path = path;
	}

	/** A new file in the folder of the wanted one, so that the move is one step. */
	static NewFile beside(Path wanted) throws IOException {
		if (Files.isDirectory(wanted) || Files.exists(wanted) && !Files.isWritable(wanted)) {
			throw new AccessDeniedException(wanted.toString());
		}
		var folder = wanted.getParent();
		return new NewFile(folder.resolve("." + wanted.getFileName() + "." + UUID.randomUUID().toString().substring(0, 8) + ".part"));
	}

	/** Opens it for writing; what was written is on the disk when the stream is closed. */
	OutputStream open() throws IOException {
		var channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		return new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16) {
			@Override
			public void close() throws IOException {
				try (channel) {
					flush();
					channel.force(true);
				}
			}
		};
	}

	void moveTo(Path wanted) throws IOException {
		try {
			Files.move(path, wanted, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException otherwise) {
			Files.move(path, wanted, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(path);
	}
}

package org.vigie.store.attachments;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.KeptFile;
import org.vigie.store.attachments.Measured.TooLong;
import org.vigie.store.revisions.DataKey;

/**
 * The folder {@code attachments} of a register. A file's name is made of its SHA-256 and the key of its aggregate, so that nothing can be
 * told from the folder, and no name from outside ever reaches the disk. A file is written beside, forced to the disk and then moved; what
 * is there is never changed.
 */
public final class AttachmentFolder {

	/** The longest file kept, in bytes. */
	public static final long MAX_SIZE = 256L * 1024 * 1024;

	private static final String BESIDE = ".new-";

	private final Path folder;

	/** What was to be kept could not be read, which is no trouble of the register. */
	public static final class Unread extends IOException {
		private static final long serialVersionUID = 1L;

		private final IOException why;

		Unread(IOException why) {
			super(why);
			this.why = why;
		}

		public IOException why() {
			return why;
		}
	}

	public AttachmentFolder(Path folder) {
		this.folder = Objects.requireNonNull(folder);
	}

	/**
	 * Seals what is read and keeps it; refused with {@code store.attachment-too-large} (MB).
	 *
	 * @throws Unread where what is to be kept cannot be read
	 * @throws IOException where it cannot be written
	 */
	public Outcome<KeptFile> keep(AggregateKey aggregate, DataKey key, InputStream content) throws IOException {
		Files.createDirectories(folder);
		var beside = folder.resolve(BESIDE + UUID.randomUUID());
		var measured = new Measured(content, MAX_SIZE);
		try {
			try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE); OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
				SealedFile.write(measured, out, key, place(aggregate));
				out.flush();
				channel.force(true);
			}
			var kept = new KeptFile(measured.sha256(), measured.length());
			Files.move(beside, file(key, kept.sha256()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			return Outcome.done(kept);
		} catch (TooLong e) {
			return Outcome.refused(Trouble.of("store.attachment-too-large", Long.valueOf(MAX_SIZE >> 20)).because(e));
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	/** Removes what a program that was killed had not written to its end; only while nobody else may keep anything. */
	public void sweep() throws IOException {
		if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			try (var half = Files.newDirectoryStream(folder, BESIDE + "*")) {
				for (var each : half) {
					Files.delete(each);
				}
			}
		}
	}

	/** What is kept, to be closed by whoever reads it; fails while reading where it is not as it was written. */
	public InputStream read(AggregateKey aggregate, DataKey key, String sha256) throws IOException {
		return SealedFile.read(new BufferedInputStream(Files.newInputStream(file(key, sha256))), key, place(aggregate));
	}

	public boolean has(DataKey key, String sha256) {
		return Files.isRegularFile(file(key, sha256));
	}

	/** The length of what is kept, when it is what its SHA-256 says; empty where it is not, or cannot be read. */
	public Optional<Long> length(AggregateKey aggregate, DataKey key, String sha256) {
		try (var measured = new Measured(read(aggregate, key, sha256), MAX_SIZE)) {
			measured.transferTo(OutputStream.nullOutputStream());
			return measured.sha256().equals(sha256) ? Optional.of(measured.length()) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** Removes a file nobody can open any more. */
	public void remove(DataKey key, String sha256) throws IOException {
		Files.deleteIfExists(file(key, sha256));
	}

	private Path file(DataKey key, String sha256) {
		return folder.resolve(key.name(sha256));
	}

	private static String place(AggregateKey aggregate) {
		return aggregate + " attachment";
	}
}

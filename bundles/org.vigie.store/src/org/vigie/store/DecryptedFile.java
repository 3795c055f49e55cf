package org.vigie.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;
import org.vigie.store.crypto.FileKey;

/** An encrypted file read as what it holds, whatever state that is in. Nothing of it lies on a disk unencrypted. */
final class DecryptedFile {

	private static final String SCHEME = "encrypt";
	/** H2 has it for itself, and registers it only when asked. */
	private static final String PROVIDER = "org.h2.store.fs.encrypt.FilePathEncrypt";

	private DecryptedFile() {
	}

	/** A channel for reading; the caller closes it. Fails where the head of the file is gone, without which no key opens the rest. */
	static FileChannel open(Path file, FileKey key) throws IOException {
		register();
		var digits = key.filePassword();
		var name = new StringBuilder(SCHEME).append(':');
		for (var digit : digits) { // the store takes two bytes for a digit, this way in one for each letter
			name.append('\0').append(digit);
		}
		try {
			return FilePath.get(name.append(':').append(file.toAbsolutePath()).toString()).open("r");
		} catch (MVStoreException e) {
			throw new IOException(e);
		} finally {
			Arrays.fill(digits, '\0');
		}
	}

	private static void register() throws IOException {
		try {
			FilePath.register((FilePath) FilePath.class.getClassLoader().loadClass(PROVIDER).getConstructor().newInstance());
		} catch (ReflectiveOperationException e) {
			throw new IOException(e);
		}
	}
}

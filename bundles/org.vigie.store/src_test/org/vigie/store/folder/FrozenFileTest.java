package org.vigie.store.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenFileTest {

	private static final int MOST = 100_000;

	@TempDir
	Path folder;

	private Path file(byte[] content) throws IOException {
		return Files.write(folder.resolve("file"), content);
	}

	private static byte[] all(FrozenFile file) throws IOException {
		var read = ByteBuffer.allocate((int) file.size());
		file.read(read, 0);
		return read.array();
	}

	private static byte[] bytes(Random random, int length) {
		var bytes = new byte[length];
		random.nextBytes(bytes);
		return bytes;
	}

	@Test
	void whatIsAddedToTheFileIsNotSeen() throws Exception {
		var before = bytes(new Random(1), 30_000);
		var path = file(before);

		try (var frozen = FrozenFile.of(path)) {
			Files.write(path, bytes(new Random(2), 50_000), StandardOpenOption.APPEND);

			assertEquals(before.length, frozen.size());
			assertArrayEquals(before, all(frozen));
			assertEquals(-1, frozen.read(ByteBuffer.allocate(10), before.length));
		}
	}

	@Test
	void theHeadIsAsItWas() throws Exception {
		var before = bytes(new Random(1), 30_000);
		var path = file(before);

		try (var frozen = FrozenFile.of(path)) {
			var after = before.clone();
			Arrays.fill(after, 0, 8192, (byte) 0);
			Files.write(path, after, StandardOpenOption.WRITE);

			assertArrayEquals(before, all(frozen));
		}
	}

	@Test
	void aFileThatIsReplacedIsReadOn() throws Exception {
		var before = bytes(new Random(1), 30_000);
		var path = file(before);

		try (var frozen = FrozenFile.of(path)) {
			Files.move(Files.write(folder.resolve("other"), new byte[10]), path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

			assertArrayEquals(before, all(frozen));
		}
	}

	@Test
	void whatIsWrittenIsReadAndNeverReachesTheDisk() throws Exception {
		var seed = System.nanoTime();
		System.out.println("frozen file: seed " + seed);
		var random = new Random(seed);
		for (int round = 0; round < 50; round++) {
			var before = bytes(random, random.nextInt(MOST));
			var path = file(before);
			var model = before.clone();

			try (var frozen = FrozenFile.of(path)) {
				for (int step = 0; step < 40; step++) {
					model = random.nextInt(6) == 0 ? truncated(frozen, model, random) : written(frozen, model, random);
					assertArrayEquals(part(model, random), read(frozen, model, random));
				}

				assertArrayEquals(model, all(frozen));
			}
			assertArrayEquals(before, Files.readAllBytes(path));
		}
	}

	private int from;
	private int count;

	/** A part of the model; the same part is read next. */
	private byte[] part(byte[] model, Random random) {
		from = model.length == 0 ? 0 : random.nextInt(model.length);
		count = random.nextInt(model.length - from + 1);
		return Arrays.copyOfRange(model, from, from + count);
	}

	private byte[] read(FrozenFile frozen, byte[] model, Random random) throws IOException {
		var read = ByteBuffer.allocate(count);
		frozen.read(read, from);
		return read.array();
	}

	private static byte[] truncated(FrozenFile frozen, byte[] model, Random random) throws IOException {
		var length = random.nextInt(model.length + 1);
		frozen.truncate(length);
		return Arrays.copyOf(model, length);
	}

	/** Anywhere within, or somewhat beyond the end. */
	private static byte[] written(FrozenFile frozen, byte[] model, Random random) throws IOException {
		var at = random.nextInt(model.length + 5000);
		var bytes = bytes(random, 1 + random.nextInt(10_000));
		frozen.write(ByteBuffer.wrap(bytes), at);
		var result = Arrays.copyOf(model, Math.max(model.length, at + bytes.length));
		System.arraycopy(bytes, 0, result, at, bytes.length);
		return result;
	}
}

package org.vigie.store.folder;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.h2.store.fs.FileBaseDefault;

/**
 * A file that grows, as it was when it was opened: its length then, and its head, the only part that is ever written over, kept in memory.
 * Everything else is read from the disk when asked for. What is written here stays in memory, block by block, so that an older schema can be
 * lifted for a reader without a touch to the file. Safe for several threads.
 */
final class FrozenFile extends FileBaseDefault {

	private static final int BLOCK = 4096;
	/** H2 writes two blocks of head over, three where the file is encrypted. */
	private static final int HEAD_BLOCKS = 4;

	private final RandomAccessFile file;
	private final Map<Long, byte[]> blocks = new ConcurrentHashMap<>();
	/** How much of the file still counts, and how long it is with what was written. */
	private volatile long kept;
	private volatile long length;

	private FrozenFile(RandomAccessFile file) throws IOException {
		this.file = file;
		for (long block = 0; block < HEAD_BLOCKS; block++) {
			var head = new byte[BLOCK];
			fill(head, block * BLOCK, file.length());
			blocks.put(Long.valueOf(block), head);
		}
		this.kept = file.length(); // after the head: what the head names is in the file by then
		this.length = kept;
	}

	static FrozenFile of(Path path) throws IOException {
		var file = new RandomAccessFile(path.toFile(), "r"); // not a channel: interrupting a reader would close it
		try {
			return new FrozenFile(file);
		} catch (IOException e) {
			file.close();
			throw e;
		}
	}

	@Override
	public long size() {
		return length;
	}

	/** Not one at a time, as its parent does it: only the disk is waited for in turn. */
	@Override
	public int read(ByteBuffer to, long position) throws IOException {
		if (position >= length) {
			return to.hasRemaining() ? -1 : 0;
		}
		int wanted = (int) Math.min(to.remaining(), length - position);
		for (int done = 0; done < wanted;) {
			done += readSome(to, position + done, wanted - done);
		}
		return wanted;
	}

	/** From one block written here, or from the file up to the next such block. */
	private int readSome(ByteBuffer to, long position, int wanted) throws IOException {
		var own = blocks.get(Long.valueOf(position / BLOCK));
		if (own != null) {
			int from = (int) (position % BLOCK);
			int count = Math.min(wanted, BLOCK - from);
			to.put(own, from, count);
			return count;
		}
		int count = (int) Math.min(wanted, BLOCK - position % BLOCK);
		while (count < wanted && !blocks.containsKey(Long.valueOf((position + count) / BLOCK))) {
			count = Math.min(wanted, count + BLOCK);
		}
		var read = new byte[count];
		fill(read, position, kept);
		to.put(read);
		return count;
	}

	/** Fills from the file; beyond its end there are zeros. */
	private void fill(byte[] bytes, long position, long end) throws IOException {
		int count = (int) Math.max(0, Math.min(bytes.length, end - position));
		synchronized (file) {
			file.seek(position);
			file.readFully(bytes, 0, count);
		}
	}

	@Override
	public synchronized int write(ByteBuffer from, long position) throws IOException {
		int wanted = from.remaining();
		for (int done = 0; done < wanted;) {
			long at = position + done;
			int within = (int) (at % BLOCK);
			int count = Math.min(wanted - done, BLOCK - within);
			from.get(own(at / BLOCK), within, count);
			done += count;
		}
		length = Math.max(length, position + wanted);
		return wanted;
	}

	private byte[] own(long number) throws IOException {
		var block = blocks.get(Long.valueOf(number));
		if (block == null) { // the map's null for none
			block = new byte[BLOCK];
			fill(block, number * BLOCK, kept);
			blocks.put(Long.valueOf(number), block);
		}
		return block;
	}

	@Override
	protected void implTruncate(long size) {
		if (size < length) {
			blocks.keySet().removeIf(it -> it.longValue() * BLOCK >= size);
			var last = blocks.get(Long.valueOf(size / BLOCK));
			if (last != null) { // the map's null for none
				Arrays.fill(last, (int) (size % BLOCK), BLOCK, (byte) 0);
			}
			kept = Math.min(kept, size);
			length = size;
		}
	}

	@Override
	public void force(boolean metaData) {
		// nothing is ever kept
	}

	/** Nobody else ever sees what is written here. */
	@Override
	public FileLock tryLock(long position, long size, boolean shared) {
		return new FileLock(this, position, size, shared) {
			@Override
			public boolean isValid() {
				return true;
			}

			@Override
			public void release() {
				// nothing is held
			}
		};
	}

	@Override
	protected void implCloseChannel() throws IOException {
		file.close();
	}
}

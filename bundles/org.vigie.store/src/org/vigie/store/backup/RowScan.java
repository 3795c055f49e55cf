package org.vigie.store.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.store.revisions.DataKey;

/**
 * Looks for rows of a register in the bytes of a database file, wherever they lie, without asking the database how its pages hang together:
 * H2 writes the values of a row one after the other, and the hashes in a row of the log tell whether it is whole. So every row is found of
 * which no byte is lost, in old pages too.
 */
public final class RowScan {

	/** What a register says of itself, as found; nothing proves that no letter of it was altered. */
	public record Named(String id, String name, boolean sample, long createdAt) {
	}

	/** Two halves of 32 bytes each. */
	public record Pair(byte[] open, byte[] secret) {
	}

	private static final int WINDOW = 8 * 1024 * 1024;
	/** Longer than any row: a payload, a comment, a name. */
	private static final int OVERLAP = 3 * 1024 * 1024;

	private static final List<byte[]> BEGINNINGS = Arrays.stream(AggregateKind.values()).map(RowScan::beginning).toList();
	/** The number 1, and 32 bytes. */
	private static final byte[] PAIR = { 49, 12, 32 };
	/** A text of 36 characters. */
	private static final byte[] ID = { 13, 36 };
	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final Map<Named, Integer> names = new HashMap<>();
	private final Map<AggregateKey, Integer> mentions = new HashMap<>();
	private final Map<AggregateKey, List<DataKey>> dataKeys = new HashMap<>();
	private final List<Pair> pairs = new ArrayList<>();

	/** How the word of a kind is stored. */
	private static byte[] beginning(AggregateKind kind) {
		var word = kind.word().getBytes(StandardCharsets.US_ASCII);
		var stored = new byte[word.length + 1];
		stored[0] = (byte) (68 + word.length);
		System.arraycopy(word, 0, stored, 1, word.length);
		return stored;
	}

	/** Hands over each row found, the same one as often as it is there, in the order of the file. */
	public void through(Path file, Consumer<StoredRow> use) throws IOException {
		try (var channel = FileChannel.open(file)) {
			through(channel, use);
		}
	}

	/** The same of a file that is open. */
	public void through(FileChannel channel, Consumer<StoredRow> use) throws IOException {
		var size = channel.size();
		for (var start = 0L; start < size; start += WINDOW) {
			var window = read(channel, start, (int) Math.min(WINDOW + OVERLAP, size - start));
			scan(window, Math.min(WINDOW, window.length), use);
		}
	}

	private static byte[] read(FileChannel channel, long start, int length) throws IOException {
		var buffer = ByteBuffer.allocate(length);
		while (buffer.hasRemaining() && channel.read(buffer, start + buffer.position()) >= 0) {
			continue;
		}
		return Arrays.copyOf(buffer.array(), buffer.position());
	}

	private void scan(byte[] bytes, int until, Consumer<StoredRow> use) {
		for (var at = 0; at < until; at++) {
			var first = bytes[at];
			if (first == ID[0] && isAt(bytes, at, ID)) {
				named(values(bytes, at)).ifPresent(it -> names.merge(it, 1, Integer::sum));
			} else if (first == PAIR[0] && isAt(bytes, at, PAIR)) {
				pair(values(bytes, at)).ifPresent(pairs::add);
			} else if (first >= 70 && first <= 80 && begins(bytes, at)) {
				var start = at;
				var values = values(bytes, at);
				StoredRow.key(values).ifPresent(key -> {
					mentions.merge(key, 1, Integer::sum);
					StoredRow.read(key, values).ifPresentOrElse(use, () -> key(bytes, start, key));
				});
			}
		}
	}

	private static Optional<Pair> pair(StoredValues values) {
		try {
			values.whole();
			var open = values.binary();
			var secret = values.binary();
			return secret.length == open.length ? Optional.of(new Pair(open, secret)) : Optional.empty();
		} catch (StoredValues.Unfit e) {
			return Optional.empty();
		}
	}

	/** What may be the office's pair of keys, in the order of the file; whether it is shows when it signs. */
	public List<Pair> pairs() {
		return pairs;
	}

	/** A row that holds the key an aggregate's texts are sealed with. */
	private void key(byte[] bytes, int at, AggregateKey aggregate) {
		var values = values(bytes, at);
		try {
			values.text();
			values.text();
			DataKey.of(values.binary()).ifPresent(it -> dataKeys.computeIfAbsent(aggregate, any -> new ArrayList<>()).add(it));
		} catch (StoredValues.Unfit e) {
			return; // a row of another table
		}
	}

	/** Keys found for each aggregate, in the order of the file; which one is right shows when it opens something. */
	public Map<AggregateKey, List<DataKey>> dataKeys() {
		return dataKeys;
	}

	private static boolean begins(byte[] bytes, int at) {
		for (var beginning : BEGINNINGS) {
			if (isAt(bytes, at, beginning)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isAt(byte[] bytes, int at, byte[] wanted) {
		return at + wanted.length <= bytes.length && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
	}

	private static StoredValues values(byte[] bytes, int at) {
		return new StoredValues(ByteBuffer.wrap(bytes, at, bytes.length - at));
	}

	private static Optional<Named> named(StoredValues values) {
		try {
			var id = values.text();
			return UUID.matcher(id).matches() ? Optional.of(new Named(id, values.text(), values.flag(), values.whole())) : Optional.empty();
		} catch (StoredValues.Unfit e) {
			return Optional.empty();
		}
	}

	/** What the register says of itself, as it was found most often. */
	public Optional<Named> named() {
		return names.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
	}

	/** What rows of any table are about, each at least twice: one mention may be an id that was damaged. */
	public Set<AggregateKey> mentioned() {
		return mentions.entrySet().stream().filter(it -> it.getValue() > 1).map(Map.Entry::getKey).collect(Collectors.toSet());
	}
}

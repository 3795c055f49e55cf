package org.vigie.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.Revision;
import org.vigie.store.revisions.Links;

/** The rows found so far, each once; their payloads wait in a file. */
public final class FoundRows implements AutoCloseable {

	/**
	 * A row.
	 *
	 * @param order the later it was found, the higher
	 * @param fromBackup whether a backup had it and the damaged file did not
	 */
	private record Row(Revision link, long at, int length, long position, long order, boolean fromBackup) {
	}

	/**
	 * What can be made of the rows of one aggregate.
	 *
	 * @param chain its links from the first on, without a gap
	 * @param missing numbers nobody has, up to the highest found
	 * @param unfit links after a gap, by number
	 * @param fromBackups how many of the chain came from backups
	 */
	public record Chain(AggregateKey key, List<Revision> chain, List<Long> missing, List<Revision> unfit, long fromBackups) {

		/** The same where only so many links of the chain can be used. */
		public Chain cut(int count) {
			return count == chain.size() ? this
					: new Chain(key, chain.subList(0, count), missing, Stream.concat(chain.subList(count, chain.size()).stream(), unfit.stream()).toList(), Math.min(fromBackups, count));
		}
	}

	private final Map<String, Row> byHash = new HashMap<>();
	private final Map<AggregateKey, List<Row>> byKey = new TreeMap<>();
	private final FileChannel payloads;
	private long end;
	private long order;

	public FoundRows(Path payloads) throws IOException {
		this.payloads = FileChannel.open(payloads, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
	}

	public void add(StoredRow found, boolean fromBackup) {
		order++;
		if (byHash.containsKey(found.link().hash())) {
			return;
		}
		try {
			var row = new Row(found.link(), end, found.payload().length, found.position(), order, fromBackup);
			var bytes = ByteBuffer.wrap(found.payload());
			while (bytes.hasRemaining()) {
				payloads.write(bytes, end + bytes.position());
			}
			end += found.payload().length;
			byHash.put(found.link().hash(), row);
			byKey.computeIfAbsent(found.link().key(), key -> new ArrayList<>()).add(row);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public boolean isEmpty() {
		return byHash.isEmpty();
	}

	public byte[] payload(Revision link) throws IOException {
		var row = byHash.get(link.hash());
		var bytes = ByteBuffer.allocate(row.length());
		while (bytes.hasRemaining()) {
			if (payloads.read(bytes, row.at() + bytes.position()) < 0) {
				throw new IOException("the file of payloads is shorter than what was written");
			}
		}
		return bytes.array();
	}

	/** Where the save of a link was in the order of saves; 0 where nothing tells. */
	public long position(Revision link) {
		return byHash.get(link.hash()).position();
	}

	/** What can be made of them, by kind and id. */
	public List<Chain> chains() {
		return byKey.entrySet().stream().map(it -> described(it.getKey(), it.getValue(), longest(it.getValue()))).toList();
	}

	/** A row and the longest way on from there. */
	private record Way(Row row, Optional<Way> rest, long length) {
		static Way of(Row row, Optional<Way> after) {
			var rest = after.filter(it -> it.row().link().number() == row.link().number() + 1);
			return new Way(row, rest, 1 + rest.map(Way::length).orElse(0L));
		}

		List<Row> rows() {
			var rows = new ArrayList<Row>();
			for (var way = Optional.of(this); way.isPresent(); way = way.get().rest()) {
				rows.add(way.get().row());
			}
			return rows;
		}
	}

	/** The longest way from the first revision on; among equals the one found last. */
	private static List<Row> longest(List<Row> rows) {
		var ways = new HashMap<String, Way>();
		rows.stream().sorted(Comparator.comparingLong((Row it) -> it.link().number()).reversed().thenComparingLong(Row::order))
				.forEach(row -> ways.merge(row.link().previousHash(), Way.of(row, Optional.ofNullable(ways.get(row.link().hash()))), (one, other) -> other.length() >= one.length() ? other : one));
		return Optional.ofNullable(ways.get(Links.NONE)).filter(it -> it.row().link().number() == 1).map(Way::rows).orElse(List.of());
	}

	private static Chain described(AggregateKey key, List<Row> rows, List<Row> chain) {
		var highest = rows.stream().mapToLong(it -> it.link().number()).max().orElse(0);
		Set<Long> there = new HashSet<>();
		rows.forEach(it -> there.add(it.link().number()));
		var unfit = rows.stream().filter(it -> it.link().number() > chain.size()).sorted(Comparator.comparingLong((Row it) -> it.link().number()).thenComparingLong(Row::order)).map(Row::link).toList();
		return new Chain(key, chain.stream().map(Row::link).toList(), LongStream.rangeClosed(1, highest).filter(it -> !there.contains(it)).boxed().toList(), unfit,
				chain.stream().filter(Row::fromBackup).count());
	}

	@Override
	public void close() throws IOException {
		payloads.close();
	}
}

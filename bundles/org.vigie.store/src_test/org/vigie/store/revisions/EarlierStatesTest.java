package org.vigie.store.revisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.Revision;
import org.vigie.store.Sql;
import org.vigie.store.schema.Dialect;
import org.vigie.store.schema.Steps;

/** A bare checkpoint is found again in every state the register was in, and no other is. */
final class EarlierStatesTest {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
	private static final byte[] TEXT = { 1, 2, 3 };

	private record Saved(Revision link, long position) {
	}

	private final long seed = System.nanoTime();
	private final Random random = new Random(seed);
	private final Map<AggregateKey, Entry> heads = new TreeMap<>();
	private final List<Saved> all = new ArrayList<>();
	private Connection connection;
	private Sql sql;

	@BeforeEach
	void aLog() throws SQLException {
		connection = DriverManager.getConnection("jdbc:h2:mem:;USER=VIGIE");
		sql = new Sql(connection);
		Steps.all(new Dialect("varbinary(1000)"), "VIGIE").take(sql);
	}

	@AfterEach
	void close() throws SQLException {
		connection.close();
	}

	/** @param position what the log held before the save it belongs to */
	private void save(AggregateKey key, Instant at, long position) throws SQLException {
		var previous = heads.get(key);
		var entry = previous == null ? Entry.first(key, at, "A. Tester", "", TEXT) : previous.next(at, "A. Tester", "", TEXT);
		heads.put(key, entry);
		all.add(new Saved(entry.link(), position));
		new RevisionLog(sql).append(entry, position);
	}

	/** The root of what had been saved before the log held more than so much, worked out from nothing. */
	private String root(long position) {
		var then = new TreeMap<AggregateKey, Revision>();
		all.stream().filter(it -> it.position() <= position).map(Saved::link).sorted(Comparator.comparing(Revision::number)).forEach(it -> then.put(it.key(), it));
		return Links.root(List.copyOf(then.values()));
	}

	private boolean held(String root) throws SQLException {
		return new EarlierStates(sql).hold(root);
	}

	@Test
	void everyStateAfterASaveIsFoundWhateverTheClockDid() throws SQLException {
		System.out.println("earlier states: seed " + seed);
		for (var round = 0; round < 150; round++) {
			var at = NOON.plusSeconds(random.nextInt(20) == 0 ? random.nextInt(150) : round);
			var position = all.size();
			for (var each = random.nextInt(4); each >= 0; each--) {
				save(new AggregateKey(AggregateKind.values()[random.nextInt(4)], "R-" + random.nextInt(40)), at, position);
			}
		}

		for (var position : new TreeSet<>(all.stream().map(Saved::position).toList())) {
			assertTrue(held(root(position)), "seed " + seed + " at " + position);
		}

		assertTrue(held(Links.root(List.of())));
		assertFalse(held("ab".repeat(32)));
		assertFalse(held(Links.root(heads.values().stream().skip(1).map(Entry::link).toList())));
	}

	@Tag("long")
	@Test
	void aHundredThousandRevisionsAreGoneThroughInSeconds() throws SQLException {
		connection.setAutoCommit(false);
		for (var number = 0; number < 10; number++) {
			for (var record = 0; record < 10_000; record++) {
				save(AggregateKey.ofCase("C-%05d".formatted(record)), NOON, number == 0 ? record / 100 : 10_000L * number + record);
			}
		}
		assertEquals(100_000, all.size());
		var before = System.nanoTime();

		assertFalse(held("ab".repeat(32)));

		var took = Duration.ofNanos(System.nanoTime() - before);
		System.out.println("earlier states: 90,100 states of 100,000 revisions in " + took.toMillis() + " ms");
	}
}

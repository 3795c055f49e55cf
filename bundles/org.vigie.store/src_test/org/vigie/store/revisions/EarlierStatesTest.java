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
	private static final byte[] PAYLOAD = { 1, 2, 3 };

	private final long seed = System.nanoTime();
	private final Random random = new Random(seed);
	private final Map<AggregateKey, Revision> heads = new TreeMap<>();
	private final List<Revision> all = new ArrayList<>();
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

	private void save(AggregateKey key, Instant at) throws SQLException {
		var previous = heads.get(key);
		var link = previous == null ? Links.link(key, 1, at, "A. Tester", "", PAYLOAD, Links.NONE)
				: Links.link(key, previous.number() + 1, at, "A. Tester", "", PAYLOAD, previous.hash());
		heads.put(key, link);
		all.add(link);
		new RevisionLog(sql).append(link, PAYLOAD);
	}

	/** The root of what was recorded at or before an instant, worked out from nothing. */
	private String root(Instant at) {
		var then = new TreeMap<AggregateKey, Revision>();
		all.stream().filter(it -> !it.savedAt().isAfter(at)).sorted(Comparator.comparing(Revision::number)).forEach(it -> then.put(it.key(), it));
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
			for (var each = random.nextInt(4); each >= 0; each--) {
				save(new AggregateKey(AggregateKind.values()[random.nextInt(4)], "R-" + random.nextInt(40)), at);
			}
		}
		var times = new TreeSet<>(all.stream().map(Revision::savedAt).toList());

		for (var at : times) {
			assertTrue(held(root(at)), "seed " + seed + " at " + at);
		}

		assertTrue(held(Links.root(List.of())));
		assertFalse(held("ab".repeat(32)));
		assertFalse(held(Links.root(List.copyOf(heads.values()).subList(1, heads.size()))));
	}

	@Tag("long")
	@Test
	void aHundredThousandRevisionsAreGoneThroughInSeconds() throws SQLException {
		connection.setAutoCommit(false);
		for (var number = 0; number < 10; number++) {
			for (var record = 0; record < 10_000; record++) {
				save(AggregateKey.ofCase("C-%05d".formatted(record)), NOON.plusMillis(number == 0 ? record / 100 : 10_000L * number + record));
			}
		}
		assertEquals(100_000, all.size());
		var before = System.nanoTime();

		assertFalse(held("ab".repeat(32)));

		var took = Duration.ofNanos(System.nanoTime() - before);
		System.out.println("earlier states: 90,100 states of 100,000 revisions in " + took.toMillis() + " ms");
		assertTrue(took.compareTo(Duration.ofSeconds(30)) < 0, took.toString());
	}
}

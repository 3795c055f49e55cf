package org.vigie.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.ErasureRequest;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Revision;
import org.vigie.core.register.SaveRequest;
import org.vigie.model.CaseFile;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.store.projections.Projections;
import org.vigie.store.revisions.Entry;
import org.vigie.store.revisions.RevisionLog;

/** Who must be forgotten is: no revision, table or file of the register holds anything of it, and the log shows when and by whom. */
class ErasureTest {

	private static final AggregateKey ONE = AggregateKey.ofCase("C-1");
	private static final Instant LATER = Fixtures.NOON.plusSeconds(3600);
	/** Words no other text of the register holds. */
	private static final List<String> WORDS = List.of("Zebulonville", "Quixotish", "Wyvernholm");
	private static final String REASON = "asked for in writing";

	@TempDir
	private Path parent;

	private RegisterAddress address;
	private RegisterFolder folder;

	@BeforeEach
	void createWithThreeRevisionsOfOneCase() {
		address = RegisterAddress.of(parent.resolve("register"));
		folder = new RegisterFolder(address.folder());
		try (var store = new H2Engine().create(address, "Test", false, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			store.save(Fixtures.save(Fixtures.NOON, Fixtures.many(3))).orThrow();
			for (var i = 0; i < WORDS.size(); i++) {
				var file = (CaseFile) store.read(Optional.empty()).read(ONE).orThrow();
				file.setTitle(WORDS.get(i) + " title");
				store.save(new SaveRequest(List.of(new AggregateChange(file, i + 1)), "A. Tester", Fixtures.NOON.plusSeconds(i + 1), WORDS.get(i) + " comment")).orThrow();
			}
		}
	}

	private CaseStore open(Access access) {
		return new H2Engine().open(address, access, LATER, Fixtures.PROJECTOR).orThrow();
	}

	private static ErasureRequest request(AggregateKey key) {
		return new ErasureRequest(key, "B. Tester", LATER, REASON);
	}

	private Revision erase(AggregateKey key) {
		try (var store = open(Access.WRITE)) {
			return store.erase(request(key)).orThrow();
		}
	}

	private Entry newest(AggregateKey key) throws SQLException {
		try (var database = H2Database.look(H2Database.file(folder.databaseName())); var connection = database.connectAsOwner()) {
			return new RevisionLog(new Sql(connection)).newest(key).orElseThrow();
		}
	}

	/** The files of the folder that hold the bytes. */
	private List<String> holding(byte[] sought) throws IOException {
		var holding = new ArrayList<String>();
		var wanted = new String(sought, StandardCharsets.ISO_8859_1);
		try (var files = Files.walk(parent)) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(wanted)) {
					holding.add(file.getFileName().toString());
				}
			}
		}
		return holding;
	}

	private List<String> holdingTheWords() throws IOException {
		var holding = new ArrayList<String>();
		for (var word : WORDS) {
			holding.addAll(holding(word.getBytes(StandardCharsets.UTF_8)));
			holding.addAll(holding(word.getBytes(StandardCharsets.UTF_16BE)));
		}
		return holding;
	}

	@Test
	void theLogShowsWhenAndByWhomAndNothingElse() {
		erase(ONE);

		try (var store = open(Access.READ)) {
			var history = store.history(ONE).orThrow();
			assertEquals(List.of("", "", "", "", REASON), history.stream().map(Revision::comment).toList());
			assertEquals("B. Tester", history.getLast().savedBy());
			assertEquals(LATER, history.getLast().savedAt());
			assertEquals(List.of(), store.changes(ONE).orThrow());
			assertEquals(List.of(), store.deadlinesOf("C-1").orThrow());
		}
	}

	@Test
	void theCaseIsInNoListAndReadingItSaysThatItWasErased() {
		erase(ONE);

		try (var store = open(Access.READ)) {
			for (var recordedAt : List.of(Optional.<Instant>empty(), Optional.of(Fixtures.NOON.plusSeconds(2)))) {
				var register = store.read(recordedAt);
				assertEquals(List.of("case/C-0", "case/C-2"), register.keys(AggregateKind.CASE).stream().map(AggregateKey::toString).toList());
				assertEquals("store.erased", register.read(ONE).refusal().orElseThrow().code());
				assertEquals("case/C-1", register.read(ONE).refusal().orElseThrow().arguments().getFirst());
			}
		}
	}

	@Test
	void theChainsStillVerifyAndEveryEarlierCheckpointIsStillKnown() {
		String before;
		try (var store = open(Access.READ)) {
			before = store.checkpoint(LATER).orThrow().hash();
		}

		erase(ONE);

		try (var store = open(Access.WRITE)) {
			assertEquals(List.of(), store.verify(Optional.of(before), LATER).orThrow().findings());
			store.rebuild().orThrow();
			assertEquals(List.of(), store.verify(Optional.empty(), LATER).orThrow().findings());
		}
	}

	@Test
	void noFileOfTheRegisterHoldsAWordOfItOrTheKey() throws Exception {
		var key = newest(ONE);
		assertFalse(holdingTheWords().isEmpty());
		assertFalse(holding(keyBytes()).isEmpty());
		var keyBytes = keyBytes();

		erase(ONE);

		assertEquals(List.of(), holdingTheWords());
		assertEquals(List.of(), holding(keyBytes));
		assertFalse(holding(key.payload()).isEmpty(), "the sealed text stays, which nobody can open");
	}

	private byte[] keyBytes() throws SQLException {
		try (var database = H2Database.look(H2Database.file(folder.databaseName())); var connection = database.connectAsOwner()) {
			return new Sql(connection).first("select data_key from data_key where aggregate_id = 'C-1'", row -> row.getBytes(1)).orElseThrow();
		}
	}

	@Test
	void theOldFileIsOverwritten() throws IOException {
		var old = parent.resolve("old file under another name");
		Files.createLink(old, folder.database());

		erase(ONE);

		var left = Files.readAllBytes(old);
		assertTrue(left.length > 100_000);
		assertEquals(0, IntStream.range(0, left.length).filter(it -> left[it] != 0).count());
	}

	@Test
	void anErasureCutShortIsFinishedWhenTheRegisterIsOpenedNext() throws Exception {
		var key = keyBytes();
		try (var database = H2Database.open(H2Database.file(folder.databaseName())); var connection = database.connectAsOwner()) {
			Files.createFile(folder.erasing());
			new Erasing(new Projections(Fixtures.PROJECTOR)).erase(new Sql(connection), request(ONE)).orThrow();
			database.makeDurable();
		}
		assertFalse(holding(key).isEmpty());

		open(Access.WRITE).close();

		assertEquals(List.of(), holding(key));
		assertEquals(List.of(), holdingTheWords());
		assertFalse(Files.exists(folder.erasing()));
	}

	@Test
	void theRegisterGoesOnAfterAnErasure() {
		try (var store = open(Access.WRITE)) {
			store.erase(request(ONE)).orThrow();

			store.save(Fixtures.save(Fixtures.aCase("C-9"))).orThrow();

			assertEquals(List.of("case/C-0", "case/C-2", "case/C-9"), store.read(Optional.empty()).keys(AggregateKind.CASE).stream().map(AggregateKey::toString).toList());
			assertEquals(List.of(), store.verify(Optional.empty(), LATER).orThrow().findings());
		}
	}

	@Test
	void nothingIsSavedUnderAnErasedIdAndNothingIsErasedTwice() {
		erase(ONE);

		try (var store = open(Access.WRITE)) {
			assertEquals("store.erased", code(store.save(Fixtures.save(LATER, Fixtures.aCase("C-1"), 5))));
			assertEquals("store.erased", code(store.save(Fixtures.save(LATER, Fixtures.aCase("C-1"), 0))));
			assertEquals("store.erased", code(store.erase(request(ONE))));
			assertEquals("store.no-such", code(store.erase(request(AggregateKey.ofCase("C-7")))));
			assertEquals("store.long-comment", code(store.erase(new ErasureRequest(AggregateKey.ofCase("C-2"), "B", LATER, "x".repeat(200_000)))));
		}
		try (var store = open(Access.READ)) {
			assertEquals("store.read-only", code(store.erase(request(AggregateKey.ofCase("C-2")))));
		}
	}

	private static String code(Outcome<?> outcome) {
		return outcome.refusal().orElseThrow().code();
	}

	@Test
	void aPersonIsErasedAndTheCasesThatNameThemStay() {
		var person = new AggregateKey(AggregateKind.PERSON, "P-2");

		erase(person);

		try (var store = open(Access.WRITE)) {
			assertEquals("store.erased", code(store.read(Optional.empty()).read(person)));
			assertEquals("Case C-2", ((CaseFile) store.read(Optional.empty()).read(AggregateKey.ofCase("C-2")).orThrow()).getTitle());
			assertEquals(List.of(), store.verify(Optional.empty(), LATER).orThrow().findings());
		}
	}

	@Test
	void aKeyTakenAwayWithoutErasingAndOneLeftAfterErasingAreFound() throws Exception {
		tamper("delete from data_key where aggregate_id = 'C-2'");
		assertEquals(List.of("store.lost-key"), findings());

		erase(ONE);
		try (var database = H2Database.open(H2Database.file(folder.databaseName())); var connection = database.connectAsOwner()) {
			new Sql(connection).run("insert into data_key (aggregate_kind, aggregate_id, data_key) values ('case', 'C-1', ?)", (Object) new byte[32]);
		}

		assertEquals(List.of("store.half-erased", "store.lost-key"), findings());
	}

	private void tamper(String statement) throws SQLException {
		try (var database = H2Database.open(H2Database.file(folder.databaseName())); var connection = database.connectAsOwner()) {
			new Sql(connection).run(statement);
		}
	}

	private List<String> findings() {
		try (var store = open(Access.READ)) {
			return store.verify(Optional.empty(), LATER).orThrow().findings().stream().map(it -> it.code()).toList();
		}
	}

	@Test
	void anErasureThatIsPretendedInTheLogAloneIsFound() throws Exception {
		tamper("update revision set payload = x'03' where aggregate_id = 'C-2'");

		assertEquals(List.of("store.changed-revision"), findings());
	}
}

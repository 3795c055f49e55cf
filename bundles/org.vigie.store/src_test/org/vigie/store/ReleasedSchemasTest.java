package org.vigie.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Revision;
import org.vigie.model.CaseFile;
import org.vigie.store.folder.RegisterFolder;

/** A register of every schema that was ever handed out opens, with all it held. */
class ReleasedSchemasTest {

	/** What the register of schema 1 said of itself. */
	private static final String CHECKPOINT = "e8f4ab6bb130bee4cf9f4421bf243fd4b127245a4db76fd8afab7cf2585357dc";
	private static final AggregateKey ONE = AggregateKey.ofCase("C-1");

	@TempDir
	private Path parent;

	private RegisterFolder folder;

	@BeforeEach
	void unpack() throws IOException {
		folder = new RegisterFolder(Files.createDirectory(parent.resolve("register")));
		unpack("schema-1", folder);
	}

	/** Puts a kept register into a folder. */
	static void unpack(String name, RegisterFolder folder) throws IOException {
		try (var zip = new ZipInputStream(ReleasedSchemasTest.class.getResourceAsStream("registers/" + name + ".zip"))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Files.write(folder.path().resolve(entry.getName()), zip.readAllBytes());
			}
		}
	}

	private Outcome<CaseStore> open(Access access) {
		return new H2Engine().open(RegisterAddress.of(folder.path()), access, Fixtures.NOON, Fixtures.PROJECTOR);
	}

	@Test
	void theFirstSchemaIsLiftedWithEveryRevisionTimeNameAndComment() {
		try (var store = open(Access.WRITE).orThrow()) {
			var history = store.history(ONE).orThrow();

			assertEquals(List.of("a reason", "title 1 noted", "title 2 noted", "title 3 noted", "title 4 noted"), history.stream().map(Revision::comment).toList());
			assertEquals(List.of(0L, 60L, 120L, 180L, 240L), history.stream().map(it -> it.savedAt().getEpochSecond() - Fixtures.NOON.getEpochSecond()).toList());
			assertEquals("Title 4", ((CaseFile) store.read(Optional.empty()).read(ONE).orThrow()).getTitle());
			assertEquals("Title 1", ((CaseFile) store.read(Optional.of(Fixtures.NOON.plusSeconds(100))).read(ONE).orThrow()).getTitle());
			assertEquals(4, store.changes(ONE).orThrow().stream().filter(it -> it.feature().equals("title")).count());
			var verified = store.verify(Optional.empty(), Fixtures.NOON).orThrow();
			assertEquals(List.of(), verified.findings());
			assertEquals(19, verified.revisions());
		}
	}

	@Test
	void theCheckpointOfTheFirstSchemaIsStillKnown() {
		open(Access.WRITE).orThrow().close();

		try (var store = open(Access.READ).orThrow()) {
			assertEquals(List.of(), store.verify(Optional.of(CHECKPOINT), Fixtures.NOON).orThrow().findings());
			assertEquals(1, store.verify(Optional.of("0".repeat(64)), Fixtures.NOON).orThrow().findings().size());
		}
	}

	@Test
	void aReaderSeesTheFirstSchemaWithoutChangingIt() throws IOException {
		var before = Files.readAllBytes(folder.database());

		try (var store = open(Access.READ).orThrow()) {
			assertEquals("Title 4", ((CaseFile) store.read(Optional.empty()).read(ONE).orThrow()).getTitle());
		}

		assertArrayEquals(before, Files.readAllBytes(folder.database()));
	}

	@Test
	void noCommentOfTheFirstSchemaIsLeftInItsTables() throws SQLException {
		open(Access.WRITE).orThrow().close();

		try (var database = H2Database.look(H2Database.file(folder.databaseName())); var connection = database.connectAsOwner()) {
			var comments = new Sql(connection).list("select comment from revision", row -> row.getString(1));
			assertEquals(19, comments.size());
			assertTrue(comments.stream().allMatch(it -> it.startsWith("sealed:")), comments.toString());
		}
	}

	@Test
	void aChainOfTheFirstSchemaThatDoesNotHoldIsNotSealedOver() throws Exception {
		try (var database = H2Database.open(H2Database.file(folder.databaseName())); var connection = database.connectAsOwner()) {
			new Sql(connection).run("update revision set saved_by = 'Somebody' where aggregate_id = 'C-1' and revision = 2");
			database.makeDurable();
		}

		var refused = open(Access.WRITE).refusal().orElseThrow();

		assertEquals("store.changed-revision", refused.code());
		assertEquals(List.of("case/C-1", 2L), refused.arguments());
		try (var database = H2Database.look(H2Database.file(folder.databaseName())); var connection = database.connectAsOwner()) {
			assertEquals(19, new Sql(connection).first("select count(*) from revision where comment not like 'sealed:%'", row -> row.getInt(1)).orElseThrow());
		}
		assertFalse(new String(Files.readAllBytes(folder.mark()), StandardCharsets.US_ASCII).isBlank());
	}
}

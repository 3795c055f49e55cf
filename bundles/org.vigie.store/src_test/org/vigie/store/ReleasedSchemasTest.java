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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigie.core.exchange.ForeignFile;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Revision;
import org.vigie.core.register.Unlock;
import org.vigie.model.CaseFile;
import org.vigie.model.Source;
import org.vigie.store.folder.RegisterFolder;

/** A register of every schema that was ever handed out opens, with all it held. */
class ReleasedSchemasTest {

	/** What the register of schema 1 said of itself. */
	private static final String CHECKPOINT = "e8f4ab6bb130bee4cf9f4421bf243fd4b127245a4db76fd8afab7cf2585357dc";
	private static final AggregateKey ONE = AggregateKey.ofCase("C-1");
	private static final Instant LATER = Fixtures.NOON.plusSeconds(86_400);

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
				var file = folder.path().resolve(entry.getName());
				Files.createDirectories(file.getParent());
				Files.write(file, zip.readAllBytes());
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

	/** A kept register of schema 2, and a way into it. */
	private enum Second {
		OPEN("schema-2"), BY_PASSPHRASE("schema-2-encrypted"), BY_RECOVERY_KEY("schema-2-encrypted"), BY_KEY_FILE("schema-2-encrypted");

		private final String register;

		Second(String register) {
			this.register = register;
		}

		/** What the register said of itself when it was put away. */
		String newestCheckpoint() {
			return this == OPEN ? "0cc0c8e943dd2707e55c00c24e40cfbff0fb2162f5991be9496f81855f55873f" : "4c7b662240e1b2709e8ef4b659f376bb0f6a504dc290341b868df95389492bf1";
		}
	}

	private CaseStore open(Second kept, Access access) throws IOException {
		folder = new RegisterFolder(parent.resolve(kept.register));
		if (!Files.exists(folder.path())) {
			Files.createDirectory(folder.path());
			unpack(kept.register, folder);
		}
		try (var unlock = switch (kept) {
		case OPEN -> Unlock.nothing();
		case BY_PASSPHRASE -> KeptRegistersProgram.passphrase();
		case BY_RECOVERY_KEY -> KeptRegistersProgram.recovery();
		case BY_KEY_FILE -> new Unlock.KeyFile(Files.write(parent.resolve("key"), KeptRegistersProgram.KEY_FILE));
		}) {
			return new H2Engine().open(RegisterAddress.of(folder.path()), access, unlock, LATER, Fixtures.PROJECTOR).orThrow();
		}
	}

	@ParameterizedTest
	@EnumSource
	void theSecondSchemaOpensByEachWayWithAllItHeld(Second kept) throws IOException {
		for (var access : List.of(Access.READ, Access.WRITE)) {
			try (var store = open(kept, access)) {
				assertEquals(
						List.of("source/S-0 1", "source/S-1 2", "source/S-2 1", "person/P-0 1", "person/P-1 1", "person/P-2 1", "case/C-0 1", "case/C-1 4", "case/C-2 2"),
						store.heads(Optional.empty()).orThrow().stream().map(it -> it.key() + " " + it.number()).toList());
				assertEquals(List.of("a reason", "change 1", "change 2", "change 3"), store.history(ONE).orThrow().stream().map(Revision::comment).toList());
				assertEquals("Title 3", ((CaseFile) store.read(Optional.empty()).read(ONE).orThrow()).getTitle());
				assertEquals("Title 1", ((CaseFile) store.read(Optional.of(Fixtures.NOON.plusSeconds(100))).read(ONE).orThrow()).getTitle());
				assertEquals(List.of("C-0", "C-1"), store.read(Optional.empty()).cases().orThrow().stream().map(CaseFile::getId).toList());
				assertEquals(3, store.changes(ONE).orThrow().stream().filter(it -> it.feature().equals("title")).count());
				var verified = store.verify(Optional.empty(), LATER).orThrow();
				assertEquals(List.of(), verified.findings());
				assertEquals(14, verified.revisions());
			}
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "OPEN", "BY_RECOVERY_KEY" })
	void theAttachmentOfTheSecondSchemaIsRead(Second kept) throws IOException {
		try (var store = open(kept, Access.READ)) {
			var named = ((Source) store.read(Optional.empty()).read(KeptRegistersProgram.SOURCE).orThrow()).getAttachments().getFirst();
			try (var paper = store.kept(KeptRegistersProgram.SOURCE, named.getSha256()).orThrow()) {
				assertArrayEquals(KeptRegistersProgram.PAPER, paper.readAllBytes());
			}
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "OPEN", "BY_RECOVERY_KEY" })
	void whatWasErasedInTheSecondSchemaStaysErased(Second kept) throws IOException {
		try (var store = open(kept, Access.WRITE)) {
			assertEquals("store.erased", store.read(Optional.empty()).read(KeptRegistersProgram.ERASED).refusal().orElseThrow().code());
			assertEquals("store.erased", store.read(Optional.of(Fixtures.NOON)).read(KeptRegistersProgram.ERASED).refusal().orElseThrow().code());
			assertEquals(List.of("A. Tester", "B. Tester"), store.history(KeptRegistersProgram.ERASED).orThrow().stream().map(Revision::savedBy).toList());
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "OPEN", "BY_RECOVERY_KEY" })
	void theCheckpointsOfTheSecondSchemaAreStillProven(Second kept) throws Exception {
		var checkpoint = Files.write(parent.resolve("checkpoint.txt"), ReleasedSchemasTest.class.getResourceAsStream("registers/" + kept.register + "-checkpoint.txt").readAllBytes());
		var root = Files.readAllLines(checkpoint).stream().filter(it -> it.startsWith("root ")).findFirst().orElseThrow().substring("root ".length());

		try (var store = open(kept, Access.WRITE)) {
			assertEquals(List.of(), store.evidence().differences(ForeignFile.read(checkpoint, "checkpoint.txt", 1 << 20).orThrow()).orThrow());
			assertEquals(List.of(), store.verify(Optional.of(root), LATER).orThrow().findings());
			assertEquals(List.of(), store.verify(Optional.of(kept.newestCheckpoint()), LATER).orThrow().findings());
			store.evidence().log(parent.resolve("log.jsonl"), LATER).orThrow();
		}
		var checked = LogChecker.built().check(parent.resolve("log.jsonl"), "--against", checkpoint);
		assertTrue(checked.last().startsWith("SOUND"), checked.lines().toString());
	}

	@Test
	void theEncryptedRegisterOfTheSecondSchemaOpensToNothingElse() throws IOException {
		open(Second.BY_KEY_FILE, Access.READ).close();
		var address = RegisterAddress.of(folder.path());

		assertEquals("store.encrypted", open(Access.READ).refusal().orElseThrow().code());
		try (var wrong = new Unlock.Passphrase((KeptRegistersProgram.PASSPHRASE + " ").toCharArray())) {
			assertEquals("store.wrong-passphrase", new H2Engine().open(address, Access.READ, wrong, LATER, Fixtures.PROJECTOR).refusal().orElseThrow().code());
		}
	}
}

package org.vigie.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.exchange.ForeignFile;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.proof.Evidence;
import org.vigie.core.proof.KeyFile;
import org.vigie.core.proof.TrustedKeys;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.SaveRequest;
import org.vigie.model.CaseFile;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.store.projections.Projections;

/** What a register shows holds for somebody without Vigie, the checker in Python, and whatever was done to it shows. */
final class EvidenceTest {

	/** Made once, and copied for each test. */
	@TempDir
	static Path made;

	@TempDir
	Path parent;

	private RegisterAddress address;
	private RegisterFolder folder;
	private Path log;
	private Path checkpoint;

	@BeforeAll
	static void aRegisterWithACheckpoint() throws IOException {
		try (var store = new H2Engine().create(RegisterAddress.of(made.resolve("register")), "An office", false, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			store.save(Fixtures.save(Fixtures.NOON, Fixtures.many(3))).orThrow();
			for (var number = 1; number < 4; number++) {
				var file = (CaseFile) store.read(Optional.empty()).read(AggregateKey.ofCase("C-1")).orThrow();
				file.setTitle("Title " + number);
				store.save(new SaveRequest(List.of(new AggregateChange(file, number)), "Aïcha \"A.\" Tester", Fixtures.NOON.plusMillis(number), "one\ntwo \\ three\r\t\u0001 \uD83D\uDD4A ✓")).orThrow();
			}
			write(made.resolve("checkpoint.txt"), store.evidence().checkpointText(Fixtures.NOON));
			store.evidence().log(made.resolve("log.jsonl"), Fixtures.NOON).orThrow();
		}
	}

	@BeforeEach
	void aCopy() throws IOException {
		try (var all = Files.walk(made)) {
			for (var file : all.skip(1).toList()) {
				Files.copy(file, parent.resolve(made.relativize(file).toString()));
			}
		}
		address = RegisterAddress.of(parent.resolve("register"));
		folder = new RegisterFolder(address.folder());
		log = parent.resolve("log.jsonl");
		checkpoint = parent.resolve("checkpoint.txt");
	}

	private static void write(Path file, Outcome<String> text) throws IOException {
		Files.writeString(file, text.orThrow());
	}

	private <T> T shown(Function<Evidence, Outcome<T>> what) {
		try (var store = new H2Engine().open(address, Access.READ, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			return what.apply(store.evidence()).orThrow();
		}
	}

	/** Runs statements as somebody with the file in hand could; whoever does that knows of the mark, too. */
	private void tamper(String... statements) throws SQLException {
		try (var database = H2Database.open(H2Database.file(folder.databaseName())); var connection = database.connectAsOwner()) {
			for (var statement : statements) {
				new Sql(connection).run(statement);
			}
			database.makeDurable();
		}
		assertTrue(folder.mark().toFile().delete());
	}

	private static ForeignFile file(Path path) {
		return ForeignFile.read(path, path.getFileName().toString(), 1 << 20).orThrow();
	}

	private List<String> differences() {
		return shown(it -> it.differences(file(checkpoint))).stream().map(it -> it.code() + it.arguments()).toList();
	}

	/** The checker finds something, and one of its sentences begins so. */
	private void assertBad(String beginning, Object... arguments) throws Exception {
		var answer = LogChecker.built().check(arguments);

		assertEquals(1, answer.status(), answer.lines().toString());
		assertTrue(answer.lines().stream().anyMatch(it -> it.startsWith(beginning)), answer.lines().toString());
		assertTrue(answer.last().startsWith("NOT SOUND"), answer.last());
	}

	private static void assertSound(Object... arguments) throws Exception {
		var answer = LogChecker.built().check(arguments);

		assertEquals(0, answer.status(), answer.lines().toString());
		assertTrue(answer.last().startsWith("SOUND"), answer.last());
	}

	private Path changed(Consumer<List<String>> change) throws IOException {
		var lines = new ArrayList<>(Files.readAllLines(log));
		change.accept(lines);
		return Files.write(parent.resolve("changed.jsonl"), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/** The place of the line of a revision. */
	private static int line(List<String> lines, String kind, String id, long number) {
		return lines.indexOf(lines.stream().filter(it -> it.startsWith("{\"kind\":\"%s\",\"id\":\"%s\",\"revision\":%d,".formatted(kind, id, number))).findFirst().orElseThrow());
	}

	@Test
	void aSoundLogIsFoundSoundByAProgramThatKnowsNothingOfOurs() throws Exception {
		assertSound(log);
		assertSound(log, "--against", checkpoint, "--key", shown(Evidence::key).fingerprint());
		assertSound(checkpoint);
	}

	@Test
	void anEmptyRegisterHasASoundLogToo() throws Exception {
		var empty = RegisterAddress.of(parent.resolve("empty"));
		try (var store = new H2Engine().create(empty, "Empty", false, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			store.evidence().log(log, Fixtures.NOON).orThrow();
		}

		assertSound(log);
	}

	@Test
	void aLogSaysTheCheckpointTheRegisterSays() {
		try (var store = new H2Engine().open(address, Access.READ, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			assertEquals(store.checkpoint(Fixtures.NOON).orThrow(), store.evidence().log(log, Fixtures.NOON).orThrow());
		}
	}

	@Test
	void aChangedByteIsFoundAtItsRevision() throws Exception {
		var changed = changed(lines -> {
			var place = line(lines, "case", "C-1", 2);
			var text = new StringBuilder(lines.get(place));
			var at = text.indexOf("\"payload\":\"") + 50;
			text.setCharAt(at, text.charAt(at) == 'A' ? 'B' : 'A');
			lines.set(place, text.toString());
		});

		assertNotEquals(Files.readString(log), Files.readString(changed));
		assertBad("Revision 2 of case/C-1 (line 10): its content is not what was saved.", changed);
	}

	@Test
	void aChangedCommentIsFoundAtItsRevision() throws Exception {
		assertBad("Revision 3 of case/C-1 (line 11): it is not as it was saved: its hash does not fit it.", changed(lines -> {
			var place = line(lines, "case", "C-1", 3);
			lines.set(place, lines.get(place).replace("sealed:", "sealed;"));
		}));
	}

	@Test
	void aRemovedRevisionIsFound() throws Exception {
		assertBad("Revision 3 of case/C-1 (line 10): revision 2 should stand here", changed(lines -> lines.remove(line(lines, "case", "C-1", 2))));
	}

	@Test
	void aChainWithoutItsEndIsFoundByRootAndByAnEarlierCheckpoint() throws Exception {
		var changed = changed(lines -> lines.remove(line(lines, "case", "C-1", 4)));

		assertBad("The newest revisions do not give the root of the checkpoint", changed);
		assertBad("case/C-1 is cut short: the earlier file names its revision 4", changed, "--against", checkpoint);
	}

	@Test
	void aReorderedLogIsFound() throws Exception {
		assertBad("Revision 3 of case/C-1 (line 10): revision 2 should stand here", changed(lines -> Collections.swap(lines, line(lines, "case", "C-1", 2), line(lines, "case", "C-1", 3))));
		assertBad("case/C-1 comes after case/C-2: the log is not in its order.",
				changed(lines -> Collections.swap(lines, line(lines, "case", "C-0", 1), line(lines, "case", "C-2", 1))));
	}

	@Test
	void aLogWithoutItsEndIsFound() throws Exception {
		assertBad("The end of the log is missing", changed(List::removeLast));
		assertBad("Line 14 is not whole; the revision before it is revision 1 of case/C-2", cut(200));
	}

	private Path cut(int bytes) throws IOException {
		var all = Files.readAllBytes(log);
		return Files.write(parent.resolve("cut.jsonl"), Arrays.copyOf(all, all.length - bytes));
	}

	@Test
	void aForgedSignatureIsFound() throws Exception {
		var other = RegisterAddress.of(parent.resolve("other"));
		try (var store = new H2Engine().create(other, "Other", false, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			var own = shown(Evidence::key);
			var foreign = store.evidence().key().orThrow();

			assertBad("The signature does not fit the checkpoint", changed(lines -> lines.set(lines.size() - 1, lines.getLast().replace(own.base64(), foreign.base64()))));
			assertBad("The signature does not fit the checkpoint", changed(lines -> lines.set(lines.size() - 1, lines.getLast().replaceFirst("\"signature\":\"....", "\"signature\":\"AAAA"))));
			assertBad("This is NOT the key you gave", log, "--key", foreign.fingerprint());
		}
	}

	@Test
	void aRemovedCaseShowsAgainstAnEarlierCheckpointThoughAllTracesAreGoneAndTheKeySignedAnew() throws Exception {
		tamper(Projections.names().stream().map(it -> "delete from " + it + " where aggregate_id = 'C-2'").toArray(String[]::new));
		try (var database = H2Database.open(H2Database.file(folder.databaseName())); var connection = database.connectAsOwner()) {
			new Sql(connection).run("delete from revision where aggregate_id = 'C-2'");
		}
		shown(it -> it.log(log, Fixtures.NOON));

		assertSound(log);
		assertBad("case/C-2 is gone: the earlier file names its revision 1", log, "--against", checkpoint);
		assertEquals(List.of("store.checkpoint-case-gone[case/C-2, 1]"), differences());
	}

	@Test
	void whatTheCheckpointNamesAndIsNoLongerSoIsNamed() throws Exception {
		assertEquals(List.of(), differences());

		tamper("delete from revision where aggregate_id = 'C-1' and revision > 2", "update revision set hash = '" + "ab".repeat(32) + "' where aggregate_id = 'P-0'");

		assertEquals(List.of("store.checkpoint-head-differs[person/P-0, 1]"), differences());
	}

	@Test
	void aCheckpointHoldsAfterLaterSaves() throws Exception {
		try (var store = new H2Engine().open(address, Access.WRITE, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			store.save(Fixtures.save(Fixtures.NOON, Fixtures.aCase("C-1"), 4)).orThrow();
			store.save(Fixtures.save(Fixtures.aCase("A-new"))).orThrow();
			store.evidence().log(log, Fixtures.NOON).orThrow();
		}

		assertEquals(List.of(), differences());
		assertSound(log, "--against", checkpoint);
	}

	@Test
	void aCheckpointOfAnotherRegisterOrKeyIsNotTaken() throws Exception {
		var other = RegisterAddress.of(parent.resolve("other"));
		try (var store = new H2Engine().create(other, "Other", false, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			assertEquals("store.checkpoint-other-register", store.evidence().differences(file(checkpoint)).orThrow().getFirst().code());
		}

		tamper("delete from office_key");
		new H2Engine().open(address, Access.WRITE, Fixtures.NOON, Fixtures.PROJECTOR).orThrow().close();

		assertTrue(differences().getFirst().startsWith("store.checkpoint-other-key"), differences().toString());
	}

	private String refusal(UnaryOperator<String> change) throws IOException {
		Files.writeString(parent.resolve("changed.txt"), change.apply(Files.readString(checkpoint)));
		try (var store = new H2Engine().open(address, Access.READ, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			return store.evidence().differences(file(parent.resolve("changed.txt"))).refusal().map(Trouble::code).orElse("done");
		}
	}

	@Test
	void aCheckpointThatWasChangedIsRefused() throws Exception {
		assertEquals("proof.signature", refusal(it -> it.replaceFirst("aggregates 9", "aggregates 8")));
		assertEquals("proof.signature", refusal(it -> it.replaceFirst("signature ....", "signature AAAA")));
		assertEquals("proof.signature", refusal(it -> it.replaceFirst("(?m)^head source S-1 .*\n", "")));
		assertEquals("proof.form", refusal(it -> it.replaceFirst("(?m)^public-key .*\n", "")));
		assertEquals("proof.form", refusal(it -> it.replace("\n", "\r\n").replaceFirst("1\r", "1")));
		assertEquals("proof.form", refusal(String::stripTrailing));
		assertEquals("proof.kind", refusal(it -> it.replaceFirst("checkpoint", "letter")));
		assertEquals("done", refusal(it -> it));
	}

	@Test
	void theProofOfOneCaseIsCheckedWithoutTheRest() throws Exception {
		var proof = parent.resolve("proof.txt");
		write(proof, Outcome.done(shown(it -> it.proofText(AggregateKey.ofCase("C-1"), Fixtures.NOON))));

		assertSound(proof, "--against", checkpoint, "--key", shown(Evidence::key).fingerprint());
		assertSound(log, "--against", proof);
		assertFalse(Files.readString(proof).contains("C-2"));
		Files.writeString(proof, Files.readString(proof).replaceFirst("head case C-1 4", "head case C-1 3"));
		assertBad(proof + ": the path does not lead from the head to the root.", proof);
	}

	@Test
	void aProofIsComparedAsACheckpointOfOneHead() throws Exception {
		write(checkpoint, Outcome.done(shown(it -> it.proofText(AggregateKey.ofCase("C-1"), Fixtures.NOON))));
		assertEquals(List.of(), differences());
		assertEquals("proof.signature", refusal(it -> it.replaceFirst("index .", "index 0")));

		tamper("delete from revision where aggregate_id = 'C-1' and revision > 2");

		assertEquals(List.of("store.checkpoint-head-differs[case/C-1, 4]"), differences());
	}

	@Test
	void theProofOfEachHeadHoldsAndThatOfNothingIsRefused() throws Exception {
		for (var key : List.of(new AggregateKey(AggregateKind.SOURCE, "S-0"), AggregateKey.ofCase("C-0"), AggregateKey.ofCase("C-2"))) {
			var proof = Files.writeString(parent.resolve("proof.txt"), shown(it -> it.proofText(key, Fixtures.NOON)));

			assertSound(proof);
		}
		try (var store = new H2Engine().open(address, Access.READ, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			assertEquals("store.no-such", store.evidence().proofText(AggregateKey.ofCase("none"), Fixtures.NOON).refusal().orElseThrow().code());
		}
	}

	@Test
	void whatIsNoFileOfOursCannotBeChecked() throws Exception {
		for (var text : List.of("", "{\"a\":1}\n", "[".repeat(100_000), "vigie checkpoint 2\nx y\n", "dear colleague\n")) {
			var letter = Files.writeString(parent.resolve("letter.txt"), text);

			assertEquals(2, LogChecker.built().check(letter).status(), text.substring(0, Math.min(20, text.length())));
		}
		assertEquals(2, LogChecker.built().check(parent.resolve("nothing")).status());
		assertEquals(2, LogChecker.built().check(log, "--key", log).status());
	}

	@Test
	void theKeyIsMadeOnceAndStaysWhateverIsOpened() {
		var key = shown(Evidence::key);
		new H2Engine().open(address, Access.WRITE, Fixtures.NOON, Fixtures.PROJECTOR).orThrow().close();

		assertEquals(key, shown(Evidence::key));
		assertTrue(key.fingerprint().matches("([0-9a-f]{4} ){7}[0-9a-f]{4}"), key.fingerprint());
	}

	@Test
	void aRegisterOfBeforeGetsItsKeyWhenOpenedForWritingAndNotInACopy() throws Exception {
		tamper("drop table office_key");
		try (var store = new H2Engine().open(address, Access.READ, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			assertEquals("store.no-key", store.evidence().key().refusal().orElseThrow().code());
			assertEquals(List.of(), store.verify(Optional.empty(), Fixtures.NOON).orThrow().findings());
		}

		new H2Engine().open(address, Access.WRITE, Fixtures.NOON, Fixtures.PROJECTOR).orThrow().close();

		assertEquals(shown(Evidence::key), shown(Evidence::key));
	}

	@Test
	void theProgramsDatabaseUserMayAddAKeyAndNeitherChangeNorRemoveOne() throws SQLException {
		try (var database = H2Database.open(H2Database.file(folder.databaseName())); var connection = database.connect()) {
			var sql = new Sql(connection);
			for (var statement : List.of("update office_key set number = 2", "delete from office_key", "drop table office_key")) {
				assertThrows(SQLException.class, () -> sql.run(statement), statement);
			}
			assertEquals(1L, sql.first("select count(*) from office_key", row -> row.getLong(1)).orElseThrow());
		}
	}

	@Test
	void aKeyWhoseHalvesDoNotBelongTogetherIsFoundAndSignsNothing() throws SQLException {
		tamper("update office_key set private_key = X'" + "07".repeat(32) + "'");

		try (var store = new H2Engine().open(address, Access.READ, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			assertEquals(List.of("store.key-differs"), store.verify(Optional.empty(), Fixtures.NOON).orThrow().findings().stream().map(Trouble::code).toList());
			assertEquals("store.key-differs", store.evidence().checkpointText(Fixtures.NOON).refusal().orElseThrow().code());
		}
	}

	@Test
	void theKeyOfAnotherOfficeIsTrustedFromItsFile() throws Exception {
		var trusted = new TrustedKeys(parent.resolve("home/keys"));
		assertEquals(List.of(), trusted.list().orThrow());
		write(parent.resolve("office.key"), Outcome.done(shown(Evidence::keyText)));

		trusted.add(file(parent.resolve("office.key"))).orThrow();

		assertEquals(List.of(new KeyFile(id(), "An office", shown(Evidence::key))), trusted.list().orThrow());
		assertSound(log, "--key", parent.resolve("office.key"));
	}

	private String id() {
		try (var store = new H2Engine().open(address, Access.READ, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			return store.info().id();
		}
	}

	@Test
	void aChangedKeyFileIsNotTrusted() throws Exception {
		var changed = Files.writeString(parent.resolve("office.key"), shown(Evidence::keyText).replace("An office", "My office"));

		assertEquals("proof.signature", new TrustedKeys(parent.resolve("keys")).add(file(changed)).refusal().orElseThrow().code());
		assertFalse(Files.exists(parent.resolve("keys")));
	}

	@Test
	void aLogThatCannotBeWrittenLeavesNothing() throws IOException {
		var there = Files.createDirectories(parent.resolve("there"));

		try (var store = new H2Engine().open(address, Access.READ, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			assertEquals("export.unwritable", store.evidence().log(there, Fixtures.NOON).refusal().orElseThrow().code());
		}

		try (var left = Files.list(parent)) {
			assertEquals(List.of("checkpoint.txt", "log.jsonl", "register", "there"), left.map(it -> it.getFileName().toString()).sorted().toList());
		}
	}
}

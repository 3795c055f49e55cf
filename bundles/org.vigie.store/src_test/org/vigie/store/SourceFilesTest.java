package org.vigie.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.attachments.Attached;
import org.vigie.core.attachments.AttachedFile;
import org.vigie.core.attachments.GivenFile;
import org.vigie.core.attachments.SourceFiles;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.RegisterAddress;
import org.vigie.store.folder.RegisterFolder;

/** A file of the disk put to a source and taken out again: recorded once, given back only whole, and never over another file. */
class SourceFilesTest {

	private static final Instant LATER = Fixtures.NOON.plusSeconds(3600);
	private static final byte[] CONTENT = bytes(200_000);

	@TempDir
	private Path home;

	private RegisterAddress address;

	@BeforeEach
	void createWithASource() {
		address = RegisterAddress.of(home.resolve("register"));
		try (var store = new H2Engine().create(address, "Test", false, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			store.save(Fixtures.save(Fixtures.source("S-1"))).orThrow();
		}
	}

	private static byte[] bytes(int length) {
		var bytes = new byte[length];
		new Random(length).nextBytes(bytes);
		return bytes;
	}

	private <T> T in(Access access, Function<SourceFiles, T> use) {
		try (var store = new H2Engine().open(address, access, LATER, Fixtures.PROJECTOR).orThrow()) {
			return use.apply(new SourceFiles(store));
		}
	}

	private Path file(String name, byte[] content) throws IOException {
		return Files.write(home.resolve(name), content);
	}

	private Outcome<Attached> attach(Path file) {
		return GivenFile.at(file.toString()).then(given -> in(Access.WRITE, it -> it.attach("S-1", given, new SourceFiles.By("A. Tester", LATER), new Random(1))));
	}

	private List<AttachedFile> kept() {
		return in(Access.READ, it -> it.of("S-1").orThrow());
	}

	private Outcome<Path> copy(Path to) {
		return in(Access.READ, it -> it.copy(it.of("S-1").orThrow().getFirst(), to));
	}

	private static String code(Outcome<?> outcome) {
		return outcome.refusal().orElseThrow().code();
	}

	private List<Path> sealed() throws IOException {
		var folder = new RegisterFolder(address.folder()).attachments();
		if (!Files.exists(folder)) {
			return List.of();
		}
		try (var files = Files.list(folder)) {
			return files.toList();
		}
	}

	@Test
	void aFileIsRecordedWithNameSortSizeAndHashAndComesBackAsItWas() throws IOException {
		var attached = attach(file("report.pdf", CONTENT)).orThrow();

		assertEquals(2, attached.revision().orElseThrow().number());
		assertEquals("A. Tester", attached.revision().get().savedBy());
		assertEquals(List.of(attached.file()), kept());
		assertEquals("report.pdf", attached.file().name());
		assertEquals(Optional.of("application/pdf"), attached.file().mediaType());
		assertEquals(CONTENT.length, attached.file().size());
		var copy = copy(home.resolve("copy.pdf")).orThrow();
		assertArrayEquals(CONTENT, Files.readAllBytes(copy));
		assertEquals(attached.file(), in(Access.READ, it -> it.examine(attached.file(), () -> false)).orThrow());
	}

	@Test
	void theSameContentIsNotAttachedTwiceWhateverItsName() throws IOException {
		attach(file("report.pdf", CONTENT)).orThrow();

		var again = attach(file("other.pdf", CONTENT)).orThrow();

		assertEquals(Optional.empty(), again.revision());
		assertEquals("report.pdf", again.file().name());
		assertEquals(1, kept().size());
		assertEquals(1, sealed().size());
	}

	@Test
	void onlyAnOrdinaryFileWithSomethingInItIsTaken() throws IOException {
		var link = Files.createSymbolicLink(home.resolve("link.pdf"), file("report.pdf", CONTENT));

		assertEquals("import.missing", code(attach(home.resolve("nowhere.pdf"))));
		assertEquals("import.folder", code(attach(home)));
		assertEquals("import.link", code(attach(link)));
		assertEquals("import.link", code(attach(Files.createSymbolicLink(home.resolve("dangling"), home.resolve("nowhere")))));
		assertEquals("import.empty", code(attach(file("empty.pdf", new byte[0]))));
		assertEquals("import.missing", code(GivenFile.at("no\0name")));
		assertEquals(List.of(), kept());
	}

	@Test
	void whatBecameALinkOrIsGoneSinceItWasLookedAtIsNotRead() throws IOException {
		var path = file("report.pdf", CONTENT);
		var given = GivenFile.at(path.toString()).orThrow();
		Files.delete(path);
		Files.createSymbolicLink(path, file("secret", bytes(100)));

		var refused = in(Access.WRITE, it -> it.keep("S-1", given, () -> false));

		assertEquals("import.unreadable", code(refused));
		assertEquals(List.of(), sealed());
	}

	@Test
	void whoeverGivesUpLeavesNothing() throws IOException {
		var given = GivenFile.at(file("report.pdf", CONTENT).toString()).orThrow();

		assertEquals("import.cancelled", code(in(Access.WRITE, it -> it.keep("S-1", given, () -> true))));
		assertEquals(List.of(), sealed());
	}

	@Test
	void aNameThatCouldMisleadIsKeptAsItMayBeShown() throws IOException {
		attach(file("photo\u202Egpj.exe\n[kept]", CONTENT)).orThrow();

		assertEquals("photo_gpj.exe_[kept]", kept().getFirst().name());
	}

	@Test
	void aCopyInAFolderHasANameThatIsNoWayOut() throws IOException {
		attach(file("...report\\..\\x:y.pdf", CONTENT)).orThrow();
		var folder = Files.createDirectories(home.resolve("folder"));

		assertEquals(folder.resolve("x_y.pdf"), copy(folder).orThrow());
	}

	@Test
	void aCopyTakesThePlaceOfNothing() throws IOException {
		attach(file("report.pdf", CONTENT)).orThrow();
		var there = file("there.pdf", bytes(3));
		var dangling = Files.createSymbolicLink(home.resolve("dangling"), home.resolve("nowhere"));

		assertEquals("export.exists", code(copy(there)));
		assertEquals("export.exists", code(copy(home)), "a folder in which such a file is");
		assertEquals("export.exists", code(copy(dangling)));
		assertEquals("export.unwritable", code(copy(home.resolve("no/such/folder/copy.pdf"))));

		assertArrayEquals(bytes(3), Files.readAllBytes(there));
		assertTrue(Files.notExists(home.resolve("nowhere")));
	}

	@Test
	void whatWasChangedOrIsMissingIsSaidAndNoCopyIsLeft() throws IOException {
		attach(file("report.pdf", CONTENT)).orThrow();
		var sealed = sealed().getFirst();
		var bytes = Files.readAllBytes(sealed);
		bytes[bytes.length - 20] ^= 1;
		Files.write(sealed, bytes);
		var before = names();

		assertEquals("store.changed-attachment", code(copy(home.resolve("copy.pdf"))));
		assertEquals("store.changed-attachment", code(in(Access.READ, it -> it.examine(it.of("S-1").orThrow().getFirst(), () -> false))));
		Files.delete(sealed);
		assertEquals("store.missing-attachment", code(copy(home.resolve("copy.pdf"))));
		assertEquals(before, names());
	}

	private List<String> names() throws IOException {
		try (var files = Files.list(home)) {
			return files.map(it -> it.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void theOriginalAttachedAgainMendsWhatWasChanged() throws IOException {
		var original = file("report.pdf", CONTENT);
		attach(original).orThrow();
		Files.write(sealed().getFirst(), bytes(10));

		assertEquals(Optional.empty(), attach(original).orThrow().revision());

		assertArrayEquals(CONTENT, Files.readAllBytes(copy(home.resolve("copy.pdf")).orThrow()));
	}

	@Test
	void aFileIsCalledByItsNameOrTheFirstDigitsOfItsHash() throws IOException {
		attach(file("report.pdf", CONTENT)).orThrow();
		Files.createDirectories(home.resolve("later"));
		attach(file("later/report.pdf", bytes(30))).orThrow();
		attach(file("photo.jpg", bytes(40))).orThrow();
		var first = kept().getFirst();

		assertEquals("photo.jpg", called("photo.jpg").orThrow().name());
		assertEquals("usage.which-attachment", code(called("report.pdf")));
		assertEquals(first, called(first.sha256().substring(0, 8)).orThrow());
		assertEquals("usage.no-attachment", code(called(first.sha256().substring(0, 7))));
		assertEquals("usage.no-attachment", code(called("nothing.pdf")));
	}

	private Outcome<AttachedFile> called(String word) {
		return in(Access.READ, it -> it.called("S-1", word));
	}

	@Test
	void anErasedSourceTakesNoFile() throws IOException {
		try (var store = new H2Engine().open(address, Access.WRITE, LATER, Fixtures.PROJECTOR).orThrow()) {
			store.erase(new org.vigie.core.register.ErasureRequest(new AggregateKey(AggregateKind.SOURCE, "S-1"), "A. Tester", LATER, "")).orThrow();
		}

		assertEquals("store.erased", code(attach(file("report.pdf", CONTENT))));
	}
}

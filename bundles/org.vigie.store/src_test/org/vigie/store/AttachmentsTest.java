package org.vigie.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.ErasureRequest;
import org.vigie.core.register.KeptFile;
import org.vigie.core.register.RegisterAddress;
import org.vigie.model.Source;
import org.vigie.model.VigieFactory;
import org.vigie.store.folder.RegisterFolder;

/** Files kept with a source: whole or refused, sealed, found missing or changed, and gone with what they belong to. */
class AttachmentsTest {

	private static final AggregateKey SOURCE = new AggregateKey(AggregateKind.SOURCE, "S-1");
	private static final AggregateKey OTHER = new AggregateKey(AggregateKind.SOURCE, "S-2");
	private static final Instant LATER = Fixtures.NOON.plusSeconds(3600);
	private static final int PIECE = 64 * 1024;

	@TempDir
	private Path parent;

	private RegisterAddress address;
	private Path attachments;

	@BeforeEach
	void createWithTwoSources() {
		address = RegisterAddress.of(parent.resolve("register"));
		attachments = new RegisterFolder(address.folder()).attachments();
		try (var store = new H2Engine().create(address, "Test", false, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			store.save(Fixtures.save(Fixtures.source("S-1"), Fixtures.source("S-2"))).orThrow();
		}
	}

	private CaseStore open(Access access) {
		return new H2Engine().open(address, access, LATER, Fixtures.PROJECTOR).orThrow();
	}

	private static byte[] bytes(int length) {
		var bytes = new byte[length];
		new Random(length).nextBytes(bytes);
		return bytes;
	}

	private KeptFile keep(byte[] content) throws IOException {
		try (var store = open(Access.WRITE)) {
			return store.keep(SOURCE, new ByteArrayInputStream(content)).orThrow();
		}
	}

	/** Saves a revision of the source that names the file. */
	private void name(KeptFile file, String name) {
		try (var store = open(Access.WRITE)) {
			var source = (Source) store.read(Optional.empty()).read(SOURCE).orThrow();
			var attachment = VigieFactory.eINSTANCE.createAttachment();
			attachment.setId("a1");
			attachment.setName(name);
			attachment.setSha256(file.sha256());
			attachment.setSize(file.size());
			source.getAttachments().add(attachment);
			store.save(Fixtures.save(LATER, source, 1)).orThrow();
		}
	}

	private byte[] read(String sha256) throws IOException {
		try (var store = open(Access.READ)) {
			var kept = store.kept(SOURCE, sha256);
			try (var in = kept.result().orElseThrow(() -> new IOException(code(kept)))) {
				return in.readAllBytes();
			}
		}
	}

	private List<Path> files() throws IOException {
		try (var files = Files.list(attachments)) {
			return files.toList();
		}
	}

	private List<String> findings() {
		try (var store = open(Access.READ)) {
			return store.verify(Optional.empty(), LATER).orThrow().findings().stream().map(it -> it.code() + it.arguments()).toList();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 17 })
	void aFileOfAnyLengthIsReadAsItWasKept(int length) throws IOException {
		var kept = keep(bytes(length));

		assertEquals(length, kept.size());
		assertEquals(64, kept.sha256().length());
		assertArrayEquals(bytes(length), read(kept.sha256()));
	}

	@Test
	void whatAKilledProgramHadHalfWrittenIsGoneWhenTheRegisterIsNextWrittenTo() throws IOException {
		var kept = keep(bytes(10));
		Files.write(attachments.resolve(".new-0b6d"), bytes(7));

		open(Access.READ).close();
		assertTrue(Files.exists(attachments.resolve(".new-0b6d")), "somebody else may be writing it");
		open(Access.WRITE).close();

		try (var left = Files.list(attachments)) {
			assertEquals(1, left.count());
		}
		try (var store = open(Access.READ); var content = store.kept(SOURCE, kept.sha256()).orThrow()) {
			assertArrayEquals(bytes(10), content.readAllBytes());
		}
	}

	@Test
	void theFolderTellsNeitherNameNorContentNorHash() throws IOException {
		var content = "a statement of Zebulon ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
		var kept = keep(content);
		name(kept, "../../Zebulon.pdf");

		assertEquals(1, files().size());
		var file = files().getFirst();
		assertTrue(file.getFileName().toString().matches("[0-9a-f]{64}"), file.toString());
		assertTrue(!file.getFileName().toString().equals(kept.sha256()));
		assertTrue(!Files.readString(file, StandardCharsets.ISO_8859_1).contains("Zebulon"));
		assertEquals(List.of(), findings());
	}

	@Test
	void aFileThatIsMissingOrChangedIsFound() throws IOException {
		var kept = keep(bytes(1000));
		name(kept, "paper.pdf");
		var file = files().getFirst();
		var bytes = Files.readAllBytes(file);

		bytes[500] ^= 1;
		Files.write(file, bytes);
		assertEquals(List.of("store.changed-attachment[source/S-1, " + kept.sha256() + "]"), findings());
		assertThrows(IOException.class, () -> read(kept.sha256()));

		Files.delete(file);
		assertEquals(List.of("store.missing-attachment[source/S-1, " + kept.sha256() + "]"), findings());
		try (var store = open(Access.READ)) {
			assertEquals("store.missing-attachment", code(store.kept(SOURCE, kept.sha256())));
		}
	}

	@Test
	void noFileCutShortOrWithPiecesMovedIsReadToItsEnd() throws IOException {
		var kept = keep(bytes(3 * PIECE));
		var file = files().getFirst();
		var whole = Files.readAllBytes(file);
		var piece = PIECE + 28;
		assertEquals(1 + 3 * piece, whole.length);

		for (var length : List.of(0, 1, 100, 1 + piece, 1 + 2 * piece, whole.length - 1)) {
			Files.write(file, Arrays.copyOf(whole, length));
			assertThrows(IOException.class, () -> read(kept.sha256()), length + " bytes");
		}
		var swapped = whole.clone();
		System.arraycopy(whole, 1, swapped, 1 + piece, piece);
		System.arraycopy(whole, 1 + piece, swapped, 1, piece);
		Files.write(file, swapped);
		assertThrows(IOException.class, () -> read(kept.sha256()));
	}

	@Test
	void aFileIsErasedWithWhatItBelongsTo() throws IOException {
		name(keep(bytes(1000)), "paper.pdf");

		try (var store = open(Access.WRITE)) {
			store.erase(new ErasureRequest(SOURCE, "A. Tester", LATER, "")).orThrow();
		}

		assertEquals(List.of(), files());
		assertEquals(List.of(), findings());
	}

	@Test
	void nothingIsKeptWithWhatIsNotThere() throws IOException {
		try (var store = open(Access.WRITE)) {
			var kept = store.keep(SOURCE, new ByteArrayInputStream(bytes(10))).orThrow();
			assertEquals("store.missing-attachment", code(store.kept(OTHER, kept.sha256())));
			store.erase(new ErasureRequest(OTHER, "A. Tester", LATER, "")).orThrow();

			assertEquals("store.erased", code(store.keep(OTHER, new ByteArrayInputStream(bytes(10)))));
			assertEquals("store.no-such", code(store.keep(new AggregateKey(AggregateKind.SOURCE, "S-9"), new ByteArrayInputStream(bytes(10)))));
		}
		try (var store = open(Access.READ)) {
			assertEquals("store.read-only", code(store.keep(SOURCE, new ByteArrayInputStream(bytes(10)))));
		}
	}

	private static String code(Outcome<?> outcome) {
		return outcome.refusal().orElseThrow().code();
	}

	@Test
	void aFileThatIsTooLargeIsRefusedAndLeavesNothing() throws IOException {
		try (var store = open(Access.WRITE)) {
			var endless = new InputStream() {
				@Override
				public int read() {
					return 7;
				}

				@Override
				public int read(byte[] into, int from, int length) {
					return length;
				}
			};
			assertEquals("store.attachment-too-large", code(store.keep(SOURCE, endless)));
		}
		assertEquals(List.of(), files());
	}

	@Test
	void whatCannotBeReadIsTheFilesTroubleAndWhatCannotBeWrittenTheRegisters() throws IOException {
		try (var store = open(Access.WRITE)) {
			var broken = new InputStream() {
				@Override
				public int read() throws IOException {
					throw new IOException("pulled out");
				}
			};
			assertEquals("pulled out", assertThrows(IOException.class, () -> store.keep(SOURCE, broken)).getMessage());
			assertEquals(List.of(), files());

			Files.delete(attachments);
			Files.writeString(attachments, "in the way");
			assertEquals("store.unwritable", code(store.keep(SOURCE, new ByteArrayInputStream(bytes(10)))));
		}
	}
}

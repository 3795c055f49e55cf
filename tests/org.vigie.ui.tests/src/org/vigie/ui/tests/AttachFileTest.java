package org.vigie.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.attachments.AttachedFile;
import org.vigie.core.attachments.SourceFiles;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.ui.parts.CaseEditor;
import org.vigie.ui.parts.CaseOpening;

@ExtendWith(Window.class)
class AttachFileTest {

	private static final String CASE = "ml-sanogo-red-berets";
	private static final String SOURCE = "seed-000";
	private static final AggregateKey KEY = new AggregateKey(AggregateKind.SOURCE, SOURCE);

	@TempDir
	Path folder;

	private CaseEditor editor;

	@BeforeEach
	void openTheSourcesOfTheCase() throws Exception {
		Window.inUi(() -> {
			new CaseOpening(Window.session(), Window.page()).open(CASE, opened -> editor = opened, trouble -> {
				throw new AssertionError(trouble.code());
			});
			return null;
		});
		Window.until("the case is open", () -> Boolean.valueOf(Objects.nonNull(editor)));
		Window.inUi(() -> {
			Window.page().activate(editor);
			editor.showRecord(SOURCE);
			return null;
		});
	}

	@AfterEach
	void closeTheCase() throws Exception {
		Window.inUi(() -> Boolean.valueOf(Window.page().closeEditor(editor, false)));
	}

	@Test
	void aFileIsAttachedUndoneSavedCopiedAndFoundMissing() throws Exception {
		var content = "what the witness handed over".repeat(1000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
		var file = Files.write(folder.resolve("Statement of 3 May.pdf"), content);
		var before = revisions();

		attach(folder.resolve("nowhere.pdf"));
		Dialogs.awaitSaying("There is no such file.");
		Dialogs.type("attach.file", folder.toString());
		Dialogs.press("attach.do");
		Dialogs.awaitSaying("This is a folder");
		Dialogs.type("attach.file", file.toString());
		Window.picture("attach");
		Dialogs.press("attach.do");
		awaitSaying("Attached: Statement of 3 May.pdf, 28.0 kB, SHA-256 ");
		assertTrue(dirty());
		assertEquals(before, revisions());

		command("org.eclipse.ui.edit.undo");
		awaitSaying("No file is kept with this source.");
		assertFalse(dirty());
		command("org.eclipse.ui.edit.redo");
		assertTrue(dirty());
		command("org.eclipse.ui.file.save");
		Window.until("the source is saved", () -> Boolean.valueOf(!editor.isDirty()));
		assertEquals(before + 1, revisions());
		assertEquals(List.of("Statement of 3 May.pdf"), kept().stream().map(AttachedFile::name).toList());

		attach(Files.write(folder.resolve("another name.pdf"), content));
		awaitSaying("has that content already, as Statement of 3 May.pdf");
		assertFalse(dirty());
		Window.until("the file was looked at", () -> Boolean.valueOf(editor.attachedFiles().texts("found").equals(List.of("as kept"))));
		Window.picture("attachments");

		copy(file);
		Dialogs.awaitSaying("is there already and was left as it is");
		Dialogs.type("copy.target", folder.resolve("copy.pdf").toString());
		Window.picture("attachment-copy");
		Dialogs.press("copy.save");
		awaitSaying("Written: " + folder.resolve("copy.pdf"));
		assertArrayEquals(content, Files.readAllBytes(folder.resolve("copy.pdf")));

		var sealed = sealed();
		Files.write(sealed, new byte[100]);
		lookAgain();
		awaitSaying("“Statement of 3 May.pdf” changed since it was attached (hash differs).");
		assertEquals(List.of("changed"), Window.inUi(() -> editor.attachedFiles().texts("found")));
		Window.picture("attachments-changed");
		copy(folder.resolve("second.pdf"));
		Dialogs.awaitSaying("changed since it was attached (hash differs)");
		Dialogs.press("dialog.cancel");
		Files.delete(sealed);
		lookAgain();
		awaitSaying("“Statement of 3 May.pdf” is missing.");
		assertTrue(Files.notExists(folder.resolve("second.pdf")));

		attach(file);
		awaitSaying("has that content already");
		Dialogs.press("attachments.remove");
		assertTrue(dirty());
		command("org.eclipse.ui.file.save");
		Window.until("the removal is saved", () -> Boolean.valueOf(!editor.isDirty()));
		assertEquals(List.of(), kept());
		assertEquals(before + 2, revisions());
	}

	/** By its key's command, with the dialog. */
	private void attach(Path file) throws Exception {
		command("org.vigie.ui.case.attach");
		Dialogs.type("attach.file", file.toString());
		Dialogs.press("attach.do");
	}

	private static void copy(Path to) throws Exception {
		Dialogs.press("attachments.copy");
		Dialogs.await("copy.open");
		Dialogs.type("copy.target", to.toString());
		Dialogs.press("copy.save");
	}

	private void lookAgain() throws Exception {
		Window.inUi(() -> {
			editor.showRecord(other());
			editor.showRecord(SOURCE);
			return null;
		});
	}

	/** Another source of the case. */
	private String other() {
		var sources = new java.util.TreeSet<String>();
		editor.open().file().eAllContents().forEachRemaining(it -> {
			if (it instanceof org.vigie.model.Citation citation) {
				sources.add(citation.getSource().getId());
			}
		});
		sources.remove(SOURCE);
		return sources.first();
	}

	private boolean dirty() throws Exception {
		return Window.inUi(() -> Boolean.valueOf(editor.isDirty())).booleanValue();
	}

	private void command(String id) throws Exception {
		Window.inUi(() -> {
			Window.page().activate(editor);
			return Window.command(id);
		});
	}

	private static int revisions() {
		return Window.session().store().orElseThrow().history(KEY).orThrow().size();
	}

	private static List<AttachedFile> kept() {
		return new SourceFiles(Window.session().store().orElseThrow()).of(SOURCE).orThrow();
	}

	private static Path sealed() throws IOException {
		try (var files = Files.list(Window.session().address().orElseThrow().folder().resolve("attachments"))) {
			return files.findFirst().orElseThrow();
		}
	}

	private static void awaitSaying(String words) throws Exception {
		try {
			Window.until("the page says " + words, () -> Boolean.valueOf(says().contains(words)));
		} catch (AssertionError e) {
			throw new AssertionError(e.getMessage() + "; it says " + Window.inUi(AttachFileTest::says), e);
		}
	}

	private static String says() {
		return find().map(it -> ((Label) it).getText()).orElse("");
	}

	private static Optional<Control> find() {
		return Dialogs.find("attachments.says");
	}
}

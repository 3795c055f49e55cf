package org.vigie.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.ui.parts.CaseEditor;
import org.vigie.ui.parts.CaseOpening;
import org.vigie.ui.parts.CaseworkPerspective;
import org.vigie.ui.parts.DeadlinePart;

/** What the platform keeps of the window from one start to the next lies beside the register, unencrypted. */
@ExtendWith(Window.class)
class WrittenStateTest {

	private static final String CASE = "ml-sanogo-red-berets";
	private static final List<String> WORDS = List.of("sanogo", "red berets", "red-berets", "amadou haya");

	private CaseEditor editor;

	@BeforeEach
	void openTheCase() throws Exception {
		Window.inUi(() -> {
			PlatformUI.getWorkbench().showPerspective(CaseworkPerspective.ID, Window.page().getWorkbenchWindow());
			Window.page().showView(DeadlinePart.ID);
			new CaseOpening(Window.session(), Window.page()).open(CASE, opened -> editor = opened, trouble -> {
				throw new AssertionError(trouble.code());
			});
			return null;
		});
		Window.until("the case is open", () -> Boolean.valueOf(Objects.nonNull(editor)));
	}

	@AfterEach
	void closeTheCase() throws Exception {
		Window.inUi(() -> Boolean.valueOf(Window.page().closeEditor(editor, false)));
	}

	@Test
	void nothingThatTheWindowKeepsHoldsAWordOfACase() throws Exception {
		assertEquals(0, Platform.getPreferencesService().getInt("org.eclipse.ui.workbench", "WORKBENCH_SAVE_INTERVAL", 5, null), "minutes between two writings of a window with open editors");

		Window.inUi(() -> {
			assertTrue(holding(editor.open().file().getTitle()).findAny().isPresent());
			return null;
		});

		var state = Path.of(Platform.getInstanceLocation().getURL().toURI());
		assertEquals(List.of(), filesHoldingWords(state));
	}

	private static List<String> filesHoldingWords(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).flatMap(WrittenStateTest::found).toList();
		}
	}

	private static Stream<String> found(Path file) {
		try {
			var bytes = Files.readAllBytes(file);
			return Stream.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE).flatMap(it -> holding(new String(bytes, it))).map(it -> file + ": " + it);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static Stream<String> holding(String text) {
		var folded = text.toLowerCase(Locale.ROOT);
		return WORDS.stream().filter(folded::contains);
	}
}

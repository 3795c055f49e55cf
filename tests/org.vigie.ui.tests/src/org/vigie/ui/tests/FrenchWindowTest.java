package org.vigie.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.ui.parts.CaseEditor;
import org.vigie.ui.parts.CaseOpening;
import org.vigie.ui.parts.CaseworkPerspective;
import org.vigie.ui.parts.DeadlinePart;

/** Runs in a program of its own, started with {@code -nl fr}. */
@ExtendWith(Window.class)
class FrenchWindowTest {

	private CaseEditor editor;

	@Test
	void theWindowSpeaksFrench() throws Exception {
		var deadlines = Window.inUi(() -> {
			PlatformUI.getWorkbench().showPerspective(CaseworkPerspective.ID, Window.page().getWorkbenchWindow());
			new CaseOpening(Window.session(), Window.page()).open("ml-sanogo-red-berets", opened -> editor = opened, trouble -> {
				throw new AssertionError(trouble.code());
			});
			return (DeadlinePart) Window.page().showView(DeadlinePart.ID);
		});
		Window.until("the case is open", () -> Boolean.valueOf(Objects.nonNull(editor)));
		Window.until("the list is there", () -> Boolean.valueOf(deadlines.table().rows().size() == 4));
		Window.inUi(() -> {
			Window.page().activate(editor);
			editor.showPage("custody");
			return null;
		});

		assertEquals("Échéances", Window.inUi(deadlines::getTitle));
		assertEquals(List.of("aucune règle chargée", "aucune règle chargée", "en cours", "terminé après le délai"), Window.inUi(() -> deadlines.column("state")));
		assertTrue(Window.inUi(() -> deadlines.column("days")).getLast().contains("de dépassement"));
		Window.picture("french");
	}
}

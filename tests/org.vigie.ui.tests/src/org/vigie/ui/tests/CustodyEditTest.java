package org.vigie.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.Revision;
import org.vigie.ui.parts.CaseEditor;
import org.vigie.ui.parts.CaseOpening;
import org.vigie.ui.parts.CaseworkPerspective;
import org.vigie.ui.parts.DeadlinePart;

@ExtendWith(Window.class)
class CustodyEditTest {

	private static final String SANOGO = "ml-sanogo-red-berets";
	private static final String FROM = "custodyPeriod.from";

	private DeadlinePart deadlines;
	private CaseEditor editor;

	@BeforeEach
	void openTheCustodyOfTheCase() throws Exception {
		deadlines = Window.inUi(() -> {
			PlatformUI.getWorkbench().showPerspective(CaseworkPerspective.ID, Window.page().getWorkbenchWindow());
			var part = (DeadlinePart) Window.page().showView(DeadlinePart.ID);
			new CaseOpening(Window.session(), Window.page()).open(SANOGO, opened -> editor = opened, trouble -> {
				throw new AssertionError(trouble.code());
			});
			return part;
		});
		Window.until("the case is open", () -> Boolean.valueOf(Objects.nonNull(editor)));
		Window.until("the list is there", () -> Boolean.valueOf(deadlines.table().rows().size() == 4));
	}

	@AfterEach
	void closeTheCase() throws Exception {
		Window.inUi(() -> Boolean.valueOf(Window.page().closeEditor(editor, false)));
	}

	@Test
	void movingACustodyDateMovesTheDeadlineAndLeavesARevisionWithTheUsersName() throws Exception {
		Window.picture("workbench");
		show("custody");
		type("28/11/2013");
		Window.until("the field echoes the day", () -> Controls.echo(FROM).equals("28 November 2013, Thursday"));
		var preview = Window.inUi(Controls::preview);
		Window.until("the field is in sight again", () -> Boolean.valueOf(Controls.field(FROM).isFocusControl()));
		Window.picture("custody");

		assertTrue(preview.contains("26 Nov 2016") && preview.contains("27 Nov 2016") && preview.contains("+1") && preview.contains("1,157"), preview);
		assertTrue(Window.inUi(() -> Boolean.valueOf(editor.isDirty())));
		assertEquals(1, history().size());

		save();
		Window.until("the list has moved", () -> deadlines.column("days").contains("1,157 over+"));

		assertTrue(Window.inUi(() -> deadlines.column("lastDay")).contains("27 Nov 2016 (24:00)"));
		assertFalse(Window.inUi(() -> Boolean.valueOf(editor.isDirty())));
		assertEquals(2, history().size());
		assertEquals(Window.USER, history().getLast().savedBy());
		Window.picture("saved");

		Window.inUi(() -> {
			editor.setFocus();
			return Window.command("org.eclipse.ui.edit.undo");
		});
		save();
		Window.until("the list is back", () -> deadlines.column("days").contains("1,158 over+"));

		assertEquals(3, history().size());
		assertEquals("27 Nov 2013", Window.inUi(() -> Controls.field(FROM).getText()));
	}

	@Test
	void aDateThatReadsTwoWaysSaysSoAndEscapeTakesItBack() throws Exception {
		show("custody");
		type("03/04/2012");
		Window.until("both readings are named", () -> Controls.echo(FROM).contains("3 April 2012") && Controls.echo(FROM).contains("4 March 2012"));

		Window.inUi(() -> {
			editor.takeBackTyping();
			return null;
		});

		assertFalse(Window.inUi(() -> Boolean.valueOf(editor.isDirty())));
		assertTrue(history().size() >= 1);
	}

	@Test
	void everyPageOfTheCaseShows() throws Exception {
		for (var page : List.of("overview", "persons", "custody", "status", "incidents", "sources", "history")) {
			show(page);
			Window.picture("page-" + page);
		}
		assertFalse(Window.inUi(() -> Boolean.valueOf(editor.isDirty())));
	}

	private void show(String page) throws Exception {
		Window.inUi(() -> {
			Window.page().activate(editor);
			editor.showPage(page);
			return null;
		});
	}

	private static void type(String words) throws Exception {
		Window.inUi(() -> {
			var field = Controls.field(FROM);
			field.setFocus();
			field.setText(words);
			return null;
		});
	}

	private void save() throws Exception {
		Window.inUi(() -> {
			Window.page().activate(editor);
			return Window.command("org.eclipse.ui.file.save");
		});
	}

	private static List<Revision> history() {
		return Window.session().store().orElseThrow().history(AggregateKey.ofCase(SANOGO)).orThrow();
	}
}

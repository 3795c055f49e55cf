package org.vigie.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.ui.parts.CasesPart;
import org.vigie.ui.parts.DeadlinePart;
import org.vigie.ui.parts.DeadlinesPerspective;

@ExtendWith(Window.class)
class DeadlinesViewTest {

	private DeadlinePart deadlines;

	@BeforeEach
	void openTheList() throws Exception {
		deadlines = Window.inUi(() -> {
			PlatformUI.getWorkbench().showPerspective(DeadlinesPerspective.ID, Window.page().getWorkbenchWindow());
			return (DeadlinePart) Window.page().showView(DeadlinePart.ID);
		});
		Window.until("the list is there", () -> Boolean.valueOf(deadlines.table().rows().size() == 4));
	}

	@AfterEach
	void backToToday() throws Exception {
		Window.inUi(() -> {
			Window.session().lookFrom(Window.session().today());
			return null;
		});
	}

	@Test
	void whatCannotBeSaidComesFirstThenWhatRunsThenWhatEndedLate() throws Exception {
		assertEquals(List.of("held 1,009 d", "held 1,007 d", "125 left", "1,158 over+"), Window.inUi(() -> deadlines.column("days")));
		assertEquals(List.of("last seen 16 Dec 2025", "last seen 16 Dec 2025", "27 Mar 2027 (24:00)", "26 Nov 2016 (24:00)"), Window.inUi(() -> deadlines.column("lastDay")));
		assertEquals(List.of("no rule loaded", "no rule loaded", "running", "ended after the limit"), Window.inUi(() -> deadlines.column("state")));
		Window.picture("deadlines");
	}

	@Test
	void theReasonOfTheChosenRowNamesEachStepAndBothFigures() throws Exception {
		Window.inUi(() -> Boolean.valueOf(deadlines.choose("ml-sanogo-red-berets", "")));

		Window.until("the reason is there", () -> deadlines.reasonText().contains("Amadou Haya Sanogo"));

		var reason = Window.inUi(deadlines::reasonText);
		for (var part : List.of("27 November 2013", "26 November 2014", "26 November 2016", "1,158", "1,889", "1,157", "neither convicted nor acquitted")) {
			assertTrue(reason.contains(part), part + " is missing in " + reason);
		}
		Window.picture("reason");
	}

	@Test
	void whatIsNotConfirmedIsShownAsNotConfirmed() throws Exception {
		assertEquals(List.of("", "", "confirmed", "sources conflict; counting: not confirmed"), Window.inUi(() -> deadlines.column("confidence")));
	}

	@Test
	void theReasonSaysWhatWouldChangeIt() throws Exception {
		Window.inUi(() -> Boolean.valueOf(deadlines.choose("ml-sanogo-red-berets", "")));

		Window.until("the reason is there", () -> deadlines.reasonText().contains("Amadou Haya Sanogo"));

		var reason = Window.inUi(deadlines::reasonText);
		for (var part : List.of("What would change this?", "The end is uncertain by 732 days", "If no other renewal was ordered: last day 26 November 2014",
				"Confidence: custody limit, sources conflict", "Not all orders may be entered.")) {
			assertTrue(reason.contains(part), part + " is missing in " + reason);
		}
	}

	@Test
	void theReasonOfTheChosenRowIsWrittenAsAPageToPrint(@TempDir Path folder) throws Exception {
		var file = folder.resolve("page.html");
		var written = new CompletableFuture<Path>();

		Window.inUi(() -> {
			var row = deadlines.table().rows().stream().filter(it -> it.caseId().equals("ml-sanogo-red-berets")).findFirst().orElseThrow();
			deadlines.print(row, file, () -> written.complete(file));
			return null;
		});

		var page = Files.readString(written.get(60, TimeUnit.SECONDS));
		assertTrue(page.contains("At least 1,158 days over the cap (26 November 2016)"), page);
		assertFalse(page.contains("icc-sentence"), page);
	}

	@Test
	void itIsSortedByAColumnAndFilteredByWords() throws Exception {
		Window.inUi(() -> {
			deadlines.table().sortBy("person");
			return null;
		});
		var byPerson = Window.inUi(() -> deadlines.column("person"));
		Window.inUi(() -> {
			deadlines.table().lookFor("person", "sanogo");
			return null;
		});
		var found = Window.inUi(() -> deadlines.column("person"));
		var counted = Window.inUi(() -> Integer.valueOf(deadlines.table().passing()));
		Window.inUi(() -> {
			deadlines.table().lookFor("person", "");
			deadlines.table().sortBy("person");
			deadlines.table().sortBy("person");
			return null;
		});

		assertEquals(4, byPerson.size());
		assertEquals(List.of("Amadou Haya Sanogo"), found);
		assertTrue(counted.intValue() >= 1);
		assertEquals(4, Window.inUi(() -> deadlines.table().rows()).size());
	}

	@Test
	void lookingBackShowsWhatTheDayShowedAndTurnsEditingOff() throws Exception {
		Window.inUi(() -> {
			Window.session().lookFrom(LocalDate.of(2020, 1, 29));
			return null;
		});

		Window.until("the list is of that day", () -> deadlines.column("days").contains("1,158 over+"));

		assertFalse(Window.inUi(() -> Boolean.valueOf(Window.session().isEditable())));
	}

	@Test
	void allCasesAreListed() throws Exception {
		var cases = Window.inUi(() -> {
			PlatformUI.getWorkbench().showPerspective("org.vigie.ui.casework", Window.page().getWorkbenchWindow());
			return (CasesPart) Window.page().showView(CasesPart.ID);
		});

		Window.until("the cases are there", () -> cases.shown().size() == 69);

		assertEquals(69, Window.inUi(cases::shown).size());
	}
}

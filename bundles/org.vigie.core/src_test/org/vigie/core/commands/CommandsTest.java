package org.vigie.core.commands;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vigie.core.fields.CaseFields;
import org.vigie.core.fields.ChargeFields;
import org.vigie.core.fields.CustodyFields;
import org.vigie.core.fields.CustodyTitleFields;
import org.vigie.core.fields.ParticipationFields;
import org.vigie.core.fields.Wording;
import org.vigie.core.register.CaseXmi;
import org.vigie.core.text.Texts;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.ParticipationRole;
import org.vigie.model.VigieFactory;
import org.vigie.model.VigiePackage.Literals;

/** Every command is done, undone and redone, and the case is each time the same to the byte. */
final class CommandsTest {
	private static final UncertainDate MONDAY = UncertainDate.parse("2024-03-04");
	private final ACase one = ACase.called("case-1").heldFrom("2024-03-01").heldTo("2024-04-01").ordered("2024-03-01", true);

	@TestFactory
	Stream<DynamicTest> undoingLeavesNoTraceAndRedoingDoesTheSame() {
		return Stream.of(new ChangeField<>(one.file, CaseFields.TITLE, Optional.of("Another title")),
				new ChangeField<>(one.file, CaseFields.TITLE, Optional.empty()),
				new ChangeField<>(one.file, CaseFields.UNKNOWNS, Optional.of(List.of("the court", "the judge"))),
				new ChangeField<>(one.first, ParticipationFields.ROLE, Optional.of(ParticipationRole.ACCUSED)),
				new ChangeField<>(one.theft, ChargeFields.PARTICIPATION, Optional.of(one.second)),
				new ChangeField<>(one.theft, ChargeFields.REQUALIFIED_FROM, Optional.of(one.fraud)),
				new ChangeField<>(one.period, CustodyFields.FROM, Optional.of(MONDAY)),
				new ChangeField<>(one.period.getTitle(), CustodyTitleFields.FROM, Optional.of(MONDAY)),
				new ChangeField<>(one.period.getTitle(), CustodyTitleFields.TERRORISM, Optional.of(false)),
				SwapValues.of(one.period, CustodyFields.FROM, CustodyFields.TO),
				AddRecord.to(one.file, Literals.CASE_FILE__STATUS_CHANGES, status()),
				AddRecord.at(one.file, Literals.CASE_FILE__PARTICIPATIONS, another(), 1), new RemoveRecord(one.first),
				new RemoveRecord(one.theft), new RemoveRecord(one.period), new RemoveRecord(one.period.getTitle()),
				new MoveRecord(one.second, 0),
				new Several(List.of(new ChangeField<>(one.file, CaseFields.PLACE, Optional.of("Somewhere")), new RemoveRecord(one.second)),
				"command.change", "all"))
				.map(command -> DynamicTest.dynamicTest(command.getClass().getSimpleName() + " " + command.getLabel(), () ->
				doneUndoneRedone(command)));
	}

	private void doneUndoneRedone(Command command) {
		var before = state();
		assertTrue(command.canExecute());

		command.execute();
		var after = state();
		assertFalse(before.equals(after));
		for (var times = 0; times < 2; times++) {
			command.undo();
			assertEquals(before, state());
			command.redo();
			assertEquals(after, state());
		}
		command.undo();
		assertEquals(before, state());
	}

	@Test
	void nothingIsDoneWhereNothingWouldChange() {
		assertFalse(new ChangeField<>(one.file, CaseFields.TITLE, Optional.of("An invented case")).canExecute());
		assertFalse(new ChangeField<>(one.file, CaseFields.COURT, Optional.empty()).canExecute());
		assertFalse(new ChangeField<>(one.file, CaseFields.COURT, Optional.of("  ")).canExecute());
		assertFalse(new ChangeField<>(one.first, ParticipationFields.ROLE, Optional.empty()).canExecute());
		assertFalse(new MoveRecord(one.second, 1).canExecute());
		assertFalse(new MoveRecord(one.second, 2).canExecute());
		assertFalse(AddRecord.to(one.period, Literals.CUSTODY_PERIOD__TITLE, VigieFactory.eINSTANCE.createCustodyTitle()).canExecute());
		assertFalse(AddRecord.to(one.file, Literals.CASE_FILE__PARTICIPATIONS, one.first).canExecute());
	}

	@Test
	void theDayOfTheActMovesWithTheFirstDayHeldWhileTheyAreOneDay() {
		var command = new ChangeField<>(one.period, CustodyFields.FROM, Optional.of(MONDAY));
		command.execute();

		assertEquals(MONDAY, one.period.getTitle().getFrom());
		command.undo();
		assertEquals("2024-03-01", one.period.getTitle().getFrom().text());
	}

	@Test
	void theFirstDayHeldMovesWithTheDayOfTheActWhileTheyAreOneDay() {
		new ChangeField<>(one.period.getTitle(), CustodyTitleFields.FROM, Optional.of(MONDAY)).execute();

		assertEquals(MONDAY, one.period.getFrom());
	}

	@Test
	void eachKeepsItsDayWhereTheyAreNotSaidToBeOne() {
		one.ordered("2024-03-02", false);

		new ChangeField<>(one.period, CustodyFields.FROM, Optional.of(MONDAY)).execute();
		new ChangeField<>(one.period.getTitle(), CustodyTitleFields.FROM, Optional.of(UncertainDate.parse("2024-03-03"))).execute();

		assertEquals("2024-03-03", one.period.getTitle().getFrom().text());
		assertEquals(MONDAY, one.period.getFrom());
	}

	@Test
	void sayingThatTheyAreOneDayGivesTheActTheFirstDayHeld() {
		one.ordered("2024-03-02", false);
		var link = new ChangeField<>(one.period.getTitle(), CustodyTitleFields.SAME_DAY_AS_PERIOD, Optional.of(true));

		link.execute();
		assertEquals("2024-03-01", one.period.getTitle().getFrom().text());

		link.undo();
		assertEquals("2024-03-02", one.period.getTitle().getFrom().text());
		assertFalse(one.period.getTitle().isSameDayAsPeriod());
	}

	@Test
	void sayingThatTheyAreOneDayGivesThePeriodTheDayOfTheActWhereItHasNone() {
		one.ordered("2024-03-02", false);
		CustodyFields.FROM.put(one.period, Optional.empty());

		new ChangeField<>(one.period.getTitle(), CustodyTitleFields.SAME_DAY_AS_PERIOD, Optional.of(true)).execute();

		assertEquals("2024-03-02", one.period.getFrom().text());
	}

	@Test
	void removingAPersonLetsGoOfWhatReferredToThem() {
		var command = new RemoveRecord(one.first);
		assertEquals(List.of(one.theft, one.fraud, one.period), command.referring());

		command.execute();

		assertNull(one.theft.getParticipation());
		assertNull(one.period.getParticipation());
		command.undo();
		assertSame(one.first, one.period.getParticipation());
		assertEquals(List.of(one.theft, one.fraud), List.copyOf(one.first.getCharges()));
	}

	@Test
	void removingTheFirstOfTwoChargesPutsItBackBeforeTheOther() {
		var command = new RemoveRecord(one.theft);

		command.execute();
		assertEquals(List.of(one.fraud), List.copyOf(one.first.getCharges()));

		command.undo();
		assertEquals(List.of(one.theft, one.fraud), List.copyOf(one.first.getCharges()));
	}

	@Test
	void anAggregateIsNotRemoved() {
		assertThrows(IllegalArgumentException.class, () -> new RemoveRecord(one.file));
	}

	@Test
	void severalCommandsLeaveOutWhatChangesNothing() {
		var several = new Several(List.of(new ChangeField<>(one.file, CaseFields.TITLE, Optional.of("An invented case")),
				new ChangeField<>(one.file, CaseFields.PLACE, Optional.of("Here"))),
				"command.change", "all");

		several.execute();
		several.undo();

		assertEquals(Optional.empty(), CaseFields.PLACE.of(one.file));
	}

	@Test
	void whenOneOfSeveralFailsTheOthersAreTakenBack() {
		var before = state();
		var failing = new IdentityCommand() {
			@Override
			public void execute() {
				throw new IllegalStateException("planned");
			}
		};

		var several = new Several(List.of(new ChangeField<>(one.file, CaseFields.PLACE, Optional.of("Here")), failing), "command.change",
				"all");

		assertThrows(IllegalStateException.class, several::execute);
		assertEquals(before, state());
	}

	@Test
	void aCommandSaysWhatItDoesInBothLanguages() {
		var english = Texts.in(Locale.ENGLISH);
		var french = Texts.in(Locale.FRENCH);

		assertEquals("change end of custody", new ChangeField<>(one.period, CustodyFields.TO, Optional.empty()).name(english));
		assertEquals("modification de «\u202ffin de la détention\u202f»",
				new ChangeField<>(one.period, CustodyFields.TO, Optional.empty()).name(french));
		assertEquals("swap start of custody and end of custody", SwapValues.of(one.period, CustodyFields.FROM,
				CustodyFields.TO).name(english));
		assertEquals("add status", AddRecord.to(one.file, Literals.CASE_FILE__STATUS_CHANGES, status()).name(english));
		assertEquals("remove custody period", new RemoveRecord(one.period).name(english));
		assertEquals("move person in the case", new MoveRecord(one.second, 0).name(english));
	}

	@Test
	void aTypedValueBecomesAChange() {
		var command = ChangeField.typed(one.period, CustodyFields.PARTICIPATION, "person b", Wording.in(Locale.ENGLISH)).orThrow();

		command.canExecute();
		command.execute();

		assertSame(one.second, one.period.getParticipation());
	}

	@Test
	void aTypedValueThatIsNoneIsRefused() {
		assertEquals("date.no-such-day",
				ChangeField.typed(one.period, CustodyFields.FROM, "31/02/2023", Wording.in(Locale.ENGLISH)).refusal().orElseThrow().code());
	}

	private static org.vigie.model.StatusChange status() {
		var status = VigieFactory.eINSTANCE.createStatusChange();
		status.setId("sta-1");
		status.setCode("ml.charged");
		return status;
	}

	private static org.vigie.model.Participation another() {
		var part = VigieFactory.eINSTANCE.createParticipation();
		part.setId("par-3");
		part.setLabel("Person C");
		return part;
	}

	private String state() {
		var copied = new CaseXmi().write(one.file).orThrow();
		assertArrayEquals(copied, new CaseXmi().write(EcoreUtil.copy(one.file)).orThrow());
		return new String(copied, StandardCharsets.UTF_8);
	}
}

package org.vigie.core.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.core.text.Texts;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.CaseFile;
import org.vigie.model.ClockMode;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.VigieFactory;
import org.vigie.model.VigiePackage.Literals;

final class FieldTest {
	private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
	private final CaseFile file = VigieFactory.eINSTANCE.createCaseFile();
	private final CustodyPeriod period = VigieFactory.eINSTANCE.createCustodyPeriod();

	FieldTest() {
		file.setTitle("An invented case");
		file.getCustodyPeriods().add(period);
	}

	@Test
	void aValueThatWasNotEnteredIsEmpty() {
		assertEquals(Optional.empty(), CustodyFields.FROM.of(period));
		assertEquals(Optional.empty(), CaseFields.UNKNOWNS.of(file));
		assertEquals(Optional.empty(), CustodyTitleFields.TERRORISM.of(VigieFactory.eINSTANCE.createCustodyTitle()));
	}

	@Test
	void aChoiceAndAYesNoAreNeverEmpty() {
		assertEquals(Optional.of(ClockMode.NONE), CustodyFields.CLOCK.of(period));
		assertEquals(Optional.of(false), CaseFields.HEADLINE.of(file));
	}

	@Test
	void blankTextIsNothing() {
		CaseFields.COURT.put(file, Optional.of(" "));

		assertEquals(Optional.empty(), CaseFields.COURT.of(file));
	}

	@Test
	void whatIsPutIsThere() {
		var day = UncertainDate.parse("2013-11-27");
		CustodyFields.FROM.put(period, Optional.of(day));
		CaseFields.UNKNOWNS.put(file, Optional.of(List.of("the court")));

		assertEquals(Optional.of(day), CustodyFields.FROM.of(period));
		assertEquals(Optional.of(List.of("the court")), CaseFields.UNKNOWNS.of(file));

		CustodyFields.FROM.put(period, Optional.empty());
		CaseFields.UNKNOWNS.put(file, Optional.empty());
		assertNull(period.getFrom());
		assertTrue(file.getUnknowns().isEmpty());
	}

	@Test
	void settledIsWhatIsReadAfterPutting() {
		CustodyFields.CLOCK.put(period, Optional.empty());

		assertEquals(CustodyFields.CLOCK.of(period), CustodyFields.CLOCK.settled(Optional.empty()));
		assertEquals(Optional.empty(), CaseFields.UNKNOWNS.settled(Optional.of(List.of())));
		assertEquals(Optional.empty(), CaseFields.TITLE.settled(Optional.of("")));
	}

	@Test
	void aKindThatDoesNotFitItsFeatureIsAFaultOfTheProgram() {
		assertThrows(IllegalArgumentException.class, () -> Field.of(CaseFile.class, "caseFile.headline", Literals.CASE_FILE__HEADLINE,
				new TextKind()));
		assertThrows(IllegalArgumentException.class, () -> Field.of(CaseFile.class, "caseFile.to", Literals.CUSTODY_PERIOD__TO,
				new DateKind()));
	}

	@Test
	void everyFieldReadsWhatItWrote() {
		for (var field : FieldCatalog.core().all()) {
			if (!(field.kind() instanceof ReferenceKind<?>)) {
				var record = VigieFactory.eINSTANCE.create((org.eclipse.emf.ecore.EClass) Literals.CASE_FILE.getEPackage().getEClassifier(field.owner().getSimpleName()));
				assertEquals(Optional.empty(), field.parse(record, "", ENGLISH).orThrow(), field.id());
				assertEquals(field.valueIn(record), field.write(record).flatMap(it -> field.read(record, it).orThrow()), field.id());
			}
		}
	}

	@Test
	void aReferenceIsFoundAmongTheRecordsOfTheCase() {
		var part = VigieFactory.eINSTANCE.createParticipation();
		part.setId("par-1");
		part.setLabel("Person A");
		file.getParticipations().add(part);

		assertSame(part, CustodyFields.PARTICIPATION.parse(period, "person a", ENGLISH).orThrow().orElseThrow());
		assertSame(part, CustodyFields.PARTICIPATION.read(period, "par-1").orThrow().orElseThrow());
		assertEquals("field.no-such-record", CustodyFields.PARTICIPATION.parse(period, "Person Z", ENGLISH).refusal().orElseThrow().code());
	}

	@Test
	void twoRecordsOfOneNameAreNotGuessedBetween() {
		for (var id : List.of("par-1", "par-2")) {
			var part = VigieFactory.eINSTANCE.createParticipation();
			part.setId(id);
			part.setLabel("Person A");
			file.getParticipations().add(part);
		}

		assertEquals("field.several-records", CustodyFields.PARTICIPATION.parse(period, "Person A", ENGLISH).refusal()
				.orElseThrow().code());
	}

	@Test
	void aColumnFollowsItsPathToTheRecord() {
		Column<CustodyPeriod, String> title = Column.of(CaseFields.TITLE, CustodyPeriod::getCaseFile);

		assertEquals("An invented case", title.print(period, ENGLISH));
		assertEquals("", title.print(VigieFactory.eINSTANCE.createCustodyPeriod(), ENGLISH));
		assertSame(file, title.at(period).orElseThrow().record());
		assertEquals("Case", title.heading(Texts.in(Locale.ENGLISH)));
	}

	@Test
	void aComputedColumnHasNothingToChange() {
		Column<CustodyPeriod, Long> orders = Column.computed("custody.orders", new NumberKind(), it ->
				Optional.of((long) it.getOrders().size()));

		assertEquals("0", orders.print(period, ENGLISH));
		assertTrue(orders.isComputed());
		assertTrue(orders.at(period).isEmpty());
		assertEquals("column.custody.orders.label", orders.labelKey());
	}

	@Test
	void theCatalogGivesRowsAndColumnsInOrder() {
		var catalog = FieldCatalog.core();

		assertEquals(List.of("custodyPeriod.from", "custodyPeriod.to"), catalog.columnsOf(Sheets.CUSTODY).stream().map(Field::id).limit(2)
				.toList());
		assertEquals("caseFile.title", catalog.rowsOf(Section.OVERVIEW).getFirst().id());
		assertSame(CustodyFields.FROM, catalog.find("custodyPeriod.from").orElseThrow());
		assertSame(CustodyFields.FROM, catalog.of("CustodyPeriod", "from").orElseThrow());
		assertEquals(Optional.empty(), catalog.find("custodyPeriod.nothing"));
		assertFalse(catalog.tableOf(Literals.CHARGE).isEmpty());
	}

	@Test
	void aFieldOfAPlugInJoinsTheCatalogUnderAnIdOfItsOwn() {
		Field<CaseFile, String> own = Field.of(CaseFile.class, "example.court", Literals.CASE_FILE__COURT, new TextKind())
				.inForm(Section.OVERVIEW, 65);

		assertTrue(FieldCatalog.core().with(List.of(own)).rowsOf(Section.OVERVIEW).contains(own));
		assertThrows(IllegalArgumentException.class, () -> FieldCatalog.core().with(List.of(CaseFields.TITLE)));
	}
}

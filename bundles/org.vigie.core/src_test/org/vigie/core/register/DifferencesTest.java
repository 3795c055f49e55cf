package org.vigie.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.vigie.core.register.Differences.Difference;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.CaseFile;
import org.vigie.model.VigieFactory;

final class DifferencesTest {

	private final CaseFile before = file();
	private final CaseFile after = EcoreUtil.copy(before);

	private static CaseFile file() {
		var file = VigieFactory.eINSTANCE.createCaseFile();
		file.setId("ML-1");
		file.setTitle("A title");
		file.getUnknowns().addAll(List.of("a", "b"));
		for (var id : List.of("c1", "c2")) {
			var custody = VigieFactory.eINSTANCE.createCustodyPeriod();
			custody.setId(id);
			custody.setFrom(UncertainDate.parse("2013-12"));
			file.getCustodyPeriods().add(custody);
		}
		return file;
	}

	private List<Difference> differences() {
		return Differences.between(Optional.of(before), after);
	}

	@Test
	void aCopyHasNone() {
		assertEquals(List.of(), differences());
	}

	@Test
	void aFieldThatIsSetChangedOrClearedIsNamedWithItsRecord() {
		after.getCustodyPeriods().getFirst().setFrom(UncertainDate.parse("2013-12-04"));
		after.getCustodyPeriods().getFirst().setPlace("a barracks");
		after.setTitle(null);

		assertEquals(List.of(new Difference("ML-1", "CaseFile", "title", Optional.of("A title"), Optional.empty()),
				new Difference("c1", "CustodyPeriod", "from", Optional.of("2013-12"), Optional.of("2013-12-04")),
				new Difference("c1", "CustodyPeriod", "place", Optional.empty(), Optional.of("a barracks"))), differences());
	}

	@Test
	void aListOfTextsIsOneValue() {
		after.getUnknowns().add("c");

		assertEquals(List.of(new Difference("ML-1", "CaseFile", "unknowns", Optional.of("a\nb"), Optional.of("a\nb\nc"))), differences());
	}

	@Test
	void aRecordThatCameBringsItsFields() {
		var note = VigieFactory.eINSTANCE.createNote();
		note.setId("n1");
		note.setText("called the registry");
		after.getNotes().add(note);

		assertEquals(List.of(new Difference("n1", "Note", "", Optional.empty(), Optional.of("notes ML-1")),
				new Difference("n1", "Note", "text", Optional.empty(), Optional.of("called the registry"))), differences());
	}

	@Test
	void aRecordThatWentTakesItsFields() {
		after.getCustodyPeriods().remove(1);

		assertEquals(List.of(new Difference("c2", "CustodyPeriod", "", Optional.of("custodyPeriods ML-1"), Optional.empty()),
				new Difference("c2", "CustodyPeriod", "from", Optional.of("2013-12"), Optional.empty())), differences());
	}

	@Test
	void recordsThatChangedPlacesAreNamedOnce() {
		after.getCustodyPeriods().move(0, 1);

		assertEquals(List.of(new Difference("ML-1", "CaseFile", "custodyPeriods", Optional.of("c1\nc2"), Optional.of("c2\nc1"))), differences());
	}

	@Test
	void aReferenceIsTheIdOfItsTarget() {
		var person = VigieFactory.eINSTANCE.createPerson();
		person.setId("P-1");
		var participation = VigieFactory.eINSTANCE.createParticipation();
		participation.setId("p1");
		participation.setLabel("the major");
		participation.setPerson(person);
		after.getParticipations().add(participation);
		after.getCustodyPeriods().getFirst().setParticipation(participation);

		assertTrue(differences().contains(new Difference("p1", "Participation", "person", Optional.empty(), Optional.of("P-1"))));
		assertTrue(differences().contains(new Difference("c1", "CustodyPeriod", "participation", Optional.empty(), Optional.of("p1"))));
	}

	@Test
	void inANewAggregateEverythingCame() {
		var differences = Differences.between(Optional.empty(), after);

		assertEquals(new Difference("ML-1", "CaseFile", "", Optional.empty(), Optional.of("CaseFile")), differences.getFirst());
		assertTrue(differences.stream().allMatch(it -> it.before().isEmpty()));
	}
}

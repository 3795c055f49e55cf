package org.vigie.core.commands;

import java.util.Optional;

import org.vigie.core.fields.CustodyFields;
import org.vigie.core.fields.CustodyTitleFields;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.CaseFile;
import org.vigie.model.Charge;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.Participation;
import org.vigie.model.VigieFactory;

/** An invented case: two persons, two charges against the first, one custody period with its title. */
final class ACase {
	final CaseFile file = VigieFactory.eINSTANCE.createCaseFile();
	final Participation first = participation("par-1", "Person A");
	final Participation second = participation("par-2", "Person B");
	final Charge theft = charge("cha-1", "theft");
	final Charge fraud = charge("cha-2", "fraud");
	final CustodyPeriod period = VigieFactory.eINSTANCE.createCustodyPeriod();

	private ACase(String id) {
		file.setId(id);
		file.setTitle("An invented case");
		file.setScheme("ML");
		period.setId("cus-1");
		period.setParticipation(first);
		file.getCustodyPeriods().add(period);
		var title = VigieFactory.eINSTANCE.createCustodyTitle();
		title.setId("tit-1");
		period.setTitle(title);
	}

	static ACase called(String id) {
		return new ACase(id);
	}

	ACase heldFrom(String day) {
		CustodyFields.FROM.put(period, Optional.of(UncertainDate.parse(day)));
		return this;
	}

	ACase heldTo(String day) {
		CustodyFields.TO.put(period, Optional.of(UncertainDate.parse(day)));
		return this;
	}

	ACase ordered(String day, boolean sameDay) {
		CustodyTitleFields.FROM.put(period.getTitle(), Optional.of(UncertainDate.parse(day)));
		period.getTitle().setSameDayAsPeriod(sameDay);
		return this;
	}

	private Participation participation(String id, String label) {
		var part = VigieFactory.eINSTANCE.createParticipation();
		part.setId(id);
		part.setLabel(label);
		file.getParticipations().add(part);
		return part;
	}

	private Charge charge(String id, String text) {
		var charge = VigieFactory.eINSTANCE.createCharge();
		charge.setId(id);
		charge.setText(text);
		charge.setParticipation(first);
		file.getCharges().add(charge);
		return charge;
	}
}

package org.vigie.core.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.CaseFile;
import org.vigie.model.Charge;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.DateSense;
import org.vigie.model.Deadline;
import org.vigie.model.StatusChange;
import org.vigie.model.VigiePackage;

/** The last day of any fact a row rests on: from that day on, nothing that is entered changes the row, only the day one looks. */
final class LatestFact {

	private LatestFact() {
	}

	/** Over a custody with everything it contains, the custody that goes on under its title, the charges, and what tells where its person stands. */
	static Optional<LocalDate> of(CustodyPeriod period) {
		var custody = CustodyFacts.stretches(period).stream().flatMap(LatestFact::dates);
		return latest(Stream.concat(Stream.concat(custody, charges(period)), period.getCaseFile() == null ? Stream.empty() : standing(period.getCaseFile())));
	}

	private static Stream<UncertainDate> charges(CustodyPeriod period) {
		return period.getParticipation() == null ? Stream.empty() : ChargeHistory.of(period.getParticipation()).stream().flatMap(ChargeHistory::dates);
	}

	/** Of an act that a rule makes due. */
	static Optional<LocalDate> of(Deadline act) {
		return latest(Stream.of(Optional.ofNullable(act.getStart()), Optional.ofNullable(act.getDone())).flatMap(Optional::stream));
	}

	private static Stream<UncertainDate> standing(CaseFile file) {
		var steps = file.getStatusChanges().stream().filter(it -> it.getSense() != DateSense.SCHEDULED).map(StatusChange::getDate);
		return Stream.concat(steps, file.getCharges().stream().map(Charge::getOutcomeDate)).flatMap(Stream::ofNullable);
	}

	private static Stream<UncertainDate> dates(CustodyPeriod period) {
		var records = new ArrayList<EObject>(List.of(period));
		period.eAllContents().forEachRemaining(records::add);
		return records.stream().flatMap(LatestFact::datesOf);
	}

	private static Stream<UncertainDate> datesOf(EObject record) {
		return record.eClass().getEAllAttributes().stream().filter(it -> it.getEAttributeType() == VigiePackage.Literals.UNCERTAIN_DATE)
				.filter(it -> it != VigiePackage.Literals.CUSTODY_PERIOD__SCHEDULED_END).map(record::eGet).flatMap(Stream::ofNullable).map(UncertainDate.class::cast);
	}

	private static Optional<LocalDate> latest(Stream<UncertainDate> dates) {
		return dates.flatMap(it -> it.latestDay().or(it::earliestDay).stream()).max(LocalDate::compareTo);
	}
}

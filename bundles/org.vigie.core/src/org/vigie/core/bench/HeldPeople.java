package org.vigie.core.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;

import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.SaveRequest;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.CaseFile;
import org.vigie.model.ClockMode;
import org.vigie.model.Completeness;
import org.vigie.model.CustodyStage;
import org.vigie.model.ParticipationRole;
import org.vigie.model.VigieFactory;

/** Invented cases with one held person each, for benchmarks. */
public final class HeldPeople {

	private static final int AT_ONCE = 500;
	private static final long FIRST_DAY = LocalDate.of(2019, 1, 1).toEpochDay();
	private static final int DAYS = 2000;

	private HeldPeople() {
	}

	/** Saves so many cases, some hundreds in one transaction. */
	public static void save(CaseStore store, int cases, Instant now) {
		for (int done = 0; done < cases;) {
			var changes = new ArrayList<AggregateChange>();
			for (; done < cases && changes.size() < AT_ONCE; done++) {
				changes.add(new AggregateChange(file(done), 0));
			}
			store.save(new SaveRequest(changes, "benchmark", now, "")).orThrow();
		}
	}

	/** The case of this number; the same each time. */
	public static CaseFile file(int number) {
		var make = VigieFactory.eINSTANCE;
		var file = make.createCaseFile();
		file.setId("case-" + number);
		file.setTitle("Case " + number);
		file.setScheme("ML");
		var who = make.createParticipation();
		who.setId("p1");
		who.setLabel("Person " + number);
		who.setRole(ParticipationRole.CHARGED);
		file.getParticipations().add(who);
		var start = UncertainDate.of(LocalDate.ofEpochDay(FIRST_DAY + number % DAYS));
		var charged = make.createStatusChange();
		charged.setId("s1");
		charged.setCode("ml.charged");
		charged.setDate(start);
		charged.setText("charged and placed under a detention warrant");
		file.getStatusChanges().add(charged);
		var held = make.createCustodyPeriod();
		held.setId("c1");
		held.setParticipation(who);
		held.setFrom(start);
		held.setClock(ClockMode.LIMIT);
		var title = make.createCustodyTitle();
		title.setId("t1");
		title.setJurisdiction("ML");
		title.setStage(CustodyStage.PRETRIAL);
		title.setFrom(start);
		title.setStartEvent("remandOrder");
		title.setOffenceClass("crime");
		title.setOrders(Completeness.PARTIAL);
		held.setTitle(title);
		file.getCustodyPeriods().add(held);
		return file;
	}
}

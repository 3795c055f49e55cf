package org.vigie.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.vigie.core.deadlines.CaseDeadlines;
import org.vigie.core.exchange.ExportRequest;
import org.vigie.core.schemes.StatusSchemes;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.Aggregate;
import org.vigie.model.CaseFile;
import org.vigie.model.ClockMode;
import org.vigie.model.Completeness;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.CustodyStage;
import org.vigie.model.Participation;
import org.vigie.model.ParticipationRole;
import org.vigie.model.Source;
import org.vigie.model.Sourced;
import org.vigie.model.StatusChange;
import org.vigie.model.VigieFactory;
import org.vigie.rules.ClockEngine;
import org.vigie.rules.RuleBook;
import org.vigie.rules.pack.PackLoader;
import org.vigie.rules.pack.PackOutcome;

/** A register with the four published cases of people held that every sheet is judged by, and invented ones. */
final class Fixture {

	static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

	private static final VigieFactory NEW = VigieFactory.eINSTANCE;
	private static final Path PACKS = Path.of("..", "org.vigie.packs", "packs");
	private static final CaseDeadlines DEADLINES = new CaseDeadlines(new ClockEngine(RuleBook.of(List.of(pack()))));
	private static final StatusSchemes SCHEMES = schemes();

	private final List<Aggregate> roots = new ArrayList<>();
	private int ids;

	/** The register most tests look at. */
	static Fixture usual() {
		var fixture = new Fixture();
		fixture.sanogo();
		fixture.alHassan();
		fixture.held("ml-ras-bath", "Mohamed Youssouf Bathily (Ras Bath)", "Mohamed Youssouf Bathily", "2023-03-13");
		fixture.held("ml-rose", "Rokia Doumbia", "Rokia Doumbia", "2023-03-15");
		fixture.invented();
		return fixture;
	}

	ExportRequest request(Path file, Locale language) {
		return new ExportRequest(StoreInMemory.holding("Invented & real", roots), DEADLINES, SCHEMES, file, AS_OF,
				ZonedDateTime.of(2026, 11, 22, 8, 30, 0, 0, ZoneId.of("Africa/Bamako")), "A. Advocate", language, List.of());
	}

	CaseFile file(String id, String title, String scheme) {
		var file = NEW.createCaseFile();
		file.setId(id);
		file.setTitle(title);
		file.setScheme(scheme);
		roots.add(file);
		return file;
	}

	Source source(String id, String publisher, String title) {
		var source = NEW.createSource();
		source.setId(id);
		source.setPublisher(publisher);
		source.setTitle(title);
		source.setUrl("https://example.org/" + id);
		roots.add(source);
		return source;
	}

	StatusChange step(CaseFile file, String code, String date, String text) {
		var step = NEW.createStatusChange();
		step.setId("s" + ++ids);
		step.setCode(code);
		step.setDate(UncertainDate.parse(date));
		step.setText(text);
		file.getStatusChanges().add(step);
		return step;
	}

	void count(CaseFile file, long number, String unit, Source source) {
		var count = NEW.createCount();
		count.setId("n" + ++ids);
		count.setNumber(number);
		count.setQualifier("at least");
		count.setUnit(unit);
		cite(count, source, "");
		file.getCounts().add(count);
	}

	void cite(Sourced record, Source source, String quote) {
		var citation = NEW.createCitation();
		citation.setId("q" + ++ids);
		citation.setSource(source);
		citation.setQuote(quote.isEmpty() ? null : quote); // as the model keeps no text
		record.getCitations().add(citation);
	}

	Participation person(CaseFile file, String name, ParticipationRole role) {
		var who = NEW.createParticipation();
		who.setId("p" + ++ids);
		who.setLabel(name);
		who.setRole(role);
		file.getParticipations().add(who);
		return who;
	}

	CustodyPeriod custody(Participation who, String from, CustodyStage stage, String event) {
		var period = NEW.createCustodyPeriod();
		period.setId("c" + ++ids);
		period.setFrom(UncertainDate.parse(from));
		period.setClock(ClockMode.LIMIT);
		who.getCaseFile().getCustodyPeriods().add(period);
		period.setParticipation(who);
		var title = NEW.createCustodyTitle();
		title.setId("t" + ++ids);
		title.setJurisdiction("ML");
		title.setStage(stage);
		title.setStartEvent(event);
		title.setFrom(UncertainDate.parse(from));
		title.setOrders(Completeness.PARTIAL);
		period.setTitle(title);
		return period;
	}

	private void sanogo() {
		var file = file("ml-sanogo-red-berets", "Sanogo and co-accused (the “red berets” case)", "ML");
		file.setHeadline(true);
		var period = custody(person(file, "Amadou Haya Sanogo", ParticipationRole.ACCUSED), "2013-11-27", CustodyStage.PRETRIAL, "remandOrder");
		period.setTo(UncertainDate.parse("2020-01-28"));
		period.getTitle().setOffenceClass("crime");
		var trial = NEW.createLegalEvent();
		trial.setId("e" + ++ids);
		trial.setName("trialOpened");
		trial.setDate(UncertainDate.parse("2016-11-30"));
		period.getTitle().getEvents().add(trial);
		var press = source("src-press", "RFI", "Procedure against Sanogo continues");
		cite(period, press, "");
		cite(step(file, "ml.charged", "2013-11-27", "charged"), press, "charged with complicity");
		cite(step(file, "ml.charged", "2013-12", "charged, as the annual report puts it"), source("src-report", "Amnesty International", "Annual report"), "");
		step(file, "ml.extinction", "2021-03-15", "proceedings declared extinguished");
		var conflict = NEW.createConflict();
		conflict.setId("k" + ++ids);
		conflict.setText("charged on 27 November 2013 (RFI) or in December 2013 (Amnesty International)");
		cite(conflict, press, "");
		file.getConflicts().add(conflict);
	}

	private void alHassan() {
		var file = file("icc-al-hassan", "The Prosecutor v. Al Hassan (ICC-01/12-01/18)", "ICC");
		var period = custody(person(file, "Al Hassan", ParticipationRole.CONVICTED), "2018-03-28", CustodyStage.SENTENCE, "creditedDetentionStart");
		period.getTitle().setJurisdiction("ICC");
		period.getTitle().setSentence("P10Y");
		period.getTitle().setReduction("P12M");
		period.setScheduledEnd(UncertainDate.parse("2027-03-28"));
		step(file, "icc.reparations", "2025-09-17", "hearing on reparations");
	}

	private void held(String id, String title, String name, String from) {
		var period = custody(person(file(id, title, "ML"), name, ParticipationRole.ACCUSED), from, CustodyStage.REFERRED, "referral");
		period.getTitle().setFrom(UncertainDate.parse("[..2025-12-16]"));
		period.setLastSeen(UncertainDate.parse("2025-12-16"));
	}

	private void invented() {
		var file = file("zz-invented", "=cmd|' /C calc'!A0", "ML");
		file.setCourt("@SUM(1+1)");
		file.setPlace("+33 1 23 45 67 89");
		var period = custody(person(file, "Person of March", ParticipationRole.CHARGED), "2026-03", CustodyStage.PRETRIAL, "remandOrder");
		period.getTitle().setOffenceClass("crime");
		period.setNote("-2+3");
		var step = step(file, "ml.charged", "2026-03~", "_x0041_ stays as it is");
		step.setNote("long ".repeat(8000));
		var one = source("src-one", "One source", "A title");
		count(file, 20, "civilians killed", one);
		count(file, 300, "civilians killed", source("src-two", "Another source", "Another title"));
	}

	private static org.vigie.rules.pack.RulePack pack() {
		return switch (PackLoader.load("rules.yaml", bytes(PACKS.resolve("accountability-draft").resolve("rules.yaml")))) {
		case PackOutcome.Loaded loaded -> loaded.pack();
		case PackOutcome.Refused refused -> throw new IllegalStateException(refused.problems().toString());
		};
	}

	private static StatusSchemes schemes() {
		var all = StatusSchemes.none();
		for (var name : List.of("ml.yaml", "icc.yaml")) {
			all = all.with(name, bytes(PACKS.resolve("schemes").resolve(name))).orThrow();
		}
		return all;
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		} catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}
}

package org.vigie.core.deadlines;

import java.util.List;

import org.vigie.model.CaseFile;
import org.vigie.model.ClockMode;
import org.vigie.model.CustodyStage;
import org.vigie.model.DateSense;

/** The custody of the sample register, from its published facts: 12 periods, 4 of them with a limit. */
public final class Mali {

	private Mali() {
	}

	public static CaseFile sanogo() {
		var held = Held.inCase("ml-sanogo-red-berets", "Sanogo and co-accused (the “red berets” case)", "ML").person("Amadou Haya Sanogo", "Amadou Haya Sanogo");
		held.from("2013-11-27").to("2020-01-28").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2013-11-27").offence("crime").event("trialOpened", "2016-11-30");
		Held.source(held.period(), "Abamako", "Sanogo charged and jailed", "from");
		Held.source(held.period(), "Baobab", "Provisional release", "to");
		held.group("co-accused 1–17").from("2013-12").to("2020-01").without(ClockMode.NONE, "published as a group statement; do not compute from it");
		held.from("2014-02-13").to("2020-01-28").without(ClockMode.NONE, "no common end date");
		return sanogoSteps(held).file();
	}

	private static Held sanogoSteps(Held held) {
		return held.status("ml.charged", "2013-11-27", DateSense.OCCURRED, "Abamako").status("ml.charged", "2013-12", DateSense.OCCURRED, "annual report")
				.status("context", "2013-12-04").status("ml.charged", "2014-02-13", DateSense.OCCURRED, "Abamako").status("ml.charged", "2014-02-14", DateSense.OCCURRED, "Abamako")
				.status("ml.trial_open", "2016", DateSense.OCCURRED, "annual report").status("ml.trial_open", "2016-11-30", DateSense.OCCURRED, "FIDH")
				.status("ml.trial_suspended", "2016-12-08", DateSense.OCCURRED, "Mali7").status("ml.trial_suspended", "2020-01", DateSense.OCCURRED, "annual report")
				.status("context", "2020-01-13").status("det.released", "2020-01-28").status("ml.trial_suspended", "2020-12-31", DateSense.AS_OF, "annual report")
				.status("context", "2021-02-25").status("ml.extinction", "2021-03-15", DateSense.OCCURRED, "medafrica");
	}

	public static CaseFile alHassan() {
		var held = Held.inCase("icc-al-hassan", "The Prosecutor v. Al Hassan (ICC-01/12-01/18)", "ICC").person("Al Hassan", "Al Hassan Ag Abdoul Aziz Ag Mohamed Ag Mahmoud");
		held.from("2018-03-28").under("ICC", CustodyStage.SENTENCE, "creditedDetentionStart", "2018-03-28");
		held.title().setSentence("P10Y");
		held.title().setReduction("P12M");
		held.period().setScheduledEnd(Held.date("2027-03-28"));
		return held.status("icc.judgment", "2024-06-26").status("icc.final", "2024-12-17").status("icc.review", "2025-07-23").status("icc.reparations", "2025-09-17").file();
	}

	public static CaseFile rasBath() {
		var held = Held.inCase("ml-ras-bath", "Mohamed Youssouf Bathily (Ras Bath)", "ML").person("Ras Bath", "Mohamed Youssouf Bathily");
		held.from("2023-03-13").lastSeen("2025-12-16", "Kénioroba prison").under("ML", CustodyStage.REFERRED, "referral", "[..2025-12-16]");
		return held.status("det.deprived", "2023-03-13").status("ml.referred", "2025-12-16").file();
	}

	public static CaseFile rose() {
		var held = Held.inCase("ml-rose-vie-chere", "Rokia Doumbia (“Rose vie chère”)", "ML").person("Rokia Doumbia", "Rokia Doumbia");
		held.from("2023-03-15").lastSeen("2025-12-16", "Dioïla prison").under("ML", CustodyStage.REFERRED, "referral", "[..2025-12-16]");
		return held.status("det.deprived", "2023-03-15").status("ml.referred", "2025-12-16").file();
	}

	public static CaseFile dembele() {
		var held = Held.inCase("ml-dembele-clement", "Clément Dembélé", "ML").person("Clément Dembélé", "Clément Dembélé");
		held.from("2020-05-09").to("2020-05-21").without(ClockMode.ELAPSED_ONLY, "not a garde à vue in the sources");
		return held.status("det.deprived", "2020-05-09").status("ml.charged", "2020-05-21").status("ml.acquitted", "2020-09-29").file();
	}

	private static CaseFile group(String id, String from, String to, ClockMode clock) {
		var held = Held.inCase(id, id, "DET").group("a group").from(from).without(clock, "group");
		return (to.isEmpty() ? held : held.to(to)).file();
	}

	/** All cases with custody. */
	public static List<CaseFile> all() {
		var keita = Held.inCase("ml-keita-detention-2020", "Detention of President Keïta", "DET").person("Ibrahim Boubacar Keïta", "Ibrahim Boubacar Keïta").from("2020-08").to("2020-08")
				.without(ClockMode.ELAPSED_ONLY, "10 days as published");
		return List.of(sanogo(), alHassan(), rasBath(), rose(), dembele(), keita.file(), group("ml-ouenkoro-2023", "2023-03-24~", "", ClockMode.NONE),
				group("ml-seguela-2023", "2023-02-03", "", ClockMode.NONE), group("ml-sossobe-2023", "2023-03-06", "", ClockMode.NONE),
				group("ml-officials-detention-2020", "2020-08", "2020-10", ClockMode.ELAPSED_ONLY));
	}
}

package org.vigie.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vigie.core.cases.CaseSummary;
import org.vigie.core.cases.CaseView;
import org.vigie.core.cases.SourceMention;
import org.vigie.core.dates.DateDisplay;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.Reason;
import org.vigie.core.deadlines.ReasonLine;
import org.vigie.core.deadlines.RemarkLine;
import org.vigie.edtf.UncertainDate;
import org.vigie.excel.Page.Part;
import org.vigie.model.DateSense;

/** One case on a page of its own, as it stands on the day: who, held how long and why, what happened, where sources differ. */
final class CaseSheet {

	private static final List<Integer> WIDTHS = List.of(22, 26, 15, 15, 15, 22);
	private static final int ALL = 6;

	private final Setting setting;
	private final String cover;
	private final Page page;

	/** @param cover name of the sheet to lead back to */
	CaseSheet(Setting setting, SheetWriter sheet, String cover) {
		this.cover = Objects.requireNonNull(cover);
		this.setting = Objects.requireNonNull(setting);
		this.page = new Page(sheet, setting.print(), WIDTHS);
	}

	void write(CaseView view) {
		head(view);
		persons(view);
		custody(view);
		charges(view);
		history(view);
		proceedings(view);
		conflicts(view);
		counts(view);
		unknowns(view);
		sources(view);
	}

	private void head(CaseView view) {
		var summary = view.summary();
		page.wide(Look.TITLE, summary.title());
		page.wide(Look.SUBTITLE, status(summary));
		page.line(Part.cell(1, Look.LINK, "", row -> row.link(setting.text("case.back"), new SheetLink(cover, 1))));
		fact("case.asOf", Optional.of(setting.day(setting.asOf())));
		fact("case.since", summary.status().map(it -> setting.text("case.since.by", words(Optional.of(it.since())), it.statedBy().orElse(""))));
		fact("case.court", summary.court());
		fact("case.place", summary.place());
		fact("case.kind", view.kind());
		fact("case.account", view.account());
		fact("case.allegations", view.allegations());
	}

	private String status(CaseSummary summary) {
		return summary.status().map(setting.cases()::headline).orElseGet(setting.cases()::noStatus);
	}

	private void fact(String key, Optional<String> value) {
		value.filter(it -> !it.isBlank()).ifPresent(it -> page.line(Part.text(1, Look.LABEL, setting.text(key)), Part.text(ALL - 1, it)));
	}

	private void persons(CaseView view) {
		if (section("case.persons", view.persons(), "name", "role", "stands", null, null, "source")) {
			for (var each : view.persons()) {
				var who = each.standing();
				var stands = setting.cases().standing(who);
				page.line(Part.text(1, Look.NAME, who.name()), Part.text(1, who.roleText().orElseGet(() -> setting.cases().role(who.role()))), Part.text(3, stands),
						source(each.sources()));
			}
		}
	}

	private void custody(CaseView view) {
		if (section("case.custody", view.custody(), "name", "where", "from", "to", "held", "source")) {
			for (var each : view.custody()) {
				var where = Stream.of(each.held().kind(), each.held().place(), each.held().stage().map(it -> setting.text("choice.CustodyStage." + it))).flatMap(Optional::stream)
						.collect(Collectors.joining("; "));
				var held = each.held().elapsed().map(setting.deadlines()::elapsed).orElse("");
				page.line(Part.text(1, Look.NAME, each.person()), Part.text(1, where), Part.text(1, words(each.held().from())), Part.text(1, until(each)), Part.text(1, held),
						source(each.sources()));
				each.rows().stream().filter(DeadlinesSheet::shows).forEach(this::clock);
			}
		}
	}

	/** The end, the last sighting or the planned end. */
	private String until(CaseView.CustodyLine line) {
		var held = line.held();
		return held.to().map(it -> words(Optional.of(it))).or(() -> held.lastSeen().map(it -> setting.text("deadline.lastSeen", words(Optional.of(it)))))
				.or(() -> line.scheduledEnd().map(it -> setting.text("date.sense.scheduled", words(Optional.of(it))))).orElse("");
	}

	/** A clock with its whole explanation. */
	private void clock(DeadlineRow row) {
		var days = Stream.of(setting.deadlines().days(row), setting.deadlines().lastDay(row)).filter(it -> !it.isBlank()).collect(Collectors.joining("\n"));
		var word = setting.deadlines().state(row);
		page.line(Part.cell(1, Look.STATE, word, it -> it.state(row.state().map(StateRole::of).orElse(StateRole.GAP), word)),
				Part.text(3, DeadlinesSheet.rule(row, setting)), Part.text(2, days));
		var reason = Reason.of(row, setting.texts());
		page.line(Part.text(1, ""), Part.text(ALL - 1, Look.NAME, reason.lead()));
		computed("case.confidence", reason.certainty());
		reason.steps().forEach(this::step);
		var readings = new ReadingLines(setting.texts()).of(row, reason);
		computed("case.readings", readings);
		var changes = Stream.concat(reason.uncertainty().stream(), reason.changes().stream().flatMap(it -> it.sentences().stream())).collect(Collectors.joining("\n"));
		computed("case.changes", changes);
		computed("case.remarks", reason.remarks().stream().map(RemarkLine::text).collect(Collectors.joining("\n")));
	}

	private void computed(String key, String words) {
		if (!words.isEmpty()) {
			page.line(Part.text(1, Look.COMPUTED, setting.text(key)), Part.text(ALL - 1, Look.COMPUTED, words));
		}
	}

	private void step(ReasonLine step) {
		page.line(Part.text(1, Look.COMPUTED, setting.text("case.step", step.n())), Part.text(ALL - 1, Look.COMPUTED, step.sentence()));
	}

	private void charges(CaseView view) {
		if (section("case.charges", view.charges(), "charge", "person", "article", "from", "outcome", "source")) {
			for (var each : view.charges()) {
				var outcome = setting.text("choice.ChargeOutcome." + each.outcome().getLiteral());
				var when = each.outcomeDate().map(it -> outcome + "\n" + words(Optional.of(it))).orElse(outcome);
				page.line(Part.text(1, each.text()), Part.text(1, each.person().orElse("")), Part.text(1, each.article().orElse("")), Part.text(1, words(each.from())),
						Part.text(1, when), source(each.sources()));
			}
		}
	}

	private void history(CaseView view) {
		if (section("case.history", view.history(), "date", "status", "what", null, null, "source")) {
			for (var each : view.history()) {
				var what = each.person().map(it -> it + ": " + each.text().orElse("")).orElseGet(() -> each.text().orElse(""));
				var by = each.statedBy().filter(it -> each.sources().stream().noneMatch(source -> source.publisher().filter(it::equals).isPresent()));
				page.line(Part.text(1, date(each)), Part.text(1, setting.cases().status(each.code())),
						Part.text(3, by.map(it -> setting.text("case.stated", what, it)).orElse(what)), source(each.sources()));
			}
		}
	}

	private String date(CaseView.StepLine step) {
		var words = words(step.date());
		return words.isEmpty() || step.sense() == DateSense.OCCURRED ? words : setting.text("date.sense." + step.sense().getLiteral(), words);
	}

	private void proceedings(CaseView view) {
		if (section("case.proceedings", view.proceedings(), "body", "phase", "reference", "from", "to", "source")) {
			for (var each : view.proceedings()) {
				page.line(Part.text(1, each.body()), Part.text(1, each.phase().orElse("")), Part.text(1, each.reference().orElse("")), Part.text(1, words(each.from())),
						Part.text(1, words(each.to())), source(each.sources()));
			}
		}
	}

	/** What sources say differently, and beside it who says it. */
	private void conflicts(CaseView view) {
		if (section("case.conflicts", view.conflicts(), "versions", null, null, null, "by", null)) {
			for (var each : view.conflicts()) {
				page.line(Part.text(4, each.text()), Part.text(2, each.sources().stream().map(SourceMention::text).distinct().collect(Collectors.joining("\n"))));
			}
		}
	}

	private void counts(CaseView view) {
		if (section("case.counts", view.counts(), "number", "unit", "statedBy", null, null, "source")) {
			for (var each : view.counts()) {
				var number = Stream.of(each.qualifier(), each.number().map(setting.deadlines()::number)).flatMap(Optional::stream).collect(Collectors.joining(" "));
				page.line(Part.text(1, number), Part.text(1, each.unit()), Part.text(3, each.statedBy().orElse("")), source(each.sources()));
			}
			page.wide(Look.COMPUTED, setting.text("cover.counts-apart"));
		}
	}

	private void unknowns(CaseView view) {
		if (section("case.unknowns", view.unknowns())) {
			view.unknowns().forEach(it -> page.wide(Look.TEXT, "• " + it));
		}
	}

	private void sources(CaseView view) {
		if (section("case.sources", view.sources())) {
			for (var each : view.sources()) {
				page.wide(Look.TEXT, each.date().filter(it -> !each.text().contains(it)).map(it -> setting.text("case.source", each.text(), it)).orElseGet(each::text));
			}
		}
	}

	private Part source(List<SourceMention> sources) {
		return Part.cell(1, Look.LINK, "", row -> setting.sources(row, sources, WIDTHS.getLast()));
	}

	private String words(Optional<UncertainDate> date) {
		return date.map(it -> DateDisplay.of(it, setting.texts())).orElse("");
	}

	/** Begins a part with its headings, a heading over several columns where the next ones are null; nothing where there is nothing to show. */
	private boolean section(String key, List<?> rows, String... headings) {
		if (rows.isEmpty()) {
			return false;
		}
		page.skip(1);
		page.wide(Look.SECTION, setting.text(key));
		var parts = new ArrayList<Part>();
		for (var i = 0; i < headings.length; i++) {
			var span = 1;
			while (i + span < headings.length && headings[i + span] == null) {
				span++;
			}
			if (headings[i] != null) {
				parts.add(Part.text(span, Look.HEADING, setting.text("case.column." + headings[i])));
			}
		}
		if (!parts.isEmpty()) {
			page.line(parts.toArray(Part[]::new));
		}
		return true;
	}
}

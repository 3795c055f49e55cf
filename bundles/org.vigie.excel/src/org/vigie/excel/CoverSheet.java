package org.vigie.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.vigie.core.deadlines.DeadlineWords;
import org.vigie.excel.Page.Part;
import org.vigie.rules.ClockState;

/** The first sheet: what this workbook is, the day it looks from, how many are in which state, and how to read and check it. */
final class CoverSheet {

	/** The name of the cell with the day looked from; the same in every language. */
	static final String AS_OF = "AsOf";

	private static final List<Integer> WIDTHS = List.of(28, 40, 3, 24, 10, 14);
	private static final int FIRST_LINE = 4;
	private static final int LEGEND_LINE = 14;
	private static final int REST = 4;
	private static final List<String> CONFIDENCE = List.of("confirmed", "reported", "known", "conflict");
	private static final List<ClockState> ALWAYS = List.of(ClockState.EXCEEDED, ClockState.POSSIBLY_EXCEEDED, ClockState.EXPIRING, ClockState.RUNNING);

	/** A line of the left block. */
	private record Value(String label, Look look, String text) {
	}

	/** A line of the counts: a state's word, its role and the number there was when the sheet was made. */
	private record Counted(String word, StateRole role, int number) {
	}

	private final Setting setting;
	private final SheetWriter sheet;

	CoverSheet(Setting setting, SheetWriter sheet) {
		this.setting = Objects.requireNonNull(setting);
		this.sheet = Objects.requireNonNull(sheet);
		setting.book().name(AS_OF, sheet.name(), "$B$" + FIRST_LINE);
	}

	/** Writes the cover, when all other sheets are known. */
	void write(CoverFacts facts, DeadlinesSheet deadlines) {
		var page = new Page(sheet, setting.print(), WIDTHS);
		page.wide(Look.TITLE, setting.text("cover.title"));
		page.wide(Look.SUBTITLE, facts.register());
		page.skip(1);
		facts(page, facts, deadlines);
		proof(page, "cover.checkpoint", facts.checkpoint());
		proof(page, "cover.verify", setting.text("cover.verify.how", facts.checkpoint()));
		page.skip(Math.max(1, LEGEND_LINE - page.next()));
		legend(page);
		page.skip(1);
		page.wide(Look.SECTION, setting.text("cover.confidence"));
		CONFIDENCE.forEach(it -> meaning(page, setting.text("certainty." + it), setting.text("cover.confidence." + it)));
		meaning(page, setting.text("certainty.provisional"), setting.text("cover.confidence.provisional"));
		sheets(page, facts);
		page.skip(1);
		page.wide(Look.TEXT, setting.text("cover.caution"));
		page.wide(Look.TEXT, setting.text("cover.counts-apart"));
		if (facts.cut() > 0) {
			page.wide(Look.TEXT, setting.text("cover.cut", facts.cut()));
		}
		asOfInput();
	}

	private void facts(Page page, CoverFacts facts, DeadlinesSheet deadlines) {
		var values = values(facts);
		var counts = counts(deadlines);
		for (var i = 0; i < Math.max(values.size(), counts.size() + 1); i++) {
			var parts = new ArrayList<Part>();
			if (i < values.size()) {
				parts.add(Part.text(1, Look.LABEL, values.get(i).label()));
				parts.add(i == 0 ? asOf() : Part.text(1, values.get(i).look(), values.get(i).text()));
			} else {
				parts.add(Part.text(2, ""));
			}
			parts.add(Part.text(1, ""));
			if (i == 0) {
				parts.add(Part.text(1, Look.HEADING, setting.text("cover.state")));
				parts.add(Part.text(1, Look.HEADING, setting.text("cover.number")));
				parts.add(Part.text(1, Look.HEADING, ""));
			} else if (i <= counts.size()) {
				counted(parts, counts.get(i - 1), deadlines);
			}
			page.line(parts.toArray(Part[]::new));
		}
	}

	private void sheets(Page page, CoverFacts facts) {
		if (!facts.sheets().isEmpty()) {
			page.skip(1);
			page.wide(Look.SECTION, setting.text("cover.cases"));
			facts.sheets().forEach((title, to) -> page.line(Part.cell(WIDTHS.size(), Look.LINK, "", row -> row.link(title, to))));
		}
	}

	private void proof(Page page, String key, String text) {
		page.line(Part.text(1, Look.LABEL, setting.text(key)), Part.text(1 + REST, Look.MONO, text));
	}

	private List<Value> values(CoverFacts facts) {
		return List.of(new Value(setting.text("cover.asOf"), Look.INPUT_DATE, ""), new Value(setting.text("cover.madeOn"), Look.TEXT, facts.madeOn()),
				new Value(setting.text("cover.madeBy"), Look.TEXT, facts.madeBy()), new Value(setting.text("cover.filter"), Look.TEXT, filter(facts)),
				new Value(setting.text("cover.layout"), Look.TEXT, setting.text("cover.layout.status")),
				new Value(setting.text("cover.language"), Look.TEXT, language()), new Value(setting.text("cover.packs"), Look.TEXT, packs(facts)));
	}

	private String filter(CoverFacts facts) {
		return facts.chosen().isEmpty() ? setting.text("cover.filter.all", facts.cases()) : setting.text("cover.filter.some", facts.cases(), String.join(", ", facts.chosen()));
	}

	private String language() {
		var language = setting.texts().language();
		var name = language.getDisplayLanguage(language);
		return name.substring(0, 1).toUpperCase(language) + name.substring(1);
	}

	private String packs(CoverFacts facts) {
		return facts.packs().isEmpty() ? setting.text("cover.packs.none") : facts.packs().stream().collect(Collectors.joining("\n"));
	}

	private Part asOf() {
		return Part.cell(1, Look.INPUT_DATE, "", row -> row.day(Look.INPUT_DATE, Optional.of(setting.asOf())));
	}

	private List<Counted> counts(DeadlinesSheet deadlines) {
		var words = new StateWords(setting.deadlines());
		var limits = deadlines.byState(false);
		var acts = deadlines.byState(true);
		var counts = new ArrayList<Counted>();
		for (var state : ClockState.values()) {
			var limit = words.ofLimit(state);
			var act = words.ofAct(state);
			var same = limit.equals(act);
			var number = limits.getOrDefault(state, 0) + (same ? acts.getOrDefault(state, 0) : 0);
			if (number > 0 || ALWAYS.contains(state)) {
				counts.add(new Counted(limit, StateRole.of(state), number));
			}
			if (!same && acts.containsKey(state)) {
				counts.add(new Counted(act, StateRole.of(state), acts.get(state)));
			}
		}
		deadlines.counts().entrySet().stream().filter(it -> it.getKey().isEmpty()).forEach(it -> counts.add(new Counted(words.noClock(), StateRole.GAP, it.getValue())));
		return counts;
	}

	private void counted(List<Part> parts, Counted counted, DeadlinesSheet deadlines) {
		var range = "'" + deadlines.name().replace("'", "''") + "'!$" + deadlines.stateColumn() + ":$" + deadlines.stateColumn();
		var formula = "COUNTIF(" + range + "," + StateFormats.quoted(counted.word()) + ")";
		parts.add(Part.cell(1, Look.STATE, counted.word(), row -> row.state(counted.role(), counted.word())));
		parts.add(Part.cell(1, Look.NUMBER, "", row -> row.formula(Look.NUMBER, formula, counted.number())));
		parts.add(Part.cell(1, Look.LINK, "", row -> row.link(setting.text("cover.show"), new SheetLink(deadlines.name(), 1))));
	}

	private void legend(Page page) {
		page.wide(Look.SECTION, setting.text("cover.legend"));
		var words = new StateWords(setting.deadlines());
		for (var state : ClockState.values()) {
			meaning(page, StateRole.of(state), DeadlineWords.sign(state) + "  " + words.ofLimit(state), setting.text("cover.legend." + state.code()));
		}
		meaning(page, StateRole.GAP, "[/ ]  " + words.noClock(), setting.text("cover.legend.noClock"));
	}

	private static void meaning(Page page, StateRole role, String word, String meaning) {
		page.line(Part.cell(1, Look.STATE, word, row -> row.state(role, word)), Part.text(1 + REST, Look.MEANING, meaning));
	}

	private static void meaning(Page page, String word, String meaning) {
		page.line(Part.text(1, Look.NAME, word), Part.text(1 + REST, Look.MEANING, meaning));
	}

	/** Only a day can be typed into the as-of cell, and it says what happens then. */
	private void asOfInput() {
		var helper = sheet.poi().getDataValidationHelper();
		var rule = helper.createValidation(helper.createDateConstraint(OperatorType.BETWEEN, "1", "2958465", null), new CellRangeAddressList(FIRST_LINE - 1, FIRST_LINE - 1, 1, 1));
		rule.setShowErrorBox(true);
		rule.setShowPromptBox(true);
		rule.createPromptBox(setting.text("cover.asOf"), setting.text("cover.asOf.hint"));
		rule.createErrorBox(setting.text("cover.asOf"), setting.text("cover.asOf.error"));
		sheet.poi().addValidationData(rule);
	}
}

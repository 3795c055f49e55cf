package org.vigie.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vigie.core.attachments.AttachmentWords;
import org.vigie.core.cases.CaseView;
import org.vigie.core.cases.CaseWords;
import org.vigie.core.cases.SourceMention;
import org.vigie.core.dates.DateDisplay;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.DeadlineWords;
import org.vigie.core.deadlines.PersonLimits;

/** A case whole as plain text. One section of the case, one method; hence its length. */
final class CaseText {

	private static final List<String> LABELS = List.of("status", "held", "limit", "titles", "persons", "charges", "court", "place", "alleged", "account", "incidents", "history", "counts",
			"conflicts", "unknowns", "cautions", "links", "sources");
	private static final int DATE = 10;

	private final Terminal terminal;
	private final CaseView view;
	private final long revision;
	private final CaseWords words;
	private final DeadlineWords deadlines;
	private final int label;

	CaseText(Context context, CaseView view, long revision) {
		this.terminal = context.terminal();
		this.view = view;
		this.revision = revision;
		this.words = new CaseWords(terminal.texts(), context.office().schemes());
		this.deadlines = new DeadlineWords(terminal.texts());
		this.label = LABELS.stream().mapToInt(it -> TextTable.width(terminal.text("show." + it))).max().orElse(0) + 2;
	}

	void print() {
		head();
		status();
		view.custody().forEach(this::custody);
		view.deadlines().forEach(this::deadline);
		PersonLimits.of(view.deadlines()).stream().filter(PersonLimits::several).forEach(this::titles);
		section("persons", view.persons().stream().map(this::person).toList());
		section("charges", view.charges().stream().map(it -> it.person().map(who -> who + ": ").orElse("") + it.text() + source(it.sources()) + note(it.note())).toList());
		line("court", view.summary().court());
		line("place", view.summary().place());
		line("alleged", view.allegations());
		line("account", view.account());
		section("incidents", view.incidents().stream().map(it -> date(it.date()) + "  " + it.label() + source(it.sources()) + note(it.note())).toList());
		section("history", view.history().stream().map(this::step).toList());
		section("counts", view.counts().stream().map(this::count).toList());
		section("conflicts", view.conflicts().stream().map(CaseView.StatedLine::text).toList());
		section("unknowns", view.unknowns());
		section("cautions", view.cautions());
		section("links", view.links().stream().map(it -> it.caseId() + it.title().map(title -> "  " + title).orElse("")).toList());
		section("sources", view.sources().stream().flatMap(this::source).toList());
		terminal.print(terminal.text("deadlines.dates"));
	}

	private void head() {
		var id = view.summary().id() + "  " + terminal.text("show.revision", Long.valueOf(revision));
		var title = view.summary().title();
		if (TextTable.width(title) + 2 + TextTable.width(id) <= TextTable.WIDTH) {
			terminal.print(TextTable.pad(title, TextTable.WIDTH - TextTable.width(id)) + id);
		} else {
			terminal.paragraph(0, title);
			terminal.print(id);
		}
	}

	private void status() {
		var summary = view.summary();
		var said = summary.status().map(it -> {
			var others = it.otherDates().stream().map(other -> other.statedBy().map(who -> who + ": ").orElse("") + DateDisplay.iso(other.date())).toList();
			var text = terminal.text("show.since", words.headline(it), DateDisplay.iso(it.since()), it.statedBy().orElse("-"));
			return others.isEmpty() ? text : text + "; " + terminal.text("show.others", String.join("; ", others));
		}).orElseGet(words::noStatus);
		line("status", Optional.of(said + "; " + terminal.text("show.figures", Integer.valueOf(summary.conflicts()), Integer.valueOf(summary.unknowns()))));
	}

	private void custody(CaseView.CustodyLine it) {
		var parts = new ArrayList<String>();
		parts.add(it.person());
		parts.add(span(it));
		it.held().kind().ifPresent(parts::add);
		it.held().elapsed().ifPresent(elapsed -> parts.add(deadlines.plainElapsed(elapsed)));
		it.held().place().ifPresent(parts::add);
		it.scheduledEnd().ifPresent(end -> parts.add(terminal.text("show.scheduled", DateDisplay.iso(end))));
		line("held", Optional.of(String.join(", ", parts) + source(it.sources()) + note(it.note())));
	}

	private String span(CaseView.CustodyLine it) {
		var from = it.held().from().map(DateDisplay::iso).orElse("?");
		return it.held().to().map(to -> terminal.text("show.fromTo", from, DateDisplay.iso(to)))
				.or(() -> it.held().lastSeen().map(seen -> terminal.text("show.fromSeen", from, DateDisplay.iso(seen)))).orElseGet(() -> terminal.text("show.from", from));
	}

	private void deadline(DeadlineRow row) {
		var figures = List.of(deadlines.plainDays(row), deadlines.plainLastDay(row)).stream().filter(it -> !it.isBlank()).collect(Collectors.joining(", "));
		var rule = row.ruleId().map(it -> ", " + it + row.confidence().map(how -> ", " + terminal.text("show.confidence", deadlines.confidence(row))).orElse("")).orElse("");
		var of = row.person().isEmpty() ? row.ruleTitle().map(it -> it.in(terminal.texts().language().getLanguage())).orElse("") : row.person();
		line("limit", Optional.of(of + ": " + DeadlineWords.sign(row) + " " + deadlines.state(row) + (figures.isEmpty() ? "" : ": " + figures) + rule));
		new ReasonText(terminal, label).print(row);
	}

	/** One line a title, and what they say together. */
	private void titles(PersonLimits person) {
		line("titles", Optional.of(person.person() + ": " + String.join(" ", deadlines.limits(person))));
		person.titles().forEach(it -> indented(titled(it.limit())));
	}

	private String titled(DeadlineRow row) {
		var figures = List.of(deadlines.plainDays(row), deadlines.plainLastDay(row), deadlines.rule(row)).stream().filter(it -> !it.isBlank()).collect(Collectors.joining(", "));
		return DeadlineWords.sign(row) + " " + deadlines.state(row) + ": " + figures + row.charge().map(it -> ", " + it.words()).orElse("");
	}

	private String person(CaseView.PersonLine it) {
		var standing = it.standing();
		return standing.name() + standing.fullName().map(name -> " (" + name + ")").orElse("") + ": " + words.standing(standing) + standing.roleText().map(role -> "; " + role).orElse("")
				+ note(it.note());
	}

	private String step(CaseView.StepLine it) {
		return TextTable.pad(date(it.date()), DATE) + "  " + words.status(it.code()) + it.text().map(text -> ": " + text).orElse("") + source(it.sources())
				+ it.sources().stream().findFirst().flatMap(SourceMention::quote).map(quote -> " “" + quote + "”").orElse("") + note(it.note());
	}

	private String count(CaseView.CountLine it) {
		var number = it.number().map(Object::toString).orElse(it.qualifier().orElse("?"));
		var qualifier = it.number().isPresent() ? it.qualifier().filter(word -> !word.equals("exact")).map(word -> word + " ").orElse("") : "";
		return qualifier + number + " " + it.unit() + it.statedBy().map(who -> ", " + terminal.text("show.statedBy", who)).orElse("") + source(it.sources()) + note(it.note());
	}

	/** The source, and below it the files kept with it. */
	private Stream<String> source(SourceMention it) {
		var sizes = new AttachmentWords(terminal.texts());
		return Stream.concat(Stream.of(it.sourceId() + "  " + it.text() + it.date().map(day -> " (" + day + ")").orElse("")),
				it.files().stream().map(file -> terminal.text("show.attached", file.name(), sizes.size(file.size()), file.shortSha256())));
	}

	private static String date(Optional<org.vigie.edtf.UncertainDate> date) {
		return date.map(DateDisplay::iso).orElse("-");
	}

	private static String source(List<SourceMention> sources) {
		return sources.isEmpty() ? "" : " [" + sources.stream().map(SourceMention::text).distinct().collect(Collectors.joining("; ")) + "]";
	}

	private static String note(Optional<String> note) {
		return note.map(it -> " (" + it + ")").orElse("");
	}

	private void section(String label, List<String> lines) {
		var head = terminal.text("show." + label);
		for (int i = 0; i < lines.size(); i++) {
			labelled(i == 0 ? head : "", lines.get(i));
		}
	}

	private void line(String label, Optional<String> text) {
		text.ifPresent(it -> labelled(terminal.text("show." + label), it));
	}

	private void labelled(String head, String text) {
		terminal.hanging(TextTable.pad(head, label), label + 2, TextTable.WIDTH - label - 2, text);
	}

	private void indented(String text) {
		terminal.paragraph(label, text);
	}
}

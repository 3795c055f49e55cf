package org.vigie.exchange.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.vigie.core.dates.DateDisplay;
import org.vigie.core.deadlines.Certainty;
import org.vigie.core.deadlines.ChangeLine;
import org.vigie.core.deadlines.DeadlineKind;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.DeadlineWords;
import org.vigie.core.deadlines.ReadingLine;
import org.vigie.core.deadlines.Reason;
import org.vigie.core.deadlines.ReasonLine;
import org.vigie.core.deadlines.RemarkLine;
import org.vigie.core.exchange.ExportRequest;
import org.vigie.core.register.Checkpoint;
import org.vigie.core.text.Texts;

/** The parts of the printed page: the cover, the deadline list, and a page for each reason. */
final class Page {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final ExportRequest request;
	private final Texts texts;
	private final DeadlineWords words;
	private final Certainty certainty;
	private final Html html;

	Page(ExportRequest request, Html html) {
		this.request = Objects.requireNonNull(request);
		this.texts = Texts.in(request.language()).with(HtmlExporter.class);
		this.words = new DeadlineWords(texts);
		this.certainty = new Certainty(texts);
		this.html = Objects.requireNonNull(html);
	}

	/** The head, up to the opened body. Language and direction are those of the texts, which say them themselves. */
	void begin() {
		html.markup("<!DOCTYPE html>\n").open("html", "lang", texts.text("page.lang"), "dir", texts.text("page.dir")).markup("\n");
		html.open("head").markup("\n<meta charset=\"UTF-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n");
		html.open("title").words(texts.text("page.titled", texts.text("page.title"), request.store().info().name())).closeLine();
		html.open("style").markup("\n" + style()).closeLine().closeLine();
		if (request.rows().isPresent()) {
			html.open("body", "class", "single").markup("\n");
		} else {
			html.open("body").markup("\n");
		}
	}

	void end() {
		html.closeLine().closeLine();
	}

	/** Which register, from which day, with which packs, and how to verify it. */
	void cover(Checkpoint checkpoint, int cases) {
		html.open("header").markup("\n").element("h1", texts.text("page.title")).open("table", "class", "facts").markup("\n");
		html.row(texts.text("page.register"), request.store().info().name());
		html.row(texts.text("page.asOf"), DateDisplay.of(request.asOf(), texts));
		html.row(texts.text("page.made"), texts.text("page.made.at", DateDisplay.of(request.madeAt().toLocalDate(), texts), TIME.format(request.madeAt()),
				request.madeAt().getZone().getId(), request.madeBy()));
		html.row(texts.text("page.cases"), texts.text("page.cases.number", Integer.valueOf(cases)));
		html.row(texts.text("page.packs"), joined(request.deadlines().engine().book().packs().stream().map(it -> texts.text("page.pack", it.id(), it.version()))));
		html.row(texts.text("page.checkpoint"), checkpoint.hash());
		html.row(texts.text("page.verify"), texts.text("page.verify.how", checkpoint.hash()));
		html.closeLine();
		html.element("p", words.notAdvice(), "class", "note").closeLine();
	}

	/** Whether the row has a page of its own: all but custody without a clock, of which the list says everything. */
	boolean hasOwnPage(DeadlineRow row) {
		return row.kind() != DeadlineKind.NO_CLOCK || request.rows().isPresent();
	}

	/** The list, then custody without a clock with the reason why; nothing where single deadlines were asked for. */
	void list(List<DeadlineRow> rows) {
		if (request.rows().isPresent()) {
			return;
		}
		var own = rows.stream().filter(this::hasOwnPage).toList();
		html.element("h2", texts.text("page.list"));
		if (own.isEmpty()) {
			html.element("p", texts.text("page.list.empty"));
		} else {
			table(own);
		}
		certainty.legend(own).ifPresent(it -> html.element("p", it, "class", "note"));
		var without = rows.stream().filter(it -> !hasOwnPage(it)).toList();
		if (!without.isEmpty()) {
			html.element("h2", texts.text("page.noClock"));
			html.open("ul").markup("\n");
			without.forEach(it -> html.element("li", texts.text("page.noClock.line", who(it), it.caseTitle(), words.noClock(it).orElse(""))));
			html.closeLine();
		}
	}

	private void table(List<DeadlineRow> rows) {
		html.open("table", "class", "list").markup("\n").open("thead").open("tr");
		Stream.of("state", "days", "lastDay", "person", "case", "rule", "confidence").forEach(it -> html.open("th", "scope", "col").words(texts.text("page.column." + it)).close());
		html.close().closeLine().open("tbody").markup("\n");
		for (var i = 0; i < rows.size(); i++) {
			var row = rows.get(i);
			html.open("tr").open("td").open("a", "href", "#reason-" + (i + 1)).words(texts.text("page.state", DeadlineWords.sign(row), words.state(row))).close().close();
			Stream.of(words.daysRange(row), words.lastDay(row), row.person(), row.caseTitle(), certainty.marked(words.rule(row), row), certainty.words(row))
					.forEach(it -> html.open("td").entered(it).close());
			html.closeLine();
		}
		html.closeLine().closeLine();
	}

	/** The reason of a row on a page of its own; each step can be done again by hand. */
	void reason(DeadlineRow row, int n) {
		var reason = Reason.of(row, texts);
		html.open("section", "id", "reason-" + n).markup("\n").element("h2", texts.text("page.reason", who(row), words.rule(row)));
		html.element("p", reason.lead(), "class", "lead");
		reason.also().forEach(it -> html.element("p", it));
		about(row, reason);
		facts(reason);
		steps(reason.steps());
		readings(reason.readings());
		changes(reason);
		bullets("page.remarks", reason.remarks().stream().map(RemarkLine::text).toList());
		html.element("p", words.notAdvice(), "class", "note").closeLine();
	}

	private void about(DeadlineRow row, Reason reason) {
		html.open("table", "class", "facts").markup("\n");
		html.row(texts.text("page.column.state"), texts.text("page.state", DeadlineWords.sign(row), words.state(row)));
		html.row(texts.text("page.column.days"), words.daysRange(row));
		html.row(texts.text("page.column.lastDay"), words.lastDay(row));
		html.row(texts.text("page.column.person"), row.person());
		html.row(texts.text("page.column.case"), texts.text("page.case", row.caseTitle(), row.caseId()));
		html.row(texts.text("page.column.kind"), words.kind(row));
		html.row(texts.text("page.held"), held(row));
		html.row(texts.text("page.column.rule"), row.ruleId().map(it -> texts.text("page.rule", it, words.ruleAndCitation(row))).orElseGet(() -> words.rule(row)));
		html.row(texts.text("page.packs"), row.rule().pack().map(it -> texts.text("page.pack", it, row.rule().version().orElse(""))).orElse(""));
		html.row(texts.text("page.column.confidence"), reason.certainty());
		html.row(texts.text("page.ruleSources"), joined(reason.ruleSources().stream()));
		html.row(texts.text("page.asOf"), DateDisplay.of(request.asOf(), texts));
		html.closeLine();
	}

	private String held(DeadlineRow row) {
		var held = row.held();
		var span = held.from().map(from -> held.to().map(to -> texts.text("page.held.to", DateDisplay.full(from, texts), DateDisplay.full(to, texts)))
				.or(() -> held.lastSeen().map(seen -> texts.text("page.held.seen", DateDisplay.full(from, texts), DateDisplay.full(seen, texts))))
				.orElseGet(() -> texts.text("page.held.from", DateDisplay.full(from, texts))));
		return joined(Stream.of(span, held.elapsed().map(words::elapsed), held.kind(), held.place()).flatMap(Optional::stream));
	}

	private void facts(Reason reason) {
		var facts = new LinkedHashMap<String, String>();
		reason.steps().stream().flatMap(it -> it.inputs().stream()).forEach(it -> facts.put(it.label(), it.sources()));
		reason.changes().stream().filter(it -> it.recordId().isPresent()).forEach(it -> facts.putIfAbsent(it.label(), it.sources()));
		if (facts.isEmpty()) {
			return;
		}
		html.element("h3", texts.text("page.facts")).open("table", "class", "facts").markup("\n");
		facts.forEach((label, sources) -> html.row(label, sources.isBlank() ? texts.text("page.facts.noSource") : sources));
		html.closeLine();
	}

	private void steps(List<ReasonLine> steps) {
		if (steps.isEmpty()) {
			return;
		}
		html.element("h3", texts.text("page.steps")).open("ol").markup("\n");
		for (var each : steps) {
			html.open("li").entered(each.sentence());
			var rests = joined(Stream.concat(Stream.of(each.citation(), each.confidence()).flatMap(Optional::stream),
					each.inputs().stream().map(it -> it.sources().isBlank() ? it.label() : texts.text("page.input", it.label(), it.sources()))));
			if (!rests.isEmpty()) {
				html.markup(" ").open("small").entered(rests).close();
			}
			html.closeLine();
		}
		html.closeLine();
	}

	private void readings(List<ReadingLine> readings) {
		bullets("page.readings", readings.stream().map(this::reading).toList());
	}

	private String reading(ReadingLine line) {
		var day = line.lastDay().map(it -> texts.text("page.reading.day", line.text(), DateDisplay.full(it, texts))).orElse(line.text());
		return line.isDefault() ? texts.text("page.reading.default", day) : day;
	}

	private void changes(Reason reason) {
		var lines = Stream.of(reason.uncertainty().stream(), reason.questions().stream(), reason.changes().stream().flatMap(this::change)).flatMap(it -> it).toList();
		bullets("page.changes", lines);
	}

	private Stream<String> change(ChangeLine change) {
		return change.sources().isBlank() ? change.sentences().stream() : change.sentences().stream().map(it -> texts.text("page.change", it, change.sources()));
	}

	private void bullets(String heading, List<String> lines) {
		if (lines.isEmpty()) {
			return;
		}
		html.element("h3", texts.text(heading)).open("ul").markup("\n");
		lines.forEach(it -> html.element("li", it));
		html.closeLine();
	}

	private String who(DeadlineRow row) {
		return row.person().isEmpty() ? row.caseTitle() : row.person();
	}

	private String joined(Stream<String> parts) {
		return parts.reduce((one, other) -> texts.text("page.joined", one, other)).orElse("");
	}

	private static String style() {
		try (var in = HtmlExporter.class.getResourceAsStream("page.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException broken) {
			throw new UncheckedIOException(broken); // it lies in the same jar
		}
	}
}

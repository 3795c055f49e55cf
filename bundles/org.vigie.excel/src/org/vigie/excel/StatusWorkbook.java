package org.vigie.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.cases.CaseSummaries;
import org.vigie.core.cases.CaseViews;
import org.vigie.core.cases.CaseWords;
import org.vigie.core.dates.DateDisplay;
import org.vigie.core.deadlines.DeadlineWords;
import org.vigie.core.deadlines.Reason;
import org.vigie.core.exchange.ExportRequest;
import org.vigie.core.exchange.NewFile;
import org.vigie.core.exchange.Progress;
import org.vigie.core.fields.FieldCatalog;
import org.vigie.core.fields.Wording;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.Checkpoint;
import org.vigie.core.text.Texts;
import org.vigie.model.CaseFile;
import org.vigie.model.Source;
import org.vigie.rules.pack.RulePack;

/**
 * The status workbook of a register on a day. The cases are read once, in small groups, and each is written to all its sheets at the
 * same time, so that the memory needed does not grow with the texts of a register; only the lines of the deadline list wait, to be
 * sorted.
 */
final class StatusWorkbook implements AutoCloseable {

	private static final int AT_ONCE = 200;
	private static final String STATUS_LIST = "_vigie_status";
	private static final String QUALIFIER_LIST = "_vigie_qualifier";
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final ExportRequest request;
	private final Texts texts;
	private final Checkpoint checkpoint;
	private final Book book;
	private final Setting setting;
	private final SheetWriter coverWriter;
	private final Map<String, SheetLink> headlines = new LinkedHashMap<>();

	StatusWorkbook(ExportRequest request, Checkpoint checkpoint) {
		this.request = Objects.requireNonNull(request);
		this.checkpoint = Objects.requireNonNull(checkpoint);
		this.texts = Texts.in(request.language()).with(WorkbookExporter.class);
		this.book = new Book(request.file().getFileName().toString(), texts);
		var print = Print.of(request.store().info().name(), DateDisplay.of(request.asOf(), texts), checkpoint.hash(), texts);
		var wording = Wording.of(texts).with(new SchemeVocabulary(request.schemes())).on(request.asOf());
		this.setting = new Setting(book, print, wording, new CaseWords(texts, request.schemes()), new DeadlineWords(texts), FieldCatalog.core(), request.asOf(), new Places());
		book.describe(texts.text("cover.title"), request.madeAt());
		this.coverWriter = book.sheet(texts.text("sheet.cover.label"));
	}

	/** Fills the sheets; the number of cases, refused as the store refuses. */
	Outcome<Integer> fill(Progress progress) {
		var keys = request.store().read(Optional.empty()).keys(AggregateKind.CASE).stream().filter(this::chosen).toList();
		var cover = new CoverSheet(setting, coverWriter);
		var sheets = new Sheets();
		places(sheets);
		var filled = cases(keys, sheets, progress).then(count -> sources(sheets).map(ignored -> count));
		if (filled.refusal().isPresent()) {
			return filled;
		}
		sheets.end();
		cover.write(facts(keys.size()), sheets.deadlines);
		book.poi().setActiveSheet(0);
		return filled.noting(book.notices());
	}

	void write(OutputStream out) throws IOException {
		book.write(out);
	}

	@Override
	public void close() throws IOException {
		book.close();
	}

	/** The sheets after the cover, in their order. */
	private final class Sheets {
		private final DeadlinesSheet deadlines = new DeadlinesSheet(setting, sheet("deadlines"));
		private final SheetWriter custodyWriter = sheet("custody");
		private final SheetWriter casesWriter = sheet("cases");
		private final CustodySheet custody = new CustodySheet(setting, custodyWriter);
		private final CasesSheet cases = new CasesSheet(setting, casesWriter);
		private final StatusSheet status = new StatusSheet(setting, sheet("status"));
		private final CountsSheet counts = new CountsSheet(setting, sheet("counts"));
		private final SheetWriter sourcesWriter = sheet("sources");
		private final SourcesSheet sources = new SourcesSheet(setting, sourcesWriter);
		private final ReasonsSheet reasons = new ReasonsSheet(setting, sheet("reasons"));

		private SheetWriter sheet(String id) {
			return book.sheet(texts.text("sheet." + id + ".label"));
		}

		private void add(CaseRows rows) {
			custody.add(rows);
			cases.add(rows);
			status.add(rows);
			counts.add(rows);
			for (var row : rows.deadlines()) {
				if (DeadlinesSheet.shows(row)) {
					var reason = Reason.of(row, texts);
					deadlines.add(row, rows.revision(), reason, reasons.add(row, reason));
				}
			}
		}

		private void end() {
			var layout = new LayoutSheet(setting);
			layout.list(STATUS_LIST, request.schemes().all().stream().flatMap(it -> it.statuses().stream()).map(it -> it.label(request.language())).distinct().toList());
			layout.list(QUALIFIER_LIST, counts.qualifiers());
			deadlines.end();
			custody.end();
			cases.end();
			status.end(STATUS_LIST);
			counts.end(QUALIFIER_LIST);
			sources.end();
			reasons.end();
			layout.sheet("deadlines", deadlines.table());
			layout.sheet("custody", custody.table());
			layout.sheet("cases", cases.table());
			layout.sheet("status", status.table());
			layout.sheet("counts", counts.table());
			layout.sheet("sources", sources.table());
			layout.sheet("reasons", reasons.table());
			layout.write();
		}
	}

	private boolean chosen(AggregateKey key) {
		return request.filter().isEmpty() || request.filter().contains(key.id());
	}

	/** Where each source will stand; known before they are written, since their order is. */
	private void places(Sheets sheets) {
		var sources = request.store().read(Optional.empty()).keys(AggregateKind.SOURCE);
		for (var i = 0; i < sources.size(); i++) {
			setting.places().source(sources.get(i).id(), new SheetLink(sheets.sourcesWriter.name(), i + 2));
		}
	}

	private Outcome<Integer> cases(List<AggregateKey> keys, Sheets sheets, Progress progress) {
		var done = 0;
		for (var from = 0; from < keys.size(); from += AT_ONCE) {
			var register = request.store().read(Optional.empty());
			for (var key : keys.subList(from, Math.min(keys.size(), from + AT_ONCE))) {
				NewFile.stopIfCancelled(progress);
				var read = register.read(key).map(it -> rows((CaseFile) it, register.revision(key)));
				if (read.refusal().isPresent()) {
					return read.map(ignored -> 0);
				}
				read.result().ifPresent(it -> add(it, sheets));
				progress.at(++done, keys.size());
			}
		}
		return Outcome.done(done);
	}

	private CaseRows rows(CaseFile file, long revision) {
		var rows = request.deadlines().of(file, request.asOf());
		return new CaseRows(file, revision, CaseSummaries.of(file, rows, request.asOf()), rows);
	}

	private void add(CaseRows rows, Sheets sheets) {
		if (rows.summary().headline()) {
			var sheet = book.sheet(rows.id());
			headlines.put(rows.title(), new SheetLink(sheet.name(), 1));
			new CaseSheet(setting, sheet, coverWriter.name()).write(CaseViews.of(rows.file(), rows.deadlines(), request.asOf()));
		}
		sheets.add(rows);
	}

	private Outcome<Integer> sources(Sheets sheets) {
		var register = request.store().read(Optional.empty());
		var keys = register.keys(AggregateKind.SOURCE);
		for (var key : keys) {
			var read = register.read(key);
			if (read.refusal().isPresent()) {
				return read.map(ignored -> 0);
			}
			read.result().ifPresent(it -> sheets.sources.add((Source) it, register.revision(key)));
		}
		return Outcome.done(keys.size());
	}

	private CoverFacts facts(int cases) {
		var made = texts.text("cover.madeOn.at", DateDisplay.of(request.madeAt().toLocalDate(), texts), TIME.format(request.madeAt()), request.madeAt().getZone().getId());
		var packs = request.deadlines().engine().book().packs().stream().map(this::pack).toList();
		return new CoverFacts(request.store().info().name(), made, request.madeBy(), request.filter(), cases, packs, checkpoint.hash(), book.notices().size(), headlines);
	}

	private String pack(RulePack pack) {
		return texts.text("cover.pack", pack.id(), pack.version(), DateDisplay.of(pack.header().asAt(), texts));
	}
}

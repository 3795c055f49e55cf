package org.vigie.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.vigie.core.cases.CaseSummaries;
import org.vigie.core.cases.CaseSummary;
import org.vigie.core.cases.CaseWords;
import org.vigie.core.exchange.DatePrecisions;
import org.vigie.core.exchange.ExportRequest;
import org.vigie.core.exchange.Exporter;
import org.vigie.core.exchange.NewFile;
import org.vigie.core.exchange.NewFile.Stopped;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.text.Texts;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.Aggregate;
import org.vigie.model.CaseFile;

/**
 * Writes one line a case: where it stands, since when, who is held and what is next. UTF-8 with a byte order mark and commas, which
 * spreadsheets open as it is; a date is there as text, and as earliest and latest day. A cell never becomes a formula: where a text
 * begins like one, an apostrophe stands before it.
 */
public final class CsvExporter implements Exporter {

	private static final List<String> HEADINGS = List.of("id", "title", "scheme", "status_code", "status", "since", "since_precision", "since_earliest", "since_latest", "stated_by",
			"court", "place", "persons", "held", "conflicts", "last_step", "next_date");
	private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
	private static final String STARTS_OF_FORMULAS = "=+-@\t\r＝＋－＠";

	@Override
	public Outcome<Integer> export(ExportRequest request, Progress progress) {
		return NewFile.write(request.file(), out -> write(request, progress, out));
	}

	private static int write(ExportRequest request, Progress progress, OutputStream out) throws IOException {
		var words = new CaseWords(Texts.in(request.language()), request.schemes());
		var register = request.store().read(Optional.empty());
		var keys = register.keys(AggregateKind.CASE).stream().filter(it -> request.filter().isEmpty() || request.filter().contains(it.id())).toList();
		out.write(MARK);
		try (var csv = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
			csv.printRecord(HEADINGS);
			var written = 0;
			for (AggregateKey key : keys) {
				NewFile.stopIfCancelled(progress);
				var file = (CaseFile) read(register.read(key));
				csv.printRecord(cells(CaseSummaries.of(file, request.deadlines().of(file, request.asOf()), request.asOf()), words));
				progress.at(++written, keys.size());
			}
			return written;
		}
	}

	private static Aggregate read(Outcome<Aggregate> outcome) {
		return switch (outcome) {
		case Outcome.Done<Aggregate>(var root, var ignored) -> root;
		case Outcome.Refused<Aggregate>(var trouble, var ignored) -> throw new Stopped(trouble);
		};
	}

	private static List<String> cells(CaseSummary line, CaseWords words) {
		var since = line.since();
		var cells = new ArrayList<String>();
		cells.add(safe(line.id()));
		cells.add(safe(line.title()));
		cells.add(safe(line.scheme()));
		cells.add(safe(line.statusCode().orElse("")));
		cells.add(safe(line.statusCode().map(words::shortStatus).orElseGet(words::noStatus)));
		cells.add(safe(since.map(UncertainDate::text).orElse("")));
		cells.add(since.map(it -> DatePrecisions.words(since).precision()).orElse(""));
		cells.add(since.flatMap(UncertainDate::earliestDay).map(Object::toString).orElse(""));
		cells.add(since.flatMap(UncertainDate::latestDay).map(Object::toString).orElse(""));
		cells.add(safe(line.statedBy().orElse("")));
		cells.add(safe(line.court().orElse("")));
		cells.add(safe(line.place().orElse("")));
		cells.add(Integer.toString(line.persons()));
		cells.add(safe(words.held(line.held())));
		cells.add(Integer.toString(line.conflicts()));
		cells.add(line.lastStep().map(Object::toString).orElse(""));
		cells.add(line.next().map(Object::toString).orElse(""));
		return cells;
	}

	/** A text that no spreadsheet takes for a formula. */
	static String safe(String text) {
		return text.length() > 1 && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
	}
}

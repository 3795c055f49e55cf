package org.vigie.example;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vigie.core.deadlines.DeadlineFilter;
import org.vigie.core.deadlines.DeadlineQuery;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.DeadlineWords;
import org.vigie.core.exchange.ExportRequest;
import org.vigie.core.exchange.Exporter;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.text.Texts;
import org.vigie.model.CaseFile;

/** An example of an exporter: every case as a line of plain text, with its deadlines beneath. Written whole or not at all. */
public final class TextExporter implements Exporter {

	@Override
	public Outcome<Integer> export(ExportRequest request, Progress progress) {
		var query = new DeadlineQuery(request.store(), request.deadlines());
		return query.list(DeadlineFilter.allOn(request.asOf()))
				.then(rows -> request.store().read(Optional.empty()).cases().then(cases -> write(request, cases, rows, progress)));
	}

	private static Outcome<Integer> write(ExportRequest request, List<CaseFile> cases, List<DeadlineRow> rows, Progress progress) {
		var words = new DeadlineWords(Texts.in(request.language()));
		var lines = new ArrayList<String>();
		var written = 0;
		for (var file : cases) {
			if (progress.cancelled()) {
				return Outcome.refused(Trouble.of("export.cancelled", request.file().toString()));
			}
			if (request.filter().isEmpty() || request.filter().contains(file.getId())) {
				lines.add(file.getId() + "  " + file.getTitle());
				rows.stream().filter(row -> row.caseId().equals(file.getId()))
						.forEach(row -> lines.add("    " + row.person() + ": " + words.state(row) + " " + words.days(row) + " " + words.lastDay(row)));
				progress.at(++written, cases.size());
			}
		}
		return save(request.file(), lines, written);
	}

	private static Outcome<Integer> save(Path file, List<String> lines, int cases) {
		var target = file.toAbsolutePath();
		try {
			var beside = Files.createTempFile(target.getParent(), ".export", ".part");
			try {
				Files.write(beside, lines, StandardCharsets.UTF_8);
				Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			} finally {
				Files.deleteIfExists(beside);
			}
			return Outcome.done(cases);
		} catch (IOException e) {
			return Outcome.refused(Trouble.of("export.unwritable", file.toString()).because(e));
		}
	}
}

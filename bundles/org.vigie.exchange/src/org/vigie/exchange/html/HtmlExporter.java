package org.vigie.exchange.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.vigie.core.exchange.ExportRequest;
import org.vigie.core.exchange.Exporter;
import org.vigie.core.exchange.NewFile;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Checkpoint;

/**
 * Writes the deadline list and, a printed page each, the reasons of its deadlines: one HTML file without scripts or links to elsewhere,
 * to be read, printed and handed to a court.
 */
public final class HtmlExporter implements Exporter {

	@Override
	public Outcome<Integer> export(ExportRequest request, Progress progress) {
		return request.store().checkpoint(request.madeAt().toInstant()).then(checkpoint -> NewFile.write(request.file(), out -> write(request, checkpoint, progress, out)));
	}

	private static int write(ExportRequest request, Checkpoint checkpoint, Progress progress, OutputStream out) throws IOException {
		var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		try {
			var cases = new Cases(request, progress);
			var rows = cases.rows();
			var page = new Page(request, new Html(writer));
			page.begin();
			page.cover(checkpoint, cases.count());
			page.list(rows);
			var own = rows.stream().filter(page::hasOwnPage).toList();
			for (var i = 0; i < own.size(); i++) {
				page.reason(cases.computed(own.get(i)), i + 1);
			}
			page.end();
			writer.flush();
			return cases.count();
		} catch (UncheckedIOException failed) {
			throw failed.getCause();
		}
	}
}

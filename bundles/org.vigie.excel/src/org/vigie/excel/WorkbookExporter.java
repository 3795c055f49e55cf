package org.vigie.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

import org.vigie.core.exchange.ExportRequest;
import org.vigie.core.exchange.Exporter;
import org.vigie.core.exchange.NewFile;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Checkpoint;

/** Writes the status workbook, the sheet that people send: whole beside the wanted file, then moved there in one step. */
public final class WorkbookExporter implements Exporter {

	@Override
	public Outcome<Integer> export(ExportRequest request, Progress progress) {
		return request.store().checkpoint(request.madeAt().toInstant())
				.then(checkpoint -> NewFile.write(request.file(), out -> write(request, checkpoint, progress, out)).then(Function.identity()));
	}

	/** What was written, with what there is to remark of it. */
	private static Outcome<Integer> write(ExportRequest request, Checkpoint checkpoint, Progress progress, OutputStream out) throws IOException {
		try (var book = new StatusWorkbook(request, checkpoint)) {
			var filled = book.fill(progress);
			if (filled instanceof Outcome.Refused<Integer>(var trouble, var ignored)) {
				throw new NewFile.Stopped(trouble);
			}
			book.write(new StoppableStream(out, progress));
			return filled;
		}
	}
}

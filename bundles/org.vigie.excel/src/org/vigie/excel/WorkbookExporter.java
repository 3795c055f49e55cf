package org.vigie.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.vigie.core.exchange.ExportRequest;
import org.vigie.core.exchange.Exporter;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Checkpoint;

/** Writes the status workbook, the sheet that people send: whole beside the wanted file, then moved there in one step. */
public final class WorkbookExporter implements Exporter {

	@Override
	public Outcome<Integer> export(ExportRequest request, Progress progress) {
		return request.store().checkpoint(request.madeAt().toInstant()).then(checkpoint -> export(request, checkpoint, progress));
	}

	private static Outcome<Integer> export(ExportRequest request, Checkpoint checkpoint, Progress progress) {
		var file = request.file().toAbsolutePath();
		try (var beside = NewFile.beside(file)) {
			var written = write(request, checkpoint, beside, progress);
			if (written.refusal().isEmpty()) {
				beside.moveTo(file);
			}
			return written;
		} catch (Cancelled stopped) {
			return Outcome.refused(Trouble.of("export.cancelled", name(file)));
		} catch (IOException | UncheckedIOException failed) {
			return Outcome.refused(trouble(file, failed));
		}
	}

	private static Outcome<Integer> write(ExportRequest request, Checkpoint checkpoint, NewFile beside, Progress progress) throws IOException {
		try (var book = new StatusWorkbook(request, checkpoint)) {
			var filled = book.fill(progress);
			if (filled.refusal().isEmpty()) {
				try (OutputStream out = new StoppableStream(beside.open(), progress)) {
					book.write(out);
				}
			}
			return filled;
		}
	}

	private static Trouble trouble(Path file, Exception failed) {
		return Trouble.of(DiskSpace.isUsedUp(file, failed) ? "export.full" : "export.unwritable", name(file)).because(failed);
	}

	private static String name(Path file) {
		return file.getFileName().toString();
	}
}

package org.vigie.exchange.sheet;

import java.nio.file.Path;

import org.vigie.core.exchange.ForeignFile;
import org.vigie.core.exchange.Importer;
import org.vigie.core.exchange.Incoming;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Place;
import org.vigie.core.outcome.Trouble;
import org.vigie.exchange.BadFile;

/**
 * Checks whether a file is a sound workbook. Its rows are not read into a register yet, so a sound one is refused too, with
 * {@code import.rows-not-read}.
 */
public final class WorkbookImporter implements Importer {

	private static final int MOST_BYTES = 128 << 20;

	@Override
	public Outcome<Incoming> read(Path file, String name, Progress progress) {
		return ForeignFile.read(file, name, MOST_BYTES).then(bytes -> {
			try {
				new WorkbookContainer(bytes, progress).check();
				return Outcome.refused(Trouble.of("import.rows-not-read").at(Place.in(name)));
			} catch (BadFile bad) {
				return Outcome.refused(bad.trouble());
			}
		});
	}
}

package org.vigie.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.vigie.core.exchange.ImportPlan;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

/** Every change of an import as a CSV file: place, record, field, value before and after. Text that a sheet would compute is quoted. */
record ImportReport(Terminal terminal) {

	private static final String FORMULA = "=+-@\t\r";

	Outcome<Path> write(ImportPlan plan, Path file) {
		var beside = file.resolveSibling(file.getFileName() + ".part");
		try {
			try (var printer = new CSVPrinter(Files.newBufferedWriter(beside, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
				printer.printRecord(List.of("place", "aggregate", "record", "id", "field", "before", "after"));
				for (var change : plan.changes()) {
					printer.printRecord(change.place().map(Object::toString).orElse(""), change.aggregate(), change.recordClass(), change.recordId(), change.feature(),
							safe(change.before().orElse("")), safe(change.after().orElse("")));
				}
			}
			return Outcome.done(Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE));
		} catch (IOException e) {
			return Outcome.refused(Trouble.of("export.unwritable", file.toString()).because(e));
		}
	}

	private static String safe(String cell) {
		return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
	}
}

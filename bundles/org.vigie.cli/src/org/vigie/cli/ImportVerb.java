package org.vigie.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.vigie.core.exchange.ImportPlan;
import org.vigie.core.exchange.ImportPlanner;
import org.vigie.core.exchange.Incoming;
import org.vigie.core.exchange.PlannedChange;
import org.vigie.core.exchange.Progress;
import org.vigie.core.register.Access;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a file into a register: says cell by cell what changes, and writes all of it or nothing. */
@Command(name = "import")
final class ImportVerb extends Verb {

	private static final int SHOWN = 200;

	@Parameters(index = "0", paramLabel = "REGISTER", descriptionKey = "import.register")
	private String register;

	@Parameters(index = "1", paramLabel = "FILE", descriptionKey = "import.file")
	private String file;

	@Option(names = "--dry-run", descriptionKey = "dryRun")
	private boolean dryRun;

	@Option(names = "--report", paramLabel = "FILE", descriptionKey = "report")
	private Optional<String> report = Optional.empty();

	@Override
	ExitStatus run() {
		var importer = context().office().importerFor(file);
		if (importer.isEmpty()) {
			return terminal().usage("cli.import.ending", file, String.join(" ", context().office().importSuffixes()));
		}
		var read = importer.get().read(Path.of(file), file, Progress.NONE);
		terminal().remarks(read.notices());
		return terminal().with(read, this::take);
	}

	private ExitStatus take(Incoming incoming) {
		return context().inRegister(Optional.of(register), dryRun ? Access.READ : Access.WRITE, store -> {
			var planned = ImportPlanner.plan(incoming, store);
			terminal().remarks(planned.notices());
			return terminal().with(planned, plan -> {
				if (report.isPresent()) {
					var written = new ImportReport(terminal()).write(plan, Path.of(report.get()));
					if (written.refusal().isPresent()) {
						return terminal().refuse(written.refusal().get());
					}
				}
				print(plan);
				if (dryRun) {
					terminal().print(terminal().text("import.would", Integer.valueOf(plan.cells()), Integer.valueOf(plan.cases())));
					return plan.isEmpty() ? ExitStatus.DONE : ExitStatus.BAD_NEWS;
				}
				return terminal().with(plan.apply(store, context().user(), terminal().now()), revisions -> {
					terminal().print(terminal().text("import.did", Integer.valueOf(plan.cells()), Integer.valueOf(plan.cases())));
					return ExitStatus.DONE;
				});
			});
		});
	}

	private void print(ImportPlan plan) {
		plan.changes().stream().limit(SHOWN).map(this::line).forEach(terminal()::print);
		if (plan.changes().size() > SHOWN) {
			terminal().print(terminal().text("import.kept", Integer.valueOf(plan.changes().size() - SHOWN)));
		}
	}

	private String line(PlannedChange change) {
		return terminal().text("import.cell", change.place().map(Object::toString).orElse("-"), change.aggregate().toString(), change.recordClass() + " " + change.recordId(),
				change.feature().isEmpty() ? "-" : change.feature(), change.before().orElse("-"), change.after().orElse("-"));
	}
}

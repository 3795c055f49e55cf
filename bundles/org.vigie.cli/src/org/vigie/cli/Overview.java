package org.vigie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.vigie.core.exchange.ExportRequest;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Access;
import org.vigie.core.register.CaseStore;

/** What Vigie does when nobody says what to do and there is no display: status, deadlines, and a status workbook of the sample register. */
record Overview(Context context) {

	ExitStatus run() {
		return context.inRegister(Optional.empty(), Access.READ, store -> {
			var today = context.terminal().today();
			var status = new StatusList(context).print(store, today);
			if (status != ExitStatus.DONE) {
				return status;
			}
			context.terminal().print("");
			var deadlines = new DeadlineList(context).print(store, org.vigie.core.deadlines.DeadlineFilter.on(today));
			return deadlines == ExitStatus.DONE ? workbook(store) : deadlines;
		});
	}

	private ExitStatus workbook(CaseStore store) {
		var terminal = context.terminal();
		var folder = context.settings().output();
		var file = folder.resolve("vigie-status-" + terminal.today() + ".xlsx");
		var exporter = context.office().exporterFor(file.toString());
		if (exporter.isEmpty()) {
			return terminal.usage("cli.export.ending", file.toString(), String.join(" ", context.office().exportSuffixes()));
		}
		try {
			Files.createDirectories(folder.toAbsolutePath());
		} catch (IOException e) {
			return terminal.refuse(Trouble.of("export.unwritable", file.toString()).because(e));
		}
		var request = new ExportRequest(store, context.office().deadlines(), context.office().schemes(), file, terminal.today(), ZonedDateTime.ofInstant(terminal.now(), terminal.zone()), context.user(),
				terminal.texts().language(), List.of());
		return terminal.with(exporter.get().export(request, Progress.NONE), cases -> {
			terminal.print("");
			terminal.print(terminal.text("overview.workbook", shown(file)));
			return ExitStatus.DONE;
		});
	}

	private static String shown(Path file) {
		return file.toAbsolutePath().normalize().toString();
	}
}

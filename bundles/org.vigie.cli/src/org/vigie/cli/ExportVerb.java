package org.vigie.cli;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;

import org.vigie.core.exchange.ExportRequest;
import org.vigie.core.exchange.Progress;
import org.vigie.core.register.Access;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a register to a file; the file's ending says how. */
@Command(name = "export")
final class ExportVerb extends Verb {

	@Parameters(arity = "1..2", paramLabel = "[REGISTER] FILE", hideParamSyntax = true, descriptionKey = "export.words")
	private List<String> words;

	@Mixin
	private AsOfOption asOf;

	@Override
	ExitStatus run() {
		return asOf.with(terminal(), day -> export(words.getLast(), day));
	}

	private ExitStatus export(String file, java.time.LocalDate day) {
		var exporter = context().office().exporterFor(file);
		if (exporter.isEmpty()) {
			return terminal().usage("cli.export.ending", file, String.join(" ", context().office().exportSuffixes()));
		}
		return context().inRegister(context().registerBefore(words, 1), Access.READ, store -> {
			var request = new ExportRequest(store, context().office().deadlines(), context().office().schemes(), Path.of(file), day, ZonedDateTime.ofInstant(terminal().now(), terminal().zone()),
					context().user(), terminal().texts().language(), List.of());
			return terminal().with(exporter.get().export(request, Progress.NONE), cases -> {
				terminal().print(terminal().text("cli.exported", file, cases));
				return ExitStatus.DONE;
			});
		});
	}
}

package org.vigie.cli;

import java.nio.file.Path;
import java.util.List;

import org.vigie.rules.examples.ExampleResult;
import org.vigie.rules.examples.ExamplesOutcome;
import org.vigie.rules.examples.WorkedExamples;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts worked examples to the clock engine and prints each that does not come out as expected. */
@Command(name = "test")
final class RulesTestVerb extends Verb {

	@Parameters(paramLabel = "FILE.csv", descriptionKey = "csv.file")
	private String file;

	@Mixin
	private FormatOption format;

	@Override
	ExitStatus run() {
		return terminal().with(InputFile.read(file), bytes -> switch (WorkedExamples.read(Path.of(file).getFileName().toString(), bytes)) {
		case ExamplesOutcome.Refused refused -> {
			refused.problems().forEach(it -> terminal().out().println(it.text(terminal().texts().language())));
			terminal().remark(terminal().text("cli.trouble", terminal().text("rules.unread", file, Integer.valueOf(refused.problems().size()))));
			yield ExitStatus.BAD_INPUT;
		}
		case ExamplesOutcome.Read read -> report(WorkedExamples.run(context().office().deadlines().engine(), read.examples()));
		});
	}

	private ExitStatus report(List<ExampleResult> results) {
		var failed = results.stream().filter(it -> !it.passed()).toList();
		if (format.json()) {
			terminal().print(Json.print(Fields.of("vigie-rules-test/1").with("passed", Integer.valueOf(results.size() - failed.size()))
					.with("failed", Integer.valueOf(failed.size())).with("failures", failed.stream().map(RulesTestVerb::json).toList()).map()));
		} else {
			for (var each : failed) {
				each.mismatches().forEach(it -> terminal().print(terminal().text("rules.failed", each.id(), it.column(), shown(it.expected()), shown(it.got()))));
			}
			terminal().print(terminal().text("rules.tested", Integer.toString(results.size() - failed.size()), Integer.toString(failed.size())));
		}
		return failed.isEmpty() ? ExitStatus.DONE : ExitStatus.BAD_NEWS;
	}

	private static Object json(ExampleResult result) {
		return new Fields().with("id", result.id()).with("line", Integer.valueOf(result.line())).with("columns", result.mismatches().stream()
				.map(it -> new Fields().with("column", it.column()).with("expected", it.expected()).with("got", it.got()).map()).toList()).map();
	}

	private String shown(String value) {
		return value.isEmpty() ? terminal().text("rules.empty") : value;
	}
}

package org.vigie.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.vigie.rules.pack.PackLoader;
import org.vigie.rules.pack.PackOutcome;
import org.vigie.rules.pack.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says whether a rule pack is sound, naming line and column of every problem. */
@Command(name = "check")
final class RulesCheckVerb extends Verb {

	@Parameters(paramLabel = "FILE", descriptionKey = "pack.file")
	private String file;

	@Mixin
	private FormatOption format;

	@Override
	ExitStatus run() {
		return terminal().with(InputFile.read(file), bytes -> {
			var outcome = PackLoader.load(Path.of(file).getFileName().toString(), bytes, terminal().today());
			var problems = switch (outcome) {
			case PackOutcome.Loaded loaded -> loaded.warnings();
			case PackOutcome.Refused refused -> refused.problems();
			};
			boolean sound = outcome instanceof PackOutcome.Loaded;
			var language = terminal().texts().language();
			if (format.json()) {
				terminal().print(Json.print(Fields.of("vigie-rules-check/1").with("file", file).with("sound", Boolean.valueOf(sound))
						.with("problems", json(problems, language)).map()));
			} else {
				problems.forEach(it -> terminal().print(it.text(language)));
				terminal().print(terminal().text(sound ? "rules.sound" : "rules.unsound", file, Integer.valueOf(problems.size())));
			}
			return sound ? ExitStatus.DONE : ExitStatus.BAD_INPUT;
		});
	}

	/** Problems as JSON. */
	static List<Object> json(List<Problem> problems, Locale language) {
		return problems.stream().<Object>map(it -> new Fields().with("line", Integer.valueOf(it.line())).with("column", Integer.valueOf(it.column())).with("code", it.code())
				.with("message", it.message(language)).with("path", it.path()).map()).toList();
	}
}

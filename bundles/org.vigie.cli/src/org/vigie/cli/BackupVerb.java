package org.vigie.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.vigie.core.register.Backup;
import org.vigie.core.register.DifferenceWords;
import org.vigie.core.register.ListedBackup;
import org.vigie.core.register.RegisterDifference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a backup of a register, or lists those that lie with it. */
@Command(name = "backup")
final class BackupVerb extends SafeVerb {

	private static final String SUFFIX = ".vigie-backup";

	@Parameters(arity = "0..2", paramLabel = "[REGISTER] [FILE]", hideParamSyntax = true, descriptionKey = "backup.words")
	private List<String> words = List.of();

	@Option(names = "--list", descriptionKey = "backup.list")
	private boolean list;

	@Mixin
	private FormatOption format;

	@Override
	ExitStatus run() {
		var onlyFile = words.size() == 1 && words.getFirst().endsWith(SUFFIX);
		var register = words.isEmpty() || onlyFile ? Optional.<String>empty() : Optional.of(words.getFirst());
		var file = words.size() == 2 || onlyFile ? Optional.of(Path.of(words.getLast())) : Optional.<Path>empty();
		if (list && file.isPresent()) {
			return terminal().usage("cli.misused", terminal().text("cli.misused.word", words.getLast()), "vigie backup");
		}
		return inSafety(register, (safe, address) -> list ? terminal().with(safe.list(address), this::show)
				: terminal().with(safe.backup(address, file, terminal().now()), made -> made(made, file.isPresent())));
	}

	private ExitStatus made(Backup made, boolean elsewhere) {
		if (format.json()) {
			terminal().print(Json.print(json(Fields.of("vigie-backup/1").with("file", made.file().toString()), made).map()));
			return ExitStatus.DONE;
		}
		terminal().print(terminal().text("backup.made", made.file().toString(), Long.valueOf(made.cases()), Long.valueOf(made.revisions())));
		if (!elsewhere) {
			terminal().remark(terminal().text("backup.elsewhere"));
		}
		return ExitStatus.DONE;
	}

	private static Fields json(Fields fields, Backup made) {
		return fields.with("kind", made.kind().word()).with("madeAt", made.madeAt().toString()).with("size", Long.valueOf(made.size())).with("register", made.register())
				.with("cases", Long.valueOf(made.cases())).with("revisions", Long.valueOf(made.revisions())).with("heads", made.heads());
	}

	private ExitStatus show(List<ListedBackup> all) {
		var bad = all.stream().filter(it -> it.found().refusal().isPresent()).toList();
		if (format.json()) {
			terminal().print(Json.print(Fields.of("vigie-backups/1").with("backups", all.stream().map(this::json).toList()).map()));
		} else {
			table(all);
			bad.forEach(it -> terminal().print(terminal().sentence(it.found().refusal().orElseThrow())));
			terminal().print(terminal().text("backup.total", Integer.valueOf(all.size()), Integer.valueOf(bad.size())));
		}
		return bad.isEmpty() ? ExitStatus.DONE : ExitStatus.BAD_NEWS;
	}

	private Object json(ListedBackup one) {
		var fields = new Fields().with("file", one.file().toString()).with("verified", Boolean.valueOf(one.found().refusal().isEmpty()));
		return one.found().result().map(it -> json(fields, it)).orElseGet(() -> fields.with("kind", one.kind().word()).with("madeAt", one.madeAt().toString()).with("size", Long.valueOf(one.size())))
				.with("differs", one.difference().map(it -> Integer.valueOf(it.cases()))).with("differences", one.difference().map(BackupVerb::counts)).with("code", one.found().refusal().map(it -> it.code())).map();
	}

	private static Map<String, Integer> counts(RegisterDifference found) {
		var counts = new TreeMap<String, Integer>();
		found.counts().forEach((kind, many) -> counts.put(kind.word(), many));
		return counts;
	}

	private void table(List<ListedBackup> all) {
		if (all.isEmpty()) {
			return;
		}
		var table = new TextTable(7).row(terminal().text("backup.file"), terminal().text("backup.kind"), terminal().text("backup.size"), terminal().text("backup.cases"),
				terminal().text("backup.revisions"), terminal().text("backup.verified"), terminal().text("backup.differs"));
		var words = new DifferenceWords(terminal().texts());
		for (var one : all) {
			table.row(one.file().getFileName().toString(), terminal().text("backup.kind." + one.kind().word()), terminal().text("backup.kilobytes", Long.valueOf((one.size() + 1023) / 1024)),
					one.found().result().map(it -> Long.toString(it.cases())).orElse("-"), one.found().result().map(it -> Long.toString(it.revisions())).orElse("-"),
					terminal().text(one.found().refusal().isEmpty() ? "backup.verified.yes" : "backup.verified.no"),
					one.difference().map(it -> String.join(", ", words.parts(it))).orElse("-"));
		}
		table.lines().forEach(terminal()::print);
	}
}

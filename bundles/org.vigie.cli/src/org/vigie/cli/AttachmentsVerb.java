package org.vigie.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.vigie.core.attachments.AttachedFile;
import org.vigie.core.attachments.AttachmentWords;
import org.vigie.core.attachments.SourceFiles;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Access;
import org.vigie.core.register.CaseStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files kept with a source, each read to its end; or a copy of one of them. */
@Command(name = "attachments")
final class AttachmentsVerb extends Verb {

	private static final int NAME_AND_FILE = 2;

	@Parameters(arity = "1..2", paramLabel = "[REGISTER] SOURCE", hideParamSyntax = true, descriptionKey = "source.words")
	private List<String> words;

	@Option(names = "--save", arity = "2", paramLabel = "NAME FILE", hideParamSyntax = true, descriptionKey = "attachments.save")
	private List<String> save = List.of();

	@Mixin
	private FormatOption format;

	/** A file and what looking at it found. */
	private record Examined(AttachedFile file, Outcome<AttachedFile> found) {
	}

	@Override
	ExitStatus run() {
		if (save.size() > NAME_AND_FILE) {
			return terminal().usage("cli.misused", terminal().text("cli.misused.twice", "--save"), "vigie attachments");
		}
		return context().inRegister(context().registerBefore(words, 1), Access.READ,
				store -> new KnownSource(terminal(), store).with(words.getLast(), id -> save.isEmpty() ? list(store, id) : save(store, id)));
	}

	private ExitStatus list(CaseStore store, String id) {
		var files = new SourceFiles(store);
		return terminal().with(files.of(id), all -> {
			var examined = all.stream().map(it -> new Examined(it, files.examine(it, () -> false))).toList();
			if (format.json()) {
				terminal().print(Json.print(Fields.of("vigie-attachments/1").with("source", id).with("attachments", examined.stream().map(AttachmentsVerb::json).toList()).map()));
			} else {
				print(id, examined);
			}
			return examined.stream().allMatch(it -> it.found().refusal().isEmpty()) ? ExitStatus.DONE : ExitStatus.BAD_NEWS;
		});
	}

	private void print(String id, List<Examined> all) {
		var words = new AttachmentWords(terminal().texts());
		var troubles = new ArrayList<Trouble>();
		for (var each : all) {
			var file = each.file();
			var type = file.mediaType().orElseGet(() -> terminal().text("attachments.no-type"));
			terminal().print(terminal().text("attachments.line", file.name(), words.size(file.size()), type, words.state(each.found())));
			terminal().print("  " + terminal().text("attachments.sha256", file.sha256()));
			each.found().refusal().ifPresent(troubles::add);
		}
		troubles.forEach(it -> terminal().print(terminal().sentence(it)));
		terminal().print(terminal().text("attachments.total", Integer.valueOf(all.size()), id));
	}

	private static Object json(Examined it) {
		return json(new Fields(), it.file()).with("code", it.found().refusal().map(Trouble::code)).map();
	}

	static Fields json(Fields fields, AttachedFile file) {
		return fields.with("id", file.id()).with("name", file.name()).with("mediaType", file.mediaType()).with("size", Long.valueOf(file.size())).with("sha256", file.sha256());
	}

	private ExitStatus save(CaseStore store, String id) {
		var files = new SourceFiles(store);
		return terminal().with(path(save.getLast()), to -> terminal().with(files.called(id, save.getFirst()), file -> terminal().with(files.copy(file, to), written -> {
			if (format.json()) {
				terminal().print(Json.print(json(Fields.of("vigie-attachment-copy/1").with("source", id), file).with("file", written.toString()).map()));
			} else {
				terminal().print(terminal().text("attachments.saved", written.toString(), file.name(), new AttachmentWords(terminal().texts()).size(file.size())));
				terminal().print(terminal().text("attachments.sha256", file.sha256()));
				terminal().remark(terminal().text("attachments.plain"));
			}
			return ExitStatus.DONE;
		})));
	}

	private static Outcome<Path> path(String name) {
		try {
			return Outcome.done(Path.of(name));
		} catch (InvalidPathException e) {
			return Outcome.refused(Trouble.of("export.unwritable", name).because(e));
		}
	}
}

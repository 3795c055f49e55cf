package org.vigie.cli;

import java.security.SecureRandom;
import java.util.Optional;

import org.vigie.core.attachments.Attached;
import org.vigie.core.attachments.AttachmentWords;
import org.vigie.core.attachments.GivenFile;
import org.vigie.core.attachments.SourceFiles;
import org.vigie.core.register.Access;
import org.vigie.core.register.CaseStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Keeps a file with a source, sealed, and names it in a revision of the source. */
@Command(name = "attach")
final class AttachVerb extends Verb {

	@Parameters(index = "0", paramLabel = "REGISTER", descriptionKey = "register.attach")
	private String register;

	@Parameters(index = "1", paramLabel = "SOURCE", descriptionKey = "source.id")
	private String source;

	@Parameters(index = "2", paramLabel = "FILE", descriptionKey = "attach.file")
	private String file;

	@Mixin
	private FormatOption format;

	@Override
	ExitStatus run() {
		return terminal().with(GivenFile.at(file), given -> context().inRegister(Optional.of(register), Access.WRITE,
				store -> new KnownSource(terminal(), store).with(source, id -> attach(store, id, given))));
	}

	private ExitStatus attach(CaseStore store, String id, GivenFile given) {
		return terminal().with(new SourceFiles(store).attach(id, given, new SourceFiles.By(context().user(), terminal().now()), new SecureRandom()), it -> {
			if (format.json()) {
				terminal().print(Json.print(AttachmentsVerb.json(Fields.of("vigie-attach/1").with("source", id), it.file())
						.with("revision", it.revision().map(link -> Long.valueOf(link.number())))
						.with("attached", Boolean.valueOf(it.revision().isPresent())).map()));
			} else {
				say(id, given, it);
			}
			return ExitStatus.DONE;
		});
	}

	private void say(String id, GivenFile given, Attached it) {
		var size = new AttachmentWords(terminal().texts()).size(it.file().size());
		var type = it.file().mediaType().orElseGet(() -> terminal().text("attachments.no-type"));
		terminal().print(it.revision().map(link -> terminal().text("attach.done", it.file().name(), size, type, id, Long.valueOf(link.number())))
				.orElseGet(() -> terminal().text("attach.there", id, it.file().name(), size)));
		terminal().print(terminal().text("attachments.sha256", it.file().sha256()));
		terminal().remark(terminal().text("attach.stays", given.name()));
	}
}

package org.vigie.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vigie.core.register.Access;
import org.vigie.core.register.Verification;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks through every chain of a register and says whether anything was altered. */
@Command(name = "verify")
final class VerifyVerb extends Verb {

	private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");
	private static final long LONGEST = 4096;

	@Parameters(arity = "0..1", paramLabel = "REGISTER", descriptionKey = "register")
	private Optional<String> register = Optional.empty();

	@Option(names = "--against", paramLabel = "CHECKPOINT", descriptionKey = "against")
	private Optional<String> against = Optional.empty();

	@Mixin
	private FormatOption format;

	@Override
	ExitStatus run() {
		if (against.isPresent()) {
			var hash = checkpoint(against.get());
			return hash.isEmpty() ? terminal().usage("verify.against.bad", against.get()) : verify(hash);
		}
		return verify(Optional.empty());
	}

	private ExitStatus verify(Optional<String> hash) {
		return context().inRegister(register, Access.READ, store -> terminal().with(store.verify(hash, terminal().now()), found -> {
			if (format.json()) {
				terminal().print(json(found));
			} else {
				found.findings().forEach(it -> terminal().print(terminal().sentence(it)));
				terminal().print(terminal().text(found.sound() ? "verify.sound" : "verify.unsound", Long.valueOf(found.aggregates()), Long.valueOf(found.revisions()),
						Integer.valueOf(found.findings().size()), found.checkpoint().hash()));
			}
			return found.sound() ? ExitStatus.DONE : ExitStatus.BAD_NEWS;
		}));
	}

	/** A checkpoint is its hash, or a file whose first hash is it. */
	private static Optional<String> checkpoint(String text) {
		if (HASH.matcher(text).matches()) {
			return Optional.of(text.toLowerCase(java.util.Locale.ROOT));
		}
		try {
			var file = Path.of(text);
			if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
				return Optional.empty();
			}
			var found = HASH.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
			return found.find() ? Optional.of(found.group().toLowerCase(java.util.Locale.ROOT)) : Optional.empty();
		} catch (java.io.IOException | java.nio.file.InvalidPathException e) {
			return Optional.empty(); // said as one sentence: it is no checkpoint
		}
	}

	private String json(Verification found) {
		return Json.print(Fields.of("vigie-verify/1").with("sound", Boolean.valueOf(found.sound())).with("aggregates", Long.valueOf(found.aggregates()))
				.with("revisions", Long.valueOf(found.revisions())).with("checkpoint", found.checkpoint().hash())
				.with("findings", found.findings().stream().map(it -> new Fields().with("code", it.code()).with("sentence", terminal().sentence(it)).map()).toList()).map());
	}
}

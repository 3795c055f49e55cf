package org.vigie.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.vigie.core.exchange.ForeignFile;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Access;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.Verification;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks through every chain of a register and says whether anything was altered. */
@Command(name = "verify")
final class VerifyVerb extends Verb {

	private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");
	private static final int LONGEST_NOTE = 4096;
	private static final int LONGEST = 512 << 20;
	private static final Pattern SIGNED = Pattern.compile("vigie (checkpoint|proof) \\d");

	@Parameters(arity = "0..1", paramLabel = "REGISTER", descriptionKey = "register")
	private Optional<String> register = Optional.empty();

	@Option(names = "--against", paramLabel = "CHECKPOINT", descriptionKey = "against")
	private Optional<String> against = Optional.empty();

	@Mixin
	private FormatOption format;

	@Override
	ExitStatus run() {
		if (against.isEmpty()) {
			return verify(Optional.empty(), Optional.empty());
		}
		if (HASH.matcher(against.get()).matches()) {
			return verify(against, Optional.empty());
		}
		var read = ForeignFile.read(Path.of(against.get()), against.get(), LONGEST);
		return read.refusal().filter(it -> it.code().equals("import.missing")).isPresent() ? terminal().usage("verify.against.bad", against.get()) : against(read);
	}

	private ExitStatus against(Outcome<ForeignFile> read) {
		return terminal().with(read, file -> {
			if (lists(file)) {
				return verify(Optional.empty(), Optional.of(file));
			}
			var found = HASH.matcher(beginning(file));
			return found.find() ? verify(Optional.of(found.group()), Optional.empty()) : terminal().usage("verify.against.bad", against.get());
		});
	}

	private static boolean lists(ForeignFile file) {
		return SIGNED.matcher(beginning(file)).lookingAt();
	}

	private static String beginning(ForeignFile file) {
		return new String(file.bytes(), 0, Math.min(file.bytes().length, LONGEST_NOTE), StandardCharsets.UTF_8);
	}

	/**
	 * @param hash a checkpoint of which no more is known
	 * @param heads a checkpoint with its heads
	 */
	private ExitStatus verify(Optional<String> hash, Optional<ForeignFile> heads) {
		return context().inRegister(register, Access.READ, store -> terminal().with(verified(store, hash, heads), found -> {
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

	private Outcome<Verification> verified(CaseStore store, Optional<String> hash, Optional<ForeignFile> heads) {
		var earlier = heads.map(file -> store.evidence().differences(file)).orElseGet(() -> Outcome.done(List.of()));
		return earlier.then(differences -> store.verify(hash.map(it -> it.toLowerCase(Locale.ROOT)), terminal().now()).map(found -> new Verification(found.aggregates(), found.revisions(),
				found.checkpoint(), Stream.concat(found.findings().stream(), differences.stream()).toList())));
	}

	private String json(Verification found) {
		return Json.print(Fields.of("vigie-verify/1").with("sound", Boolean.valueOf(found.sound())).with("aggregates", Long.valueOf(found.aggregates()))
				.with("revisions", Long.valueOf(found.revisions())).with("checkpoint", found.checkpoint().hash())
				.with("findings", found.findings().stream().map(it -> new Fields().with("code", it.code()).with("sentence", terminal().sentence(it)).map()).toList()).map());
	}
}

package org.vigie.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.vigie.core.fields.RecordName;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.ErasureRequest;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Unlock;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Forgets a case, a person or a source, from every revision; says first what goes and what stays. */
@Command(name = "erase")
final class EraseVerb extends Verb {

	@Parameters(index = "0", paramLabel = "REGISTER", descriptionKey = "register.erase")
	private String register;

	@Parameters(index = "1", paramLabel = "CASE", descriptionKey = "erase.what")
	private String what;

	@Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "erase.reason")
	private String reason = "";

	@Option(names = "--yes", descriptionKey = "yes")
	private boolean yes;

	@Override
	ExitStatus run() {
		return context().inRegister(Optional.of(register), yes ? Access.WRITE : Access.READ, store -> {
			var key = key();
			return terminal().with(store.history(key), revisions -> {
				if (revisions.isEmpty()) {
					return key.kind() == AggregateKind.CASE ? new UnknownCase(terminal()).refuse(store, key.id()) : terminal().refuse(Trouble.of("store.no-such", key.toString()));
				}
				return terminal().with(name(store, key), name -> {
					terminal().print(terminal().text(yes ? "erase.does" : "erase.would", key.toString(), name, Integer.valueOf(revisions.size())));
					return yes ? erase(store, key) : notErased();
				});
			});
		});
	}

	/** {@code person/P-1} and {@code source/S-1} name what is no case. */
	private AggregateKey key() {
		var slash = what.indexOf('/');
		return Optional.of(what).filter(it -> slash > 0).flatMap(it -> AggregateKind.of(it.substring(0, slash))).map(kind -> new AggregateKey(kind, what.substring(slash + 1)))
				.orElseGet(() -> AggregateKey.ofCase(what));
	}

	/** Its name, for people to see that it is the right one; one that cannot be read any more is erased by its id. */
	private static Outcome<String> name(CaseStore store, AggregateKey key) {
		var read = store.read(Optional.empty()).read(key);
		return read.refusal().filter(it -> it.code().equals("store.erased")).isPresent() ? Outcome.refused(read.refusal().get()) : Outcome.done(read.result().map(RecordName::of).orElse(key.id()));
	}

	private ExitStatus erase(CaseStore store, AggregateKey key) {
		return terminal().with(store.erase(new ErasureRequest(key, context().user(), terminal().now(), reason)), erasure -> {
			terminal().print(terminal().text("erase.done", key.toString(), Long.valueOf(erasure.number())));
			terminal().print(terminal().text("erase.stays", key.id()));
			backups();
			return ExitStatus.DONE;
		});
	}

	/** The backups from before, which still hold everything. The one that closing the register makes does not. */
	private void backups() {
		var address = RegisterAddress.of(Path.of(register));
		context().office().safekeeping(address, Unlock.nothing()).result().ifPresent(safe -> {
			try (safe) {
				var files = safe.files(address);
				if (!files.isEmpty()) {
					terminal().print(terminal().text("erase.backups", Integer.valueOf(files.size())));
					files.forEach(it -> terminal().print("  " + it));
				}
			}
		});
	}

	private ExitStatus notErased() {
		terminal().print(terminal().text("erase.stays", key().id()));
		backups();
		terminal().print(terminal().text("erase.not"));
		return ExitStatus.BAD_NEWS;
	}
}

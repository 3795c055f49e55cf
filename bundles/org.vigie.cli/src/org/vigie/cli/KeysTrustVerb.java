package org.vigie.cli;

import java.nio.file.Path;

import org.vigie.core.exchange.ForeignFile;
import org.vigie.core.proof.KeyFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trusts the key of another office: shows its fingerprint first, which is compared by voice or on paper. */
@Command(name = "trust")
final class KeysTrustVerb extends KeysVerb.Part {

	@Parameters(paramLabel = "FILE", descriptionKey = "keys.file.in")
	private String file;

	@Option(names = "--yes", descriptionKey = "yes")
	private boolean yes;

	@Override
	ExitStatus run() {
		return terminal().with(ForeignFile.read(Path.of(file), file, KeyFile.LONGEST), bytes -> terminal().with(KeyFile.read(bytes), key -> {
			terminal().print(terminal().text("keys.fingerprint", key.key().fingerprint()));
			terminal().print(terminal().text("keys.of", key.name(), key.register()));
			if (!yes) {
				terminal().print(terminal().text("keys.compare"));
				return ExitStatus.BAD_NEWS;
			}
			return terminal().with(trusted().add(bytes), added -> {
				terminal().print(terminal().text("keys.trusted"));
				return ExitStatus.DONE;
			});
		}));
	}
}

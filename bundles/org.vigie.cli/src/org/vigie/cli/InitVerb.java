package org.vigie.cli;

import java.util.Optional;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.RecoveryKey;
import org.vigie.core.register.RegisterAddress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a new register: empty and encrypted, unless it shall be open, or from a sample. */
@Command(name = "init")
final class InitVerb extends Verb {

	@Parameters(paramLabel = "REGISTER", descriptionKey = "register.new")
	private String register;

	@Option(names = "--sample", paramLabel = "NAME", descriptionKey = "sample")
	private Optional<String> sample = Optional.empty();

	@Option(names = "--open", descriptionKey = "open")
	private boolean open;

	@Override
	ExitStatus run() {
		return terminal().with(new RegisterName(register).address(), this::make);
	}

	private ExitStatus make(RegisterAddress address) {
		if (open || sample.isPresent()) {
			return context().secrets().areNamed() ? terminal().usage("init.open-or-secret") : made(readable(address));
		}
		if (context().secrets().recoveryFile().isPresent()) {
			return terminal().usage("init.recovery-made");
		}
		return encrypted(address);
	}

	private Outcome<CaseStore> readable(RegisterAddress address) {
		var office = context().office();
		var now = terminal().now();
		return sample.isPresent() ? office.createSample(address, sample.get(), now, context().user()) : office.create(address, now);
	}

	/** A recovery key is made for each encrypted register; without it a forgotten passphrase would be the end of the record. */
	private ExitStatus encrypted(RegisterAddress address) {
		if (context().office().exists(address)) { // before anybody types
			return terminal().refuse(Trouble.of("store.exists", address.toString()));
		}
		var secrets = context().secrets();
		try (var recovery = RecoveryKey.random()) {
			var named = secrets.passphraseFile().or(secrets::keyFile).isPresent();
			return terminal().with(secrets.protection(secrets.passphraseFile(), secrets.keyFile(), Optional.of(recovery), !named, "usage.init-untyped"), protection -> {
				try (protection) {
					var created = context().office().create(address, protection, terminal().now());
					terminal().remarks(created.notices());
					var status = made(created);
					if (status == ExitStatus.DONE) {
						secrets.show(recovery);
						terminal().print(terminal().text("init.warned"));
					}
					return status;
				}
			});
		}
	}

	private ExitStatus made(Outcome<CaseStore> created) {
		return terminal().with(created, store -> {
			try (store) {
				return terminal().with(store.heads(Optional.empty()), heads -> {
					var cases = heads.stream().filter(it -> it.key().kind() == AggregateKind.CASE).count();
					terminal().print(terminal().text("init.made", register, Long.valueOf(cases)));
					if (open && sample.isEmpty()) {
						terminal().remark(terminal().text("init.readable"));
					}
					return ExitStatus.DONE;
				});
			}
		});
	}
}

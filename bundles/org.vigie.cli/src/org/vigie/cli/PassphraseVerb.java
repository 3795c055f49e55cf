package org.vigie.cli;

import java.util.Optional;

import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Protection;
import org.vigie.core.register.RecoveryKey;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Unlock;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes what opens an encrypted register: its passphrase, its key file, its recovery key. The data stay as they are. */
@Command(name = "passphrase")
final class PassphraseVerb extends Verb {

	@Parameters(paramLabel = "REGISTER", descriptionKey = "register.encrypted")
	private String register;

	@Option(names = "--new-passphrase-file", paramLabel = "FILE", descriptionKey = "newPassphraseFile")
	private Optional<String> newPassphrase = Optional.empty();

	@Option(names = "--new-key-file", paramLabel = "FILE", descriptionKey = "newKeyFile")
	private Optional<String> newKey = Optional.empty();

	@Option(names = "--new-recovery-key", descriptionKey = "newRecoveryKey")
	private boolean newRecovery;

	@Override
	ExitStatus run() {
		return terminal().with(new RegisterName(register).address(), this::change);
	}

	private ExitStatus change(RegisterAddress address) {
		var office = context().office();
		if (!office.isEncrypted(address)) { // before anybody types or a key file is made
			return terminal().refuse(Trouble.of(office.exists(address) ? "store.never-encrypted" : "store.missing", address.toString()));
		}
		return terminal().with(context().secrets().unlock(address, true), unlock -> {
			try (unlock) {
				return change(address, unlock);
			}
		});
	}

	private ExitStatus change(RegisterAddress address, Unlock unlock) {
		var recovery = newRecovery ? Optional.of(RecoveryKey.random()) : Optional.<RecoveryKey>empty();
		var named = newPassphrase.or(() -> newKey).isPresent() || newRecovery;
		return terminal().with(context().secrets().protection(newPassphrase, newKey, recovery, !named, "usage.new-untyped"), protection -> {
			try (protection) {
				return change(address, unlock, protection, recovery);
			}
		});
	}

	private ExitStatus change(RegisterAddress address, Unlock unlock, Protection protection, Optional<RecoveryKey> recovery) {
		var changed = context().office().protect(address, unlock, protection, terminal().now());
		terminal().remarks(changed.notices());
		return terminal().with(changed, ignored -> {
			recovery.ifPresent(context().secrets()::show);
			terminal().print(terminal().text("passphrase.changed", register));
			terminal().remark(terminal().text("passphrase.copies"));
			return ExitStatus.DONE;
		});
	}
}

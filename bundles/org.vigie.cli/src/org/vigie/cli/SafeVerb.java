package org.vigie.cli;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Safekeeping;

/** A verb about the safety of a register, which is never opened for it. */
abstract class SafeVerb extends Verb {

	private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

	/** Does the work for a register, the sample when none is named. */
	final ExitStatus inSafety(Optional<String> register, BiFunction<Safekeeping, RegisterAddress, ExitStatus> work) {
		return inSafety(register, address -> false, work);
	}

	/** @param encrypted whether a secret is needed though the register itself needs none */
	final ExitStatus inSafety(Optional<String> register, Predicate<RegisterAddress> encrypted, BiFunction<Safekeeping, RegisterAddress, ExitStatus> work) {
		var named = register.map(it -> new RegisterName(it).address()).orElseGet(() -> Outcome.done(context().office().sampleAddress()));
		return terminal().with(named, address -> inSafety(address, encrypted, work));
	}

	private ExitStatus inSafety(RegisterAddress address, Predicate<RegisterAddress> encrypted, BiFunction<Safekeeping, RegisterAddress, ExitStatus> work) {
		return terminal().with(context().secrets().unlock(address, context().office().isEncrypted(address) || encrypted.test(address)), unlock -> {
			try (unlock) {
				return terminal().with(context().office().safekeeping(address, unlock), safe -> {
					try (safe) {
						return work.apply(safe, address);
					}
				});
			}
		});
	}

	final String time(Instant at) {
		return SECOND.format(at.atZone(terminal().zone()));
	}
}

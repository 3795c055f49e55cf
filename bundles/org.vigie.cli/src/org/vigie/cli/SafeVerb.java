package org.vigie.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.vigie.core.outcome.Trouble;
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
		if (register.filter(it -> it.contains("://")).isPresent()) {
			return terminal().refuse(Trouble.of("usage.address", register.get()));
		}
		var address = register.map(it -> RegisterAddress.of(Path.of(it))).orElseGet(() -> context().office().sampleAddress());
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

package org.vigie.core.register;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

/** Where front ends get registers: picks the engine that serves an address. */
public final class Registers {

	private final List<RegisterEngine> engines;
	private final DeadlineProjector projector;

	public Registers(List<RegisterEngine> engines, DeadlineProjector projector) {
		this.engines = List.copyOf(engines);
		this.projector = Objects.requireNonNull(projector);
	}

	/** Whether a register is there, readable or not. */
	public boolean exists(RegisterAddress address) {
		return engines.stream().filter(it -> it.serves(address)).anyMatch(it -> it.exists(address));
	}

	/** Whether opening the register needs a secret. */
	public boolean isEncrypted(RegisterAddress address) {
		return engines.stream().filter(it -> it.serves(address)).anyMatch(it -> it.isEncrypted(address));
	}

	/** Refused as {@link RegisterEngine#open} is, and with {@code store.no-engine} (address) where no engine serves the address. */
	public Outcome<CaseStore> open(RegisterAddress address, Access access, Instant now) {
		return open(address, access, Unlock.nothing(), now);
	}

	/** Refused as {@link RegisterEngine#open} is, and with {@code store.no-engine} (address) where no engine serves the address. */
	public Outcome<CaseStore> open(RegisterAddress address, Access access, Unlock unlock, Instant now) {
		return with(address, engine -> engine.open(address, access, unlock, now, projector));
	}

	/** Refused as {@link RegisterEngine#create} is, and with {@code store.no-engine} (address). */
	public Outcome<CaseStore> create(RegisterAddress address, String name, boolean sample, Instant now) {
		return create(address, name, sample, Protection.open(), now);
	}

	/** Refused as {@link RegisterEngine#create} is, and with {@code store.no-engine} (address). */
	public Outcome<CaseStore> create(RegisterAddress address, String name, boolean sample, Protection protection, Instant now) {
		return with(address, engine -> engine.create(address, name, sample, protection, now, projector));
	}

	/** Refused as {@link RegisterEngine#protect} is, and with {@code store.no-engine} (address). */
	public Outcome<Boolean> protect(RegisterAddress address, Unlock unlock, Protection protection, Instant now) {
		return with(address, engine -> engine.protect(address, unlock, protection, now));
	}

	/** Refused with {@code store.no-engine} (address). */
	public Outcome<Safekeeping> safekeeping(RegisterAddress address, Unlock unlock) {
		return with(address, engine -> Outcome.done(engine.safekeeping(unlock, projector)));
	}

	private <T> Outcome<T> with(RegisterAddress address, Function<RegisterEngine, Outcome<T>> use) {
		return engines.stream().filter(it -> it.serves(address)).findFirst().map(use)
				.orElseGet(() -> Outcome.refused(Trouble.of("store.no-engine", address.toString())));
	}
}

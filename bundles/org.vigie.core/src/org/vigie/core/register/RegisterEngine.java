package org.vigie.core.register;

import java.time.Instant;

import org.vigie.core.outcome.Outcome;

/** Creates and opens registers of one kind of database. Contract test: CaseStoreContractTest of the store. */
public interface RegisterEngine {

	/** Whether this engine serves the address. */
	boolean serves(RegisterAddress address);

	/** Whether a register is there already (readable or not). */
	boolean exists(RegisterAddress address);

	/**
	 * Makes a new register and opens it for writing.
	 *
	 * @param sample whether it is a sample register
	 * @return refused with {@code store.exists}, {@code store.unwritable}, {@code store.full}, {@code store.foreign}
	 */
	Outcome<CaseStore> create(RegisterAddress address, String name, boolean sample, Instant now, DeadlineProjector projector);

	/**
	 * Opens a register.
	 *
	 * @return refused with {@code store.missing}, {@code store.in-use} (arguments: address, process, since as a java.util.Date),
	 *         {@code store.locked} (address), {@code store.foreign}, {@code store.damaged}, {@code store.shortened} (address, revisions
	 *         missing), {@code store.newer-schema} (address, its version, ours), {@code store.unwritable}, {@code store.unreadable},
	 *         {@code store.full}
	 */
	Outcome<CaseStore> open(RegisterAddress address, Access access, Instant now, DeadlineProjector projector);

	/** What keeps registers of this kind safe. */
	Safekeeping safekeeping(DeadlineProjector projector);
}

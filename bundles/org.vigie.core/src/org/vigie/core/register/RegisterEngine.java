package org.vigie.core.register;

import java.time.Instant;

import org.vigie.core.outcome.Outcome;

/** Creates and opens registers of one kind of database. Contract test: CaseStoreContractTest of the store. */
public interface RegisterEngine {

	/** Whether this engine serves the address. */
	boolean serves(RegisterAddress address);

	/** Whether a register is there already (readable or not). */
	boolean exists(RegisterAddress address);

	/** Whether the register there is encrypted, so that opening it needs a secret. */
	boolean isEncrypted(RegisterAddress address);

	/**
	 * Makes a new register and opens it for writing.
	 *
	 * @param sample whether it is a sample register
	 * @param protection the ways that shall open it; belongs to the caller
	 * @return refused with {@code store.exists}, {@code store.unwritable}, {@code store.full}, {@code store.foreign}, and as
	 *         {@link PassphraseRule#forNewLock} and key files are
	 */
	Outcome<CaseStore> create(RegisterAddress address, String name, boolean sample, Protection protection, Instant now, DeadlineProjector projector);

	/** Makes a new register that everybody can read who can read its folder. */
	default Outcome<CaseStore> create(RegisterAddress address, String name, boolean sample, Instant now, DeadlineProjector projector) {
		return create(address, name, sample, Protection.open(), now, projector);
	}

	/**
	 * Opens a register.
	 *
	 * @param unlock belongs to the caller; where the register is not encrypted it is not needed, which is remarked with
	 *        {@code store.not-encrypted} (address)
	 * @return refused with {@code store.missing}, {@code store.link} (path), {@code store.in-use} (arguments: address, process, since as a java.util.Date),
	 *         {@code store.locked} (address), {@code store.foreign}, {@code store.damaged}, {@code store.shortened} (address, revisions
	 *         missing), {@code store.newer-schema} (address, its version, ours), {@code store.unwritable}, {@code store.unreadable},
	 *         {@code store.full}; for an encrypted one (each with the address first) {@code store.encrypted}, {@code store.wrong-passphrase},
	 *         {@code store.wrong-key-file}, {@code store.wrong-recovery-key}, {@code store.no-passphrase}, {@code store.no-key-file},
	 *         {@code store.no-recovery-key} where no such way leads in, {@code store.key-missing}, {@code store.key-damaged},
	 *         {@code store.key-newer} (its version, ours), {@code store.damaged-encrypted}
	 */
	Outcome<CaseStore> open(RegisterAddress address, Access access, Unlock unlock, Instant now, DeadlineProjector projector);

	/** Opens a register that is not encrypted. */
	default Outcome<CaseStore> open(RegisterAddress address, Access access, Instant now, DeadlineProjector projector) {
		return open(address, access, Unlock.nothing(), now, projector);
	}

	/**
	 * Replaces the ways into an encrypted register, of each kind that is given; the others stay. Its data are not touched, and whoever has
	 * a copy of its key file from before still opens it with the secret of that time.
	 *
	 * @param unlock one of the present ways
	 * @return refused as opening and creating are, and with {@code store.never-encrypted} (address)
	 */
	Outcome<Boolean> protect(RegisterAddress address, Unlock unlock, Protection protection, Instant now);

	/**
	 * What keeps registers of this kind safe.
	 *
	 * @param unlock for those that are encrypted; the caller's, who closes it afterwards
	 */
	Safekeeping safekeeping(Unlock unlock, DeadlineProjector projector);
}

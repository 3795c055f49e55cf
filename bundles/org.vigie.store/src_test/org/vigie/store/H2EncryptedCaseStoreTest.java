package org.vigie.store;

import java.time.Instant;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Access;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.DeadlineProjector;
import org.vigie.core.register.Protection;
import org.vigie.core.register.RecoveryKey;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.RegisterEngine;
import org.vigie.core.register.Safekeeping;
import org.vigie.core.register.Unlock;

/** An encrypted register does all that an open one does. It is opened by its recovery key, which takes no time. */
final class H2EncryptedCaseStoreTest extends CaseStoreContractTest {

	@Override
	protected RegisterEngine engine() {
		return new Encrypting(new H2Engine(), new Unlock.Recovery(RECOVERY));
	}

	private static final RecoveryKey RECOVERY = RecoveryKey.random();

	private record Encrypting(RegisterEngine engine, Unlock unlock) implements RegisterEngine {

		@Override
		public boolean serves(RegisterAddress address) {
			return engine.serves(address);
		}

		@Override
		public boolean exists(RegisterAddress address) {
			return engine.exists(address);
		}

		@Override
		public boolean isEncrypted(RegisterAddress address) {
			return engine.isEncrypted(address);
		}

		@Override
		public Outcome<CaseStore> create(RegisterAddress address, String name, boolean sample, Protection none, Instant now, DeadlineProjector projector) {
			return engine.create(address, name, sample, Protection.by(unlock), now, projector);
		}

		@Override
		public Outcome<CaseStore> open(RegisterAddress address, Access access, Unlock nothing, Instant now, DeadlineProjector projector) {
			return engine.open(address, access, unlock, now, projector);
		}

		@Override
		public Outcome<Boolean> protect(RegisterAddress address, Unlock nothing, Protection protection, Instant now) {
			return engine.protect(address, unlock, protection, now);
		}

		@Override
		public Safekeeping safekeeping(Unlock nothing, DeadlineProjector projector) {
			return engine.safekeeping(unlock, projector);
		}
	}
}

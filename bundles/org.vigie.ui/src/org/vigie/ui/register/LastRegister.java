package org.vigie.ui.register;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Unlock;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.jobs.OfficeJob;

/** The register that was open last, which the next start of the program opens again; the sample is not remembered. */
public final class LastRegister implements RegisterSession.Listener {

	private static final String FOLDER = "register.last";

	private final RegisterSession session;

	public LastRegister(RegisterSession session) {
		this.session = Objects.requireNonNull(session);
	}

	@Override
	public void opened() {
		var node = InstanceScope.INSTANCE.getNode(IdleWatch.NODE);
		session.address().filter(it -> !it.equals(session.office().sampleAddress())).ifPresentOrElse(it -> node.put(FOLDER, it.toString()), () -> node.remove(FOLDER));
	}

	/** Opens the register that was open last, or asks for its secret; false when there is none. UI thread. */
	public boolean open() {
		var address = remembered();
		address.ifPresent(it -> {
			session.heading(it);
			if (session.isEncrypted()) {
				session.lock();
				LockScreen.show(session);
			} else {
				open(it);
			}
		});
		return address.isPresent();
	}

	private Optional<RegisterAddress> remembered() {
		try {
			return Optional.ofNullable(InstanceScope.INSTANCE.getNode(IdleWatch.NODE).get(FOLDER, null)).map(it -> RegisterAddress.of(Path.of(it))).filter(session.office()::exists);
		} catch (InvalidPathException e) {
			return Optional.empty(); // written on another system
		}
	}

	private void open(RegisterAddress address) {
		new OfficeJob<>(session.text("job.open"), session, () -> new Switching(session).open(address, Unlock.nothing()), outcome -> {
			switch (outcome) {
				case Outcome.Done<CaseStore>(var store, var ignored) -> session.opened(store);
				case Outcome.Refused<CaseStore>(var trouble, var ignored) -> session.refused(trouble);
			}
		}).schedule();
	}
}

package org.vigie.ui.register;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
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

	/** Nothing but the folder is remembered. */
	@Override
	public void opened() {
		var node = InstanceScope.INSTANCE.getNode(IdleWatch.NODE);
		session.address().filter(it -> !it.equals(session.office().sampleAddress())).ifPresentOrElse(it -> node.put(FOLDER, it.toString()), () -> node.remove(FOLDER));
		Job.createSystem(session.text("job.remember"), (IJobFunction) monitor -> keep(node)).schedule(); // at once: a program may end in ways that write nothing
	}

	private static IStatus keep(IEclipsePreferences node) {
		try {
			node.flush();
			return Status.OK_STATUS;
		} catch (BackingStoreException e) {
			return Status.error(e.getMessage(), e);
		}
	}

	/** Opens the register that was open last, or asks for its secret; false when there is none. UI thread. */
	public boolean open() {
		var address = remembered();
		address.ifPresent(this::open);
		return address.isPresent();
	}

	private static Optional<RegisterAddress> remembered() {
		try {
			return Optional.ofNullable(InstanceScope.INSTANCE.getNode(IdleWatch.NODE).get(FOLDER, null)).map(it -> RegisterAddress.of(Path.of(it)));
		} catch (InvalidPathException e) {
			return Optional.empty(); // written on another system
		}
	}

	/** A disk may be slow or gone: it is looked at in the background. */
	private void open(RegisterAddress address) {
		new OfficeJob<>(session.text("job.open"), session, () -> find(address), outcome -> {
			switch (outcome) {
				case Outcome.Done<Optional<CaseStore>>(var store, var ignored) -> store.ifPresentOrElse(session::opened, () -> ask(address));
				case Outcome.Refused<Optional<CaseStore>>(var trouble, var ignored) -> tell(address, trouble);
			}
		}).schedule();
	}

	/** The register; nothing where it asks for a secret. */
	private Outcome<Optional<CaseStore>> find(RegisterAddress address) {
		if (!session.office().exists(address)) {
			return Outcome.refused(Trouble.of("register.gone", address.toString()));
		}
		return session.office().isEncrypted(address) ? Outcome.done(Optional.empty()) : new Switching(session).open(address, Unlock.nothing()).map(Optional::of);
	}

	private void ask(RegisterAddress address) {
		session.heading(address);
		session.lock();
		LockScreen.show(session);
	}

	private void tell(RegisterAddress address, Trouble why) {
		session.heading(address);
		session.refused(why);
		new OpenDialog(Switching.windows().getFirst().getShell(), session, address, why).open();
	}
}

package org.vigie.ui.jobs;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.CaseStore;
import org.vigie.ui.RegisterSession;

/**
 * Work on the open register away from the UI thread, one at a time; its outcome comes back in the UI thread.
 *
 * @param <T> what it brings
 */
public final class RegisterJob<T> extends Job {

	private final RegisterSession session;
	private final BiFunction<CaseStore, IProgressMonitor, Outcome<T>> work;
	private final Consumer<Outcome<T>> then;

	public RegisterJob(String name, RegisterSession session, BiFunction<CaseStore, IProgressMonitor, Outcome<T>> work, Consumer<Outcome<T>> then) {
		super(name);
		this.session = Objects.requireNonNull(session);
		this.work = Objects.requireNonNull(work);
		this.then = Objects.requireNonNull(then);
		setRule(session.rule());
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		var store = session.store();
		if (store.isEmpty()) {
			return Status.CANCEL_STATUS;
		}
		var outcome = attempt(store.get(), monitor);
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		session.screen().execute(() -> then.accept(outcome));
		return Status.OK_STATUS;
	}

	private Outcome<T> attempt(CaseStore store, IProgressMonitor monitor) {
		try {
			return work.apply(store, monitor);
		} catch (RuntimeException e) { // the edge of a job: a fault is told where its result would have been shown
			return Outcome.refused(Trouble.of("fault", getName()).because(e));
		}
	}
}

package org.vigie.ui.jobs;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.ui.RegisterSession;

/**
 * Work on registers away from the UI thread, whether one is open or not: opening, closing, backups. Its outcome comes back in the UI thread.
 *
 * @param <T> what it brings
 */
public final class OfficeJob<T> extends Job {

	private final RegisterSession session;
	private final Supplier<Outcome<T>> work;
	private final Consumer<Outcome<T>> then;

	public OfficeJob(String name, RegisterSession session, Supplier<Outcome<T>> work, Consumer<Outcome<T>> then) {
		super(name);
		this.session = Objects.requireNonNull(session);
		this.work = Objects.requireNonNull(work);
		this.then = Objects.requireNonNull(then);
		setRule(session.rule());
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		var outcome = attempt();
		session.screen().execute(() -> then.accept(outcome));
		return Status.OK_STATUS;
	}

	private Outcome<T> attempt() {
		try {
			return work.get();
		} catch (RuntimeException e) { // the edge of a job: a fault is told where its result would have been shown
			return Outcome.refused(Trouble.of("fault", getName()).because(e));
		}
	}
}

package org.vigie.app;

import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Access;
import org.vigie.core.register.CaseStore;
import org.vigie.ui.RegisterSession;

/** Opens the sample register, making it at the first start; beside another program that writes to it, for reading. */
final class OpenSampleJob extends Job {

	private final RegisterSession session;
	private final Display display;

	OpenSampleJob(RegisterSession session, Display display) {
		super(session.text("job.open"));
		this.session = Objects.requireNonNull(session);
		this.display = Objects.requireNonNull(display);
		setRule(session.rule());
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(session.text("job.open"), IProgressMonitor.UNKNOWN);
		var outcome = open();
		if (display.isDisposed()) {
			outcome.result().ifPresent(CaseStore::close);
			return Status.CANCEL_STATUS;
		}
		display.asyncExec(() -> {
			switch (outcome) {
				case Outcome.Done<CaseStore>(var store, var notices) -> session.opened(store);
				case Outcome.Refused<CaseStore>(var trouble, var notices) -> session.refused(trouble);
			}
		});
		return Status.OK_STATUS;
	}

	private Outcome<CaseStore> open() {
		try {
			var forWriting = session.office().openSample(Access.WRITE, session.now(), session.user());
			return forWriting.refusal().filter(it -> it.code().equals("store.in-use")).isPresent() ? session.office().openSample(Access.READ, session.now(), session.user()) : forWriting;
		} catch (RuntimeException e) { // the edge of a job
			return Outcome.refused(Trouble.of("fault", getName()).because(e));
		}
	}
}

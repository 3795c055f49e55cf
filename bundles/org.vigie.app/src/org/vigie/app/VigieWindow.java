package org.vigie.app;

import java.util.Objects;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.CaseStore;
import org.vigie.ui.RegisterSession;

/** The window: its size at first, and its title, which names the register. */
final class VigieWindow extends WorkbenchWindowAdvisor {

	private final RegisterSession session;

	VigieWindow(IWorkbenchWindowConfigurer configurer, RegisterSession session) {
		super(configurer);
		this.session = Objects.requireNonNull(session);
	}

	@Override
	public void preWindowOpen() {
		var window = getWindowConfigurer();
		var screen = window.getWorkbenchConfigurer().getWorkbench().getDisplay().getPrimaryMonitor().getClientArea();
		window.setInitialSize(new Point(Math.min(1600, screen.width), Math.min(1024, screen.height)));
		window.setShowMenuBar(true);
		window.setShowCoolBar(false);
		window.setShowPerspectiveBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setTitle("Vigie");
	}

	@Override
	public void postWindowOpen() {
		var listener = new RegisterSession.Listener() {
			@Override
			public void opened() {
				title();
				getWindowConfigurer().getActionBarConfigurer().getStatusLineManager().setMessage(session.text("window.sitting", session.store().map(it -> it.info().name()).orElse(""), session.user()));
			}

			@Override
			public void locked() {
				title();
				getWindowConfigurer().getActionBarConfigurer().getStatusLineManager().setMessage("");
			}

			@Override
			public void refused(Trouble trouble) {
				getWindowConfigurer().getActionBarConfigurer().getStatusLineManager().setErrorMessage(session.sentence(trouble));
			}
		};
		session.addListener(listener);
		getWindowConfigurer().getWindow().getShell().addDisposeListener(event -> session.removeListener(listener));
		title();
	}

	private void title() {
		getWindowConfigurer().setTitle(session.store().map(CaseStore::info).map(it -> session.text("window.title", it.name())).orElse("Vigie"));
	}
}

package org.vigie.app;

import java.util.Objects;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.parts.CaseworkPerspective;
import org.vigie.ui.register.IdleWatch;
import org.vigie.ui.register.LastRegister;

/** Puts the workbench together: hands the sitting to all parts and opens a register once the window stands: the last one, at first the sample. */
public class VigieAdvisor extends WorkbenchAdvisor {

	private final RegisterSession session;

	public VigieAdvisor(RegisterSession session) {
		this.session = Objects.requireNonNull(session);
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		keepOnlyAtTheEnd();
		configurer.getWorkbench().getService(IEclipseContext.class).set(RegisterSession.class, session);
	}

	/** Every few minutes the platform would write the window with its open editors, and so the titles of cases, to a file that is not encrypted. */
	private static void keepOnlyAtTheEnd() {
		DefaultScope.INSTANCE.getNode("org.eclipse.ui.workbench").putInt("WORKBENCH_SAVE_INTERVAL", 0);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return CaseworkPerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new VigieWindow(configurer, session);
	}

	@Override
	public void postStartup() {
		var display = PlatformUI.getWorkbench().getDisplay();
		new IdleWatch(session, display, session::now).start();
		var last = new LastRegister(session);
		session.addListener(last);
		if (!last.open()) {
			new OpenSampleJob(session, display).schedule();
		}
	}

	@Override
	public void postShutdown() {
		new Farewell(session, PlatformUI.getWorkbench().getDisplay()).close();
	}
}

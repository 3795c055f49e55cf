package org.vigie.app;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.vigie.core.office.Office;
import org.vigie.core.text.Languages;
import org.vigie.core.text.Texts;
import org.vigie.ui.RegisterSession;

/** The workbench with a window. The one place that asks the machine for the user's name, the time, the language and the folders. */
public final class WorkbenchApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		var display = PlatformUI.createDisplay();
		try {
			var session = session(display);
			try {
				var code = PlatformUI.createAndRunWorkbench(display, new VigieAdvisor(session));
				return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
			} finally {
				session.close();
			}
		} finally {
			display.dispose();
		}
	}

	/** The sitting of whoever started the program: home from {@code vigie.home}, name from {@code vigie.user} or the account's. */
	public static RegisterSession session(Display display) {
		var zone = ZoneId.systemDefault();
		var office = Office.of(RegistryFactory.getRegistry(), VigieHome.folder());
		var language = Languages.choose(Optional.ofNullable(Platform.getNL()).orElse(""), Locale.getDefault());
		var user = System.getProperty("vigie.user", System.getProperty("user.name", ""));
		Executor screen = work -> {
			if (!display.isDisposed()) {
				display.asyncExec(work);
			}
		};
		return new RegisterSession(office, Texts.in(language), new RegisterSession.Seat(user, clock(zone), zone, screen));
	}

	/** The machine's clock; {@code vigie.today} holds it at a day, for shows and tests. */
	private static InstantSource clock(ZoneId zone) {
		return Optional.ofNullable(System.getProperty("vigie.today")).map(LocalDate::parse).map(it -> InstantSource.fixed(it.atTime(12, 0).atZone(zone).toInstant()))
				.orElse(InstantSource.system());
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			var workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}

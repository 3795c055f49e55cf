package org.vigie.ui.handlers;

import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.register.BackupsDialog;

/** Shows the backups of the register; its declaration says {@code make} when one is to be made. */
public final class BackupsHandler extends AbstractHandler implements IExecutableExtension {

	private boolean make;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		make = Objects.equals(data, "make");
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var session = window.getService(RegisterSession.class);
		session.address().ifPresent(it -> new BackupsDialog(window.getShell(), session, it, make).open());
		return null; // the platform: nothing
	}
}

package org.vigie.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.register.OpenDialog;

/** Asks which register shall be opened. */
public final class OpenRegisterHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var session = window.getService(RegisterSession.class);
		new OpenDialog(window.getShell(), session).open();
		return null; // the platform: nothing
	}
}

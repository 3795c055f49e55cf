package org.vigie.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.register.LockScreen;

/** Locks the open register. */
public final class LockHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var session = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(RegisterSession.class);
		LockScreen.lock(session);
		return null; // the platform: nothing
	}
}

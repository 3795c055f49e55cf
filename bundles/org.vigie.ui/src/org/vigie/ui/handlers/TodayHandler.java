package org.vigie.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vigie.ui.RegisterSession;

/** Looks from today again. */
public final class TodayHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var session = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(RegisterSession.class);
		session.lookFrom(session.today());
		return null; // the platform: nothing
	}
}

package org.vigie.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vigie.ui.parts.DeadlinePart;

/** Goes to the field that says from which day one looks. */
public final class AsOfHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			((DeadlinePart) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(DeadlinePart.ID)).focusAsOf();
		} catch (PartInitException e) {
			throw new ExecutionException(DeadlinePart.ID, e);
		}
		return null; // the platform: nothing
	}
}

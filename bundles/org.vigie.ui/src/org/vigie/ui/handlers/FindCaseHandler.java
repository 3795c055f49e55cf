package org.vigie.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vigie.ui.parts.CasesPart;

/** Goes to the filter of the list of cases. */
public final class FindCaseHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			((CasesPart) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(CasesPart.ID)).focusFilter();
		} catch (PartInitException e) {
			throw new ExecutionException(CasesPart.ID, e);
		}
		return null; // the platform: nothing
	}
}

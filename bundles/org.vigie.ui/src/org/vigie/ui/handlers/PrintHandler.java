package org.vigie.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vigie.ui.parts.DeadlinePart;

/** Puts the reason of the chosen deadline on a page to print. */
public final class PrintHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof DeadlinePart part) {
			part.print();
		}
		return null; // the platform: nothing
	}
}

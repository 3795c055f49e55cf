package org.vigie.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vigie.ui.parts.DeadlinePart;

/** Lets a person choose the columns of the Deadlines view. */
public final class ColumnsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof DeadlinePart part) {
			part.chooseColumns();
		}
		return null; // the platform: nothing
	}
}

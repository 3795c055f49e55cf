package org.vigie.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vigie.ui.parts.Filterable;

/** Goes to where the words to look for in a list are typed. */
public final class FilterHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof Filterable part) {
			part.focusFilter();
		}
		return null; // the platform: nothing
	}
}

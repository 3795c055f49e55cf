package org.vigie.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vigie.ui.parts.Filterable;

/** Opens what the chosen row is about. */
public final class OpenRowHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof Filterable part) {
			part.openSelected();
		}
		return null; // the platform: nothing
	}
}

package org.vigie.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vigie.ui.parts.CaseEditor;
import org.vigie.ui.parts.DeadlinePart;

/** Shows why a date is what it is: from a case, the reason of its gravest or chosen clock; in the list, goes to the reason and back. */
public final class WhyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		var from = HandlerUtil.getActivePart(event);
		try {
			var part = (DeadlinePart) page.showView(DeadlinePart.ID);
			if (from instanceof CaseEditor editor) {
				part.explain(editor.open().key().id(), editor.chosenRecord());
			} else {
				part.why();
			}
		} catch (PartInitException e) {
			throw new ExecutionException(DeadlinePart.ID, e);
		}
		return null; // the platform: nothing
	}
}

package org.vigie.ui.handlers;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.parts.CaseEditor;

/** Takes the last change of the case back, on whatever page it was made; the menu names it. */
public final class UndoHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof CaseEditor editor) {
			editor.undo();
		}
		return null; // the platform: nothing
	}

	@Override
	@SuppressWarnings("rawtypes") // the interface is older than type parameters
	public void updateElement(UIElement element, Map parameters) {
		var session = PlatformUI.getWorkbench().getService(RegisterSession.class);
		var name = CaseEditors.active().flatMap(it -> it.open().undoName(session.texts()));
		element.setText(name.map(it -> session.text("undo.named", it)).orElseGet(() -> session.text("undo")));
	}
}

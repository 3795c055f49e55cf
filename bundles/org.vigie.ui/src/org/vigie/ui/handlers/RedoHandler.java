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

/** Does again what was taken back; the menu names it. */
public final class RedoHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof CaseEditor editor) {
			editor.redo();
		}
		return null; // the platform: nothing
	}

	@Override
	@SuppressWarnings("rawtypes") // the interface is older than type parameters
	public void updateElement(UIElement element, Map parameters) {
		var session = PlatformUI.getWorkbench().getService(RegisterSession.class);
		var name = CaseEditors.active().flatMap(it -> it.open().redoName(session.texts()));
		element.setText(name.map(it -> session.text("redo.named", it)).orElseGet(() -> session.text("redo")));
	}
}

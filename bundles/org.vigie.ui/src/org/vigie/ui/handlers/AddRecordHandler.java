package org.vigie.ui.handlers;

import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vigie.ui.parts.CaseEditor;

/** Adds a record to the open case; its declaration says of which sort, as the id of a page or {@code orders}. */
public final class AddRecordHandler extends AbstractHandler implements IExecutableExtension {

	private String sort = "";

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		sort = Objects.toString(data, "");
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof CaseEditor editor) {
			editor.addRecord(sort);
		}
		return null; // the platform: nothing
	}
}

package org.vigie.ui.handlers;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.vigie.ui.parts.CaseEditor;

/** Finds the case editor in front. */
final class CaseEditors {

	private CaseEditors() {
	}

	static Optional<CaseEditor> active() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage).map(IWorkbenchPage::getActiveEditor)
				.filter(CaseEditor.class::isInstance).map(CaseEditor.class::cast);
	}
}

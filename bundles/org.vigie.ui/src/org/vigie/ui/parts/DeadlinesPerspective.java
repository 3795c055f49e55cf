package org.vigie.ui.parts;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The list of deadlines with its reasons, on the whole window. */
public final class DeadlinesPerspective implements IPerspectiveFactory {

	public static final String ID = "org.vigie.ui.deadlines.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addStandaloneView(DeadlinePart.ID, true, IPageLayout.TOP, 1f, layout.getEditorArea());
		layout.addPerspectiveShortcut(CaseworkPerspective.ID);
	}
}

package org.vigie.ui.parts;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The cases on the left, the open case beside them, and the deadlines one tab away. */
public final class CaseworkPerspective implements IPerspectiveFactory {

	public static final String ID = "org.vigie.ui.casework";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		layout.addView(CasesPart.ID, IPageLayout.LEFT, 0.27f, layout.getEditorArea());
		layout.addView(DeadlinePart.ID, IPageLayout.BOTTOM, 0.68f, layout.getEditorArea());
		layout.addPerspectiveShortcut(DeadlinesPerspective.ID);
	}
}

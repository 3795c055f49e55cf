package org.vigie.ui.tests;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.vigie.ui.parts.CaseEditor;
import org.vigie.ui.parts.CaseOpening;

/** Opens cases of the register in the window and types in them. Not in the UI thread. */
final class Cases {

	private static final int PATIENCE = 60;

	private Cases() {
	}

	static CaseEditor open(String id) throws Exception {
		var opened = new CompletableFuture<CaseEditor>();
		Window.inUi(() -> {
			new CaseOpening(Window.session(), Window.page()).open(id, opened::complete, trouble -> opened.completeExceptionally(new AssertionError(trouble.code())));
			return null;
		});
		return opened.get(PATIENCE, TimeUnit.SECONDS);
	}

	/** Types in a field of a page and leaves the hand there. */
	static void type(CaseEditor editor, String page, String field, String words) throws Exception {
		Window.inUi(() -> {
			Window.page().activate(editor);
			editor.showPage(page);
			var text = Controls.field(field);
			text.setFocus();
			text.setText(words);
			return null;
		});
	}

	static void typeTitle(CaseEditor editor, String title) throws Exception {
		type(editor, "overview", "caseFile.title", title);
	}
}

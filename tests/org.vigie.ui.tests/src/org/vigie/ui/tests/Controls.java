package org.vigie.ui.tests;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.vigie.ui.forms.FieldEditor;

/** Finds the controls of the window by the fields people see. UI thread. */
final class Controls {

	private Controls() {
	}

	/** The text field of a field that is in sight. */
	static Text field(String id) {
		return (Text) find(shell(), it -> id.equals(it.getData(FieldEditor.FIELD)) && it.isVisible()).orElseThrow(() -> new AssertionError("no field " + id + " in sight"));
	}

	/** What the echo below a field says; empty text while it says nothing. */
	static String echo(String id) {
		return find(shell(), it -> id.equals(it.getData("org.vigie.echo")) && it.isVisible()).map(it -> ((Label) it).getText()).orElse("");
	}

	/** What the custody page says an unsaved date moves. */
	static String preview() {
		return find(shell(), it -> it.getData("org.vigie.preview") != null && it.isVisible()).map(it -> ((Label) it).getText()).orElse(""); // SWT: null is none
	}

	private static Composite shell() {
		return Window.page().getWorkbenchWindow().getShell();
	}

	private static Optional<Control> find(Composite parent, java.util.function.Predicate<Control> meant) {
		for (var child : parent.getChildren()) {
			if (meant.test(child)) {
				return Optional.of(child);
			}
			if (child instanceof Composite inner) {
				var found = find(inner, meant);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}
}

package org.vigie.ui.forms;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.vigie.ui.look.StateRole;
import org.vigie.ui.look.Tone;

/** The line under a field that says how what was typed is understood. It takes no room while it has nothing to say. */
final class EchoLine {

	/** Under this key the line tells that it is an echo, and of which field. */
	static final String ECHO = "org.vigie.echo";

	private final Label label;

	EchoLine(Composite parent, FormSetting setting) {
		label = setting.kit().createLabel(parent, "", SWT.WRAP);
		label.setForeground(setting.look().color(Tone.HINT));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).exclude(true).applyTo(label);
		label.setVisible(false);
	}

	Label label() {
		return label;
	}

	static void say(Label label, String words, Color colour) {
		if (label.isDisposed()) {
			return;
		}
		var visible = !words.isEmpty();
		label.setForeground(colour);
		if (!label.getText().equals(words) || label.getVisible() != visible) {
			label.setText(words);
			label.setVisible(visible);
			((GridData) label.getLayoutData()).exclude = !visible;
			reflow(label);
		}
	}

	static void refuse(Label label, String words, FormSetting setting) {
		say(label, words, setting.look().word(StateRole.PAST));
	}

	private static void reflow(Label label) {
		for (Composite parent = label.getParent(); parent != null; parent = parent.getParent()) {
			parent.layout(true, true);
			if (parent instanceof SharedScrolledComposite scrolled) {
				scrolled.reflow(true);
				return;
			}
		}
	}
}

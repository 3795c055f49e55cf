package org.vigie.ui.register;

import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A row to type a passphrase in, hidden unless it shall be shown; below it, that Caps Lock is on. Three columns. */
final class SecretField {

	private static final char DOT = '\u2022';
	private static final char PLAIN = '\0';

	private final Label label;
	private final Text text;
	private final Button show;

	SecretField(WorkDialog dialog, Composite parent, String key) {
		Objects.requireNonNull(dialog);
		label = dialog.label(parent, dialog.text(key), 1);
		text = new Text(parent, SWT.BORDER | SWT.PASSWORD);
		text.setEchoChar(DOT);
		text.setData(WorkDialog.CONTROL, key);
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
		show = new Button(parent, SWT.CHECK);
		show.setText(dialog.text("secret.show"));
		show.addListener(SWT.Selection, event -> text.setEchoChar(show.getSelection() ? PLAIN : DOT));
		var caps = dialog.label(parent, "", 3);
		caps.setData(WorkDialog.CONTROL, "caps");
		var lock = new CapsLock();
		text.addListener(SWT.KeyDown, event -> {
			lock.pressed(event);
			caps.setText(lock.isOn() ? dialog.text("secret.caps") : "");
		});
		text.addListener(SWT.Dispose, event -> clear());
	}

	/** What was typed, which the caller overwrites. */
	char[] typed() {
		return text.getTextChars();
	}

	void clear() {
		text.setTextChars(new char[0]);
	}

	void onChange(Runnable listener) {
		text.addListener(SWT.Modify, event -> listener.run());
	}

	void setEnabled(boolean enabled) {
		label.setEnabled(enabled);
		text.setEnabled(enabled);
		show.setEnabled(enabled);
	}

	void setFocus() {
		text.setFocus();
	}
}

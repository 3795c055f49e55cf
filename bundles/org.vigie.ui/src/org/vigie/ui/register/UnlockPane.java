package org.vigie.ui.register;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.RecoveryKey;
import org.vigie.core.register.Unlock;

/** Asks for what opens an encrypted register: the passphrase, or a key file or the recovery key instead. It names nothing of the register. */
final class UnlockPane {

	private final WorkDialog dialog;
	private final Composite pane;
	private final SecretField passphrase;
	private final Button byFile;
	private final Text file;
	private final Button choose;
	private final Button byRecovery;
	private final Text recovery;
	private int tries;

	UnlockPane(WorkDialog dialog, Composite parent) {
		this.dialog = Objects.requireNonNull(dialog);
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(pane);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(pane);
		passphrase = new SecretField(dialog, pane, "unlock.passphrase");
		byFile = way("unlock.byFile");
		file = field("unlock.file");
		choose = new Button(pane, SWT.PUSH);
		choose.setText(dialog.text("dialog.choose"));
		choose.addListener(SWT.Selection, event -> chooseFile());
		byRecovery = way("unlock.byRecovery");
		recovery = field("unlock.recovery");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(recovery);
		recovery.addListener(SWT.Dispose, event -> recovery.setTextChars(new char[0]));
		byFile.addListener(SWT.Selection, event -> chosen(byRecovery, byFile.getSelection() ? file : recovery));
		byRecovery.addListener(SWT.Selection, event -> chosen(byFile, recovery));
		refresh();
	}

	private Button way(String key) {
		var way = new Button(pane, SWT.CHECK);
		way.setText(dialog.text(key));
		way.setData(WorkDialog.CONTROL, key);
		return way;
	}

	private Text field(String key) {
		var text = new Text(pane, SWT.BORDER);
		text.setData(WorkDialog.CONTROL, key);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private void chooseFile() {
		var asked = new FileDialog(pane.getShell(), SWT.OPEN);
		asked.setText(dialog.text("unlock.byFile"));
		var chosen = asked.open();
		if (chosen != null) { // SWT: nothing chosen
			file.setText(chosen);
		}
	}

	private void chosen(Button other, Text first) {
		other.setSelection(false);
		refresh();
		if (first.isEnabled()) {
			first.setFocus();
		} else {
			passphrase.setFocus();
		}
	}

	private void refresh() {
		var enabled = pane.isEnabled();
		byFile.setEnabled(enabled);
		byRecovery.setEnabled(enabled);
		passphrase.setEnabled(enabled && !byFile.getSelection() && !byRecovery.getSelection());
		file.setEnabled(enabled && byFile.getSelection());
		choose.setEnabled(enabled && byFile.getSelection());
		recovery.setEnabled(enabled && byRecovery.getSelection());
	}

	void setEnabled(boolean enabled) {
		pane.setEnabled(enabled);
		refresh();
	}

	/** Puts the hand where the secret is typed. */
	void setFocus() {
		if (byFile.getSelection()) {
			file.setFocus();
		} else if (byRecovery.getSelection()) {
			recovery.setFocus();
		} else {
			passphrase.setFocus();
		}
	}

	/** Whether a refusal is of what was typed, so that the number of tries is told. */
	static boolean isOfTheSecret(Trouble trouble) {
		return trouble.code().startsWith("store.wrong-") || trouble.code().startsWith("no-");
	}

	Composite control() {
		return pane;
	}

	/** What was typed, which the caller closes; the fields are empty afterwards. Refused when it cannot be a secret at all. */
	Outcome<Unlock> take() {
		if (byFile.getSelection()) {
			return keyFile(file.getText().strip());
		}
		if (byRecovery.getSelection()) {
			var typed = recovery.getTextChars();
			var read = RecoveryKey.read(typed);
			Arrays.fill(typed, '\0');
			read.result().ifPresent(it -> recovery.setTextChars(new char[0]));
			return read.map(Unlock.Recovery::new);
		}
		var typed = passphrase.typed();
		passphrase.clear();
		if (typed.length == 0) {
			return Outcome.refused(Trouble.of("no-passphrase-typed"));
		}
		return Outcome.done(new Unlock.Passphrase(typed));
	}

	private static Outcome<Unlock> keyFile(String name) {
		try {
			return name.isEmpty() ? Outcome.refused(Trouble.of("no-file-chosen")) : Outcome.done(new Unlock.KeyFile(Path.of(name)));
		} catch (InvalidPathException e) {
			return Outcome.refused(Trouble.of("store.key-file-unread", name));
		}
	}

	/** Why it did not open, naming nothing of the register; after a wrong secret the hand is back in its field. */
	String sentence(Trouble trouble) {
		tries += trouble.code().startsWith("store.wrong-") ? 1 : 0;
		setFocus();
		return dialog.session().texts().find("unlock." + trouble.code(), tries)
				.orElseGet(() -> tellsNothing(trouble) ? dialog.session().sentence(trouble) : dialog.text("unlock.other", trouble.code()));
	}

	/** Whether a refusal speaks of what was typed or chosen, and not of the register. */
	private static boolean tellsNothing(Trouble trouble) {
		return trouble.code().startsWith("store.key-file-") || trouble.code().equals("store.recovery-key-mistyped") || trouble.code().startsWith("store.passphrase-");
	}
}

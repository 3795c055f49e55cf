package org.vigie.ui.register;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Unlock;
import org.vigie.ui.RegisterSession;

/** Asks which register shall be opened in place of the one that is open, and for its secret when it is encrypted. */
public final class OpenDialog extends WorkDialog {

	private final Switching switching;
	private Text folder;
	private UnlockPane unlock;

	public OpenDialog(Shell parent, RegisterSession session) {
		super(parent, session, session.text("open.title"));
		switching = new Switching(session);
	}

	@Override
	protected void createBody(Composite body) {
		label(body, text("open.folder"), 1);
		folder = new Text(body, SWT.BORDER);
		folder.setData(CONTROL, "open.folder");
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(folder);
		folder.addListener(SWT.Modify, event -> unlock.setEnabled(isEncrypted()));
		var choose = new Button(body, SWT.PUSH);
		choose.setText(text("dialog.choose"));
		choose.addListener(SWT.Selection, event -> choose());
		unlock = new UnlockPane(this, body);
		unlock.setEnabled(false);
	}

	@Override
	protected void createButtonsForButtonBar(Composite bar) {
		button(bar, IDialogConstants.CANCEL_ID, "dialog.cancel", false);
		button(bar, IDialogConstants.OK_ID, "open.do", true);
	}

	private void choose() {
		var asked = new DirectoryDialog(getShell(), SWT.OPEN);
		asked.setText(text("open.title"));
		var chosen = asked.open();
		if (chosen != null) { // SWT: nothing chosen
			folder.setText(chosen);
			if (isEncrypted()) {
				unlock.setFocus();
			}
		}
	}

	private boolean isEncrypted() {
		return address().filter(it -> session().office().isEncrypted(it)).isPresent();
	}

	private Optional<RegisterAddress> address() {
		try {
			return Optional.of(folder.getText().strip()).filter(it -> !it.isEmpty()).map(it -> RegisterAddress.of(Path.of(it)));
		} catch (InvalidPathException e) {
			return Optional.empty(); // no folder has such a name
		}
	}

	@Override
	protected void okPressed() {
		var address = address();
		if (address.isEmpty()) {
			refuse(text("open.needsFolder"));
		} else if (session().store().isPresent() && session().address().equals(address)) {
			refuse(text("open.already"));
		} else if (!session().office().exists(address.get())) {
			refuse(Trouble.of("store.missing", address.get().toString()));
		} else {
			open(address.get());
		}
	}

	private void open(RegisterAddress address) {
		var secret = isEncrypted() ? unlock.take() : Outcome.done(Unlock.nothing());
		switch (secret) {
			case Outcome.Refused<Unlock>(var trouble, var ignored) -> refuse(trouble);
			case Outcome.Done<Unlock>(var taken, var ignored) -> {
				if (Switching.mayLeave()) {
					open(address, taken);
				} else {
					taken.close();
				}
			}
		}
	}

	private void open(RegisterAddress address, Unlock secret) {
		work(text("job.open"), () -> {
			try (secret) {
				return switching.to(() -> switching.open(address, secret));
			}
		}, outcome -> {
			switch (outcome) {
				case Outcome.Done<Switching.Switched>(var switched, var ignored) -> {
					close();
					switching.show(switched);
				}
				case Outcome.Refused<Switching.Switched>(var trouble, var ignored) -> {
					session().heading(address);
					refuse(isEncrypted() ? unlock.sentence(trouble) : sentence(trouble));
				}
			}
		});
	}
}

package org.vigie.ui.register;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.vigie.core.attachments.GivenFile;
import org.vigie.core.attachments.SourceFiles;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.KeptFile;
import org.vigie.ui.RegisterSession;

/** Asks which file shall be kept with a source, and keeps it; whoever opened the dialog has it named. */
public final class AttachDialog extends WorkDialog {

	/** A file that is kept and that nothing names yet. */
	public record Taken(GivenFile file, KeptFile kept) {
	}

	private final String sourceId;
	private final Consumer<Taken> then;
	private Text file;

	/** @param then gets what was kept, in the UI thread, once the dialog is closed */
	public AttachDialog(Shell parent, RegisterSession session, String sourceId, Consumer<Taken> then) {
		super(parent, session, session.text("attach.title"));
		this.sourceId = Objects.requireNonNull(sourceId);
		this.then = Objects.requireNonNull(then);
	}

	@Override
	protected void createBody(Composite body) {
		label(body, text("attach.note"), 3);
		label(body, text("attach.file"), 1);
		file = place(body, "attach.file", this::choose);
	}

	@Override
	protected void createButtonsForButtonBar(Composite bar) {
		button(bar, IDialogConstants.CANCEL_ID, "dialog.cancel", false);
		button(bar, IDialogConstants.OK_ID, "attach.do", true);
	}

	private void choose() {
		var asked = new FileDialog(getShell(), SWT.OPEN);
		asked.setText(text("attach.title"));
		var chosen = asked.open();
		if (chosen != null) { // SWT: nothing chosen
			file.setText(chosen);
			file.setFocus();
		}
	}

	@Override
	protected void okPressed() {
		var name = file.getText();
		if (name.isBlank()) {
			refuse(text("attach.needsFile"));
			return;
		}
		work(text("job.attach"), () -> GivenFile.at(name).then(this::keep), outcome -> {
			switch (outcome) {
				case Outcome.Done<Taken>(var taken, var ignored) -> {
					close();
					then.accept(taken);
				}
				case Outcome.Refused<Taken>(var trouble, var ignored) -> refuse(trouble);
			}
		});
	}

	private Outcome<Taken> keep(GivenFile given) {
		return session().store().map(it -> new SourceFiles(it).keep(sourceId, given, () -> false).map(kept -> new Taken(given, kept)))
				.orElseGet(() -> Outcome.refused(Trouble.of("store.lost", "")));
	}
}

package org.vigie.ui.register;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.vigie.core.attachments.AttachedFile;
import org.vigie.core.attachments.AttachmentWords;
import org.vigie.core.attachments.SourceFiles;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.ui.RegisterSession;

/**
 * Asks where a copy of a kept file shall be written, says that it can be read there, and writes it. A file is opened only as such a copy, by
 * the program the system has for its sort, and never by running it.
 */
public final class CopyDialog extends WorkDialog {

	private static final int OPEN = IDialogConstants.CLIENT_ID + 1;

	private final AttachedFile kept;
	private final Consumer<String> said;
	private Text target;

	/** @param said gets the sentence that says where the copy lies, in the UI thread, once the dialog is closed */
	public CopyDialog(Shell parent, RegisterSession session, AttachedFile kept, Consumer<String> said) {
		super(parent, session, session.text("copy.title"));
		this.kept = Objects.requireNonNull(kept);
		this.said = Objects.requireNonNull(said);
	}

	@Override
	protected void createBody(Composite body) {
		label(body, text("copy.of", kept.name(), new AttachmentWords(session().texts()).size(kept.size())).replace("&", "&&"), 3);
		label(body, text("copy.note"), 3);
		label(body, text(kept.shownByEnding().isPresent() ? "copy.outside" : "copy.onlySaved"), 3);
		label(body, text("copy.target"), 1);
		target = place(body, "copy.target", this::choose);
		target.setMessage(text("copy.folderOrFile"));
	}

	@Override
	protected void createButtonsForButtonBar(Composite bar) {
		button(bar, IDialogConstants.CANCEL_ID, "dialog.cancel", false);
		button(bar, OPEN, "copy.open", false).setEnabled(kept.shownByEnding().isPresent());
		button(bar, IDialogConstants.OK_ID, "copy.save", true);
	}

	private void choose() {
		FileQuestion.ofTheSystem().ask(getShell(), text("copy.title"), kept.proposedName()).ifPresent(chosen -> {
			target.setText(chosen.toString());
			target.setFocus();
		});
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == OPEN) {
			copy(true);
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		copy(false);
	}

	private void copy(boolean open) {
		var to = path();
		if (to.isEmpty()) {
			refuse(text("copy.needsFile"));
			return;
		}
		work(text("job.copy"), () -> session().store().map(it -> new SourceFiles(it).copy(kept, to.get())).orElseGet(() -> Outcome.refused(Trouble.of("store.lost", ""))), outcome -> {
			switch (outcome) {
				case Outcome.Done<Path>(var written, var ignored) -> {
					close();
					said.accept(open ? opened(written) : text("copy.written", written.toString()));
				}
				case Outcome.Refused<Path>(var trouble, var ignored) -> refuse(trouble);
			}
		});
	}

	private Optional<Path> path() {
		try {
			return Optional.of(target.getText().strip()).filter(it -> !it.isEmpty()).map(Path::of);
		} catch (InvalidPathException e) {
			return Optional.empty(); // no file has such a name
		}
	}

	/** The program for the sort is started with the copy; the copy itself is never started, whatever its rights on that disk are. */
	private String opened(Path written) {
		var program = kept.shownByEnding().map(Program::findProgram); // SWT: null is no program
		return text(program.filter(it -> it.execute(written.toString())).isPresent() ? "copy.opened" : "copy.notOpened", written.toString());
	}

	@Override
	String sentence(Trouble trouble) {
		return session().texts().find("attachments." + trouble.code(), kept.name()).orElseGet(() -> super.sentence(trouble));
	}
}

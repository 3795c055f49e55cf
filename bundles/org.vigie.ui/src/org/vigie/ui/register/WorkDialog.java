package org.vigie.ui.register;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.jobs.OfficeJob;
import org.vigie.ui.look.Look;
import org.vigie.ui.look.StateRole;
import org.vigie.ui.look.Tone;

/** A dialog that has work done in the background: a bar while it runs, and a sentence when it was refused. It never blocks its caller. */
abstract class WorkDialog extends Dialog {

	/** Under this name a control of the dialog says which one it is. */
	static final String CONTROL = "org.vigie.control";
	private static final int WIDTH = 560;

	private final RegisterSession session;
	private final String title;
	private Look look;
	private Label says;
	private ProgressBar bar;
	private boolean busy;

	/** @param parent null for a window of its own, as the platform has it */
	WorkDialog(Shell parent, RegisterSession session, String title) {
		super(parent);
		this.session = Objects.requireNonNull(session);
		this.title = Objects.requireNonNull(title);
		setBlockOnOpen(false);
		setShellStyle(SWT.TITLE | SWT.CLOSE | SWT.RESIZE | SWT.APPLICATION_MODAL);
	}

	final RegisterSession session() {
		return session;
	}

	final Look look() {
		return look;
	}

	final String text(String key, Object... arguments) {
		return session.text(key, arguments);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		look = new Look(PlatformUI.getWorkbench().getThemeManager(), area);
		var body = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		createBody(body);
		says = new Label(area, SWT.WRAP);
		says.setData(CONTROL, "says");
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, fiveLines()).applyTo(says);
		bar = new ProgressBar(area, SWT.INDETERMINATE);
		bar.setVisible(false);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		return area;
	}

	/** The room that is kept for what is said, so that the window does not jump with every sentence. */
	private int fiveLines() {
		return look.bodyFont().getFontData()[0].getHeight() * 5;
	}

	/** Makes what is asked and shown; three columns. */
	protected abstract void createBody(Composite body);

	final Label label(Composite parent, String words, int columns) {
		var label = new Label(parent, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().span(columns, 1).grab(columns > 1, false).hint(columns > 1 ? WIDTH : SWT.DEFAULT, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(label);
		return label;
	}

	/** A field for the place of a file or a folder, with a button to look for it; two columns. */
	final Text place(Composite parent, String control, Runnable choose) {
		var field = new Text(parent, SWT.BORDER);
		field.setData(CONTROL, control);
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(field);
		var button = new Button(parent, SWT.PUSH);
		button.setText(text("dialog.choose"));
		button.addListener(SWT.Selection, event -> choose.run());
		return field;
	}

	final Button button(Composite bar, int id, String key, boolean proposed) {
		var button = createButton(bar, id, text(key), proposed);
		button.setData(CONTROL, key);
		return button;
	}

	/** Shows or hides a button; the others take its room. */
	final void show(int id, boolean seen) {
		buttonOf(id).ifPresent(it -> {
			it.setVisible(seen);
			((GridData) it.getLayoutData()).exclude = !seen;
			((GridLayout) it.getParent().getLayout()).numColumns = (int) Arrays.stream(it.getParent().getChildren()).filter(each -> !((GridData) each.getLayoutData()).exclude).count();
			it.getParent().requestLayout();
		});
	}

	/** Has work done; meanwhile the dialog waits. */
	final <T> void work(String name, Supplier<Outcome<T>> work, Consumer<Outcome<T>> then) {
		busy(true);
		say(name);
		new OfficeJob<>(name, session, work, outcome -> {
			busy(false);
			if (!says.isDisposed()) {
				say("");
			}
			then.accept(outcome);
		}).schedule();
	}

	private void busy(boolean begins) {
		busy = begins;
		session.atWork(begins);
		if (!says.isDisposed()) {
			bar.setVisible(begins);
			getDialogArea().setEnabled(!begins);
			getButtonBar().setEnabled(!begins);
		}
	}

	final boolean isBusy() {
		return busy;
	}

	final void say(String words) {
		says.setForeground(look.color(Tone.TEXT2));
		tell(words);
	}

	/** Says why something was not done. */
	final void refuse(String sentence) {
		says.setForeground(look.word(StateRole.PAST));
		tell(sentence);
	}

	final void refuse(Trouble trouble) {
		refuse(sentence(trouble));
	}

	String sentence(Trouble trouble) {
		return session.sentence(trouble);
	}

	private void tell(String words) {
		says.setText(words);
		var width = Math.max(WIDTH, says.getSize().x);
		((GridData) says.getLayoutData()).heightHint = Math.max(fiveLines(), says.computeSize(width, SWT.DEFAULT).y);
		fit();
	}

	/** Grows the window when what it shows needs more room; it never shrinks under the hand. */
	final void fit() {
		var shell = getShell();
		says.getParent().layout(true, true);
		var now = shell.getSize();
		var needed = shell.computeSize(Math.max(now.x, SWT.DEFAULT), SWT.DEFAULT, true);
		if (needed.y > now.y) {
			shell.setSize(now.x, needed.y);
		}
	}

	final Optional<Button> buttonOf(int id) {
		return Optional.ofNullable(getButton(id));
	}

	/** Escape, and the window's own button. */
	@Override
	protected void handleShellCloseEvent() {
		cancelPressed();
	}

	@Override
	protected void cancelPressed() {
		if (!busy) {
			super.cancelPressed();
		}
	}

	@Override
	public boolean close() {
		return !busy && super.close();
	}
}

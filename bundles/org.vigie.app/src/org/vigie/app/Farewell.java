package org.vigie.app;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.jobs.OfficeJob;

/** The last window: it is there while the register is closed and its backup made, and stays when there is something to tell of it. */
final class Farewell {

	private static final int WIDTH = 420;

	private final RegisterSession session;
	private final Display display;

	Farewell(RegisterSession session, Display display) {
		this.session = Objects.requireNonNull(session);
		this.display = Objects.requireNonNull(display);
	}

	/** Closes the register and returns when it is closed and what there was to tell is read. UI thread. */
	void close() {
		if (session.store().isEmpty()) {
			return;
		}
		var shell = new Shell(display, SWT.TITLE);
		shell.setText("Vigie");
		GridLayoutFactory.swtDefaults().margins(16, 16).applyTo(shell);
		var says = new Label(shell, SWT.WRAP);
		says.setText(session.text("closing.backup"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(says);
		var bar = new ProgressBar(shell, SWT.INDETERMINATE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		shell.pack();
		shell.open();
		var closed = new AtomicReference<Outcome<List<Notice>>>();
		new OfficeJob<>(session.text("closing.backup"), session, () -> Outcome.done(session.close()), closed::set).schedule();
		while (closed.get() == null) { // nothing yet
			pump();
		}
		var told = closed.get().refusal().map(session::sentence).orElseGet(() -> closed.get().result().orElse(List.of()).stream().map(session::sentence).collect(Collectors.joining("\n")));
		if (!told.isEmpty()) {
			bar.dispose();
			tell(shell, says, told);
		}
		shell.dispose();
	}

	private void tell(Shell shell, Label says, String told) {
		says.setText(told);
		var close = new Button(shell, SWT.PUSH);
		close.setText(session.text("dialog.close"));
		close.addListener(SWT.Selection, event -> shell.dispose());
		shell.setDefaultButton(close);
		shell.pack();
		while (!shell.isDisposed()) {
			pump();
		}
	}

	private void pump() {
		if (!display.readAndDispatch()) {
			display.sleep();
		}
	}
}

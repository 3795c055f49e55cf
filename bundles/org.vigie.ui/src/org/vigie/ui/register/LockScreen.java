package org.vigie.ui.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Access;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.Damage;
import org.vigie.core.register.Unlock;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.jobs.OfficeJob;

/**
 * What is seen of a locked register: a window that names nothing of it and asks for its secret. All other windows of the program are hidden
 * as they are and come back when it is unlocked. Escape does nothing here.
 */
public final class LockScreen extends WorkDialog {

	private static final int QUIT = IDialogConstants.CLIENT_ID;
	private static final int SAMPLE = QUIT + 1;
	private static final int BACKUPS = SAMPLE + 1;

	private final Switching switching;
	private final List<Shell> hidden = new ArrayList<>();
	private final List<String> afterwards = new ArrayList<>();
	private UnlockPane unlock;
	private boolean quitting;

	private LockScreen(RegisterSession session) {
		super(null, session, "Vigie"); // JFace: a window of its own
		switching = new Switching(session);
	}

	/** Locks the open register now, if a secret leads into it and no dialog is at work on it. UI thread. */
	public static void lock(RegisterSession session) {
		if (session.isAtWork()) {
			return;
		}
		if (session.isLocked()) {
			session.lock();
		} else if (session.isEncrypted() && session.store().isPresent()) {
			session.lock();
			show(session);
		}
	}

	/** Hides everything and closes the register, which is locked. */
	static LockScreen show(RegisterSession session) {
		var screen = new LockScreen(session);
		screen.open();
		new OfficeJob<>(session.text("job.lock"), session, () -> Outcome.done(session.close()), closed -> screen.keep(closed)).schedule();
		return screen;
	}

	private void keep(Outcome<List<Notice>> closed) {
		closed.result().orElse(List.of()).stream().map(session()::sentence).forEach(afterwards::add);
		closed.refusal().map(session()::sentence).ifPresent(afterwards::add);
	}

	/** Keeps a sentence that may name the register until it is unlocked. */
	void keep(String sentence) {
		afterwards.add(sentence);
	}

	@Override
	public int open() {
		Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).forEach(hidden::add);
		create();
		hidden.forEach(it -> it.setVisible(false));
		return super.open();
	}

	@Override
	protected void createBody(Composite body) {
		label(body, text("lock.locked"), 3).setFont(look().titleFont());
		if (!session().hasNothingOpen()) {
			label(body, text("lock.kept"), 3);
		}
		unlock = new UnlockPane(this, body);
		unlock.setFocus();
	}

	@Override
	protected void createButtonsForButtonBar(Composite bar) {
		button(bar, QUIT, "lock.quit", false);
		if (session().hasNothingOpen()) {
			button(bar, SAMPLE, "lock.sample", false);
		}
		button(bar, BACKUPS, "damage.backups", false);
		button(bar, IDialogConstants.OK_ID, "lock.unlock", true);
		show(BACKUPS, false);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == QUIT) {
			quit();
		} else if (id == SAMPLE) {
			openSample();
		} else if (id == BACKUPS) {
			new BackupsDialog(this, session().address().orElseThrow()).open();
		} else {
			super.buttonPressed(id);
		}
	}

	/** A backup was put in the place of the register, which is still locked. */
	void restored(String sentence) {
		keep(sentence);
		show(BACKUPS, false);
		say(text("lock.restored"));
	}

	/** For whoever cannot open the register that was open last: the way to everything else leads through the sample. */
	private void openSample() {
		work(text("job.open"), () -> session().office().openSample(Access.WRITE, session().now(), session().user()), this::opened);
	}

	/** Neither Escape nor the window's own button: only what is written on a button. */
	@Override
	protected void cancelPressed() {
		quitting = false;
	}

	@Override
	protected void okPressed() {
		quitting = false;
		switch (unlock.take()) {
			case Outcome.Refused<Unlock>(var trouble, var ignored) -> refuse(unlock.sentence(trouble));
			case Outcome.Done<Unlock>(var secret, var ignored) -> unlock(secret);
		}
	}

	private void unlock(Unlock secret) {
		var address = session().address().orElseThrow();
		work(text("job.unlock"), () -> {
			try (secret) {
				return switching.open(address, secret);
			}
		}, this::opened);
	}

	private void opened(Outcome<CaseStore> outcome) {
		switch (outcome) {
			case Outcome.Done<CaseStore>(var store, var ignored) -> unlocked(store);
			case Outcome.Refused<CaseStore>(var trouble, var ignored) -> {
				show(BACKUPS, Damage.isToldBy(trouble));
				refuse(unlock.sentence(trouble));
			}
		}
	}

	@Override
	String sentence(Trouble trouble) {
		return unlock.sentence(trouble);
	}

	private void unlocked(CaseStore store) {
		close();
		if (session().isOfLocked(store)) {
			session().unlocked(store);
		} else {
			switching.show(new Switching.Switched(store, List.of()));
		}
		showHidden();
		if (!afterwards.isEmpty()) {
			switching.tell(text("closing.title"), String.join("\n", afterwards));
		}
	}

	private void showHidden() {
		hidden.stream().filter(it -> !it.isDisposed()).forEach(it -> it.setVisible(true));
		Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).ifPresent(it -> it.getShell().setActive());
	}

	/** Ends the program; what was typed and not saved would be lost, so it is said once. */
	private void quit() {
		var unsaved = Switching.windows().stream().flatMap(it -> Arrays.stream(it.getPages())).anyMatch(it -> it.getDirtyEditors().length > 0);
		if (unsaved && !quitting) {
			quitting = true;
			refuse(text("lock.unsaved"));
			return;
		}
		close();
		Switching.closeEditors();
		PlatformUI.getWorkbench().close();
	}

	@Override
	protected int getShellStyle() {
		return SWT.TITLE | SWT.APPLICATION_MODAL | SWT.MIN;
	}
}

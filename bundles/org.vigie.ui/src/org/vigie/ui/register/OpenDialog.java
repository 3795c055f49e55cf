package org.vigie.ui.register;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Damage;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Unlock;
import org.vigie.ui.RegisterSession;

/** Asks which register shall be opened in place of the one that is open, and for its secret when it is encrypted. */
public final class OpenDialog extends WorkDialog {

	private static final int BACKUPS = IDialogConstants.CLIENT_ID;
	private static final int NEW = BACKUPS + 1;

	private final Switching switching;
	private final Optional<Trouble> why;
	private final Optional<RegisterAddress> last;
	private Optional<RegisterAddress> damaged = Optional.empty();
	private Text folder;
	private UnlockPane unlock;

	public OpenDialog(Shell parent, RegisterSession session) {
		this(parent, session, Optional.empty(), Optional.empty());
	}

	/** Asks since the register that was open last could not be opened again, or is gone. */
	OpenDialog(Shell parent, RegisterSession session, RegisterAddress last, Trouble why) {
		this(parent, session, Optional.of(last), Optional.of(why));
	}

	private OpenDialog(Shell parent, RegisterSession session, Optional<RegisterAddress> last, Optional<Trouble> why) {
		super(parent, session, session.text("open.title"));
		this.switching = new Switching(session);
		this.last = Objects.requireNonNull(last);
		this.why = Objects.requireNonNull(why);
	}

	@Override
	protected void createBody(Composite body) {
		label(body, text("open.folder"), 1);
		folder = place(body, "open.folder", this::choose);
		folder.addListener(SWT.Modify, event -> {
			show(BACKUPS, false);
			examine();
		});
		unlock = new UnlockPane(this, body);
		unlock.setEnabled(false);
	}

	@Override
	protected void createButtonsForButtonBar(Composite bar) {
		button(bar, BACKUPS, "damage.backups", false);
		button(bar, NEW, "open.new", false);
		button(bar, IDialogConstants.CANCEL_ID, "dialog.cancel", false);
		button(bar, IDialogConstants.OK_ID, "open.do", true);
		show(BACKUPS, false);
		show(NEW, why.isPresent());
	}

	@Override
	public void create() {
		super.create();
		last.ifPresent(it -> folder.setText(it.toString()));
		last.ifPresent(at -> why.ifPresent(it -> refuse(at, it)));
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
			case BACKUPS -> instead(() -> new BackupsDialog(parent(), session(), damaged.orElseThrow(), false).open());
			case NEW -> instead(() -> new CreateDialog(parent(), session()).open());
			default -> super.buttonPressed(id);
		}
	}

	private void instead(Runnable other) {
		close();
		other.run();
	}

	private Shell parent() {
		return getParentShell();
	}

	private void choose() {
		var asked = new DirectoryDialog(getShell(), SWT.OPEN);
		asked.setText(text("open.title"));
		var chosen = asked.open();
		if (chosen != null) { // SWT: nothing chosen
			folder.setText(chosen);
		}
	}

	/** Looks whether a secret leads into what was named, in the background: a stick may be slow. */
	private void examine() {
		var named = address();
		var looking = Job.createSystem(text("job.look"), (ICoreRunnable) monitor -> {
			var found = isEncrypted(named);
			session().screen().execute(() -> {
				if (!folder.isDisposed() && named.equals(address())) {
					unlock.setEnabled(found);
					if (found && !folder.isFocusControl()) {
						unlock.setFocus();
					}
				}
			});
		});
		looking.schedule();
	}

	private boolean isEncrypted(Optional<RegisterAddress> address) {
		return address.filter(it -> session().office().isEncrypted(it)).isPresent();
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
		} else {
			open(address.get());
		}
	}

	private void open(RegisterAddress address) {
		work(text("job.look"), () -> session().office().exists(address) ? Outcome.done(Boolean.valueOf(isEncrypted(Optional.of(address)))) : Outcome.<Boolean>refused(Trouble.of("store.missing", address.toString())),
				outcome -> {
					switch (outcome) {
						case Outcome.Refused<Boolean>(var trouble, var ignored) -> refuse(address, trouble);
						case Outcome.Done<Boolean>(var encrypted, var ignored) -> open(address, encrypted.booleanValue());
					}
				});
	}

	private void open(RegisterAddress address, boolean encrypted) {
		var secret = encrypted ? unlock.take() : Outcome.done(Unlock.nothing());
		switch (secret) {
			case Outcome.Refused<Unlock>(var trouble, var ignored) -> refuse(address, trouble);
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
					refuse(address, trouble);
				}
			}
		});
	}

	private void refuse(RegisterAddress address, Trouble trouble) {
		damaged = Optional.of(address).filter(it -> Damage.isToldBy(trouble));
		show(BACKUPS, damaged.isPresent());
		refuse(UnlockPane.isOfTheSecret(trouble) ? unlock.sentence(trouble) : sentence(trouble));
	}
}

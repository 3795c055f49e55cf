package org.vigie.ui.register;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Access;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Unlock;
import org.vigie.ui.RegisterSession;

/** Leaves the open register for another one: unsaved cases are asked about first, and the old one is closed only when the new one is open. */
final class Switching {

	/** Another register, and what there was to tell when the old one was closed. */
	record Switched(CaseStore store, List<Notice> remarks) {
	}

	private final RegisterSession session;

	Switching(RegisterSession session) {
		this.session = Objects.requireNonNull(session);
	}

	/** Asks about unsaved cases; false when whoever was asked would rather stay. UI thread. */
	static boolean mayLeave() {
		return PlatformUI.getWorkbench().saveAllEditors(true);
	}

	/** Opens a register for writing, or, beside a program that writes to it, for reading. Not in the UI thread. */
	Outcome<CaseStore> open(RegisterAddress address, Unlock unlock) {
		var forWriting = session.office().open(address, Access.WRITE, unlock, session.now());
		var taken = forWriting.refusal().filter(it -> it.code().equals("store.in-use") || it.code().equals("store.locked")).isPresent();
		return taken ? session.office().open(address, Access.READ, unlock, session.now()) : forWriting;
	}

	/** Opens another register and then closes the one that was open. Not in the UI thread. */
	Outcome<Switched> to(Supplier<Outcome<CaseStore>> other) {
		return other.get().map(store -> new Switched(store, session.close()));
	}

	/** Shows the other register. UI thread. */
	void show(Switched switched) {
		closeEditors();
		session.opened(switched.store());
		tell(switched.remarks());
	}

	static void closeEditors() {
		windows().forEach(it -> Arrays.stream(it.getPages()).forEach(page -> page.closeAllEditors(false)));
	}

	/** Tells what there was to tell when a register was closed. */
	void tell(List<Notice> remarks) {
		if (!remarks.isEmpty()) {
			tell(session.text("closing.title"), remarks.stream().map(session::sentence).collect(Collectors.joining("\n")));
		}
	}

	/** Shows sentences without waiting for whoever reads them. */
	void tell(String title, String sentences) {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var parent = window == null ? null : window.getShell(); // JFace: none
		var told = new MessageDialog(parent, title, null, sentences, MessageDialog.INFORMATION, 0, session.text("dialog.close"));
		told.setBlockOnOpen(false);
		told.open();
	}

	static List<IWorkbenchWindow> windows() {
		return List.of(PlatformUI.getWorkbench().getWorkbenchWindows());
	}
}

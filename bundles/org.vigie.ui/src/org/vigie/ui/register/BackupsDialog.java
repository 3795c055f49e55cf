package org.vigie.ui.register;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.vigie.core.history.FieldsSince;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Backup;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.ListedBackup;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.RestorePlan;
import org.vigie.core.register.Restored;
import org.vigie.core.register.Safekeeping;
import org.vigie.core.register.Unlock;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.tables.ColumnTable;
import org.vigie.ui.tables.TableColumn;

/**
 * The backups of a register: makes one, lists them, says how one differs from the register, and puts one in its place. An encrypted register
 * is asked for its secret first, since nobody keeps it; it is let go of with the dialog.
 */
public final class BackupsDialog extends WorkDialog {

	/** Under this name the control of the table has the table itself. */
	public static final String TABLE = "org.vigie.table";
	private static final int BACKUP = IDialogConstants.CLIENT_ID;
	private static final int DIFFERENCES = BACKUP + 1;
	private static final int RESTORE = BACKUP + 2;
	private static final int WIDTH = 970;
	private static final int TABLE_HEIGHT = 28 + 24 * 7;

	private final RegisterAddress address;
	private final boolean toMakeOne;
	private final Optional<LockScreen> asking;
	private final Switching switching;
	private final BackupWords words;
	private final Map<Path, Integer> fields = new HashMap<>();
	private final RegisterSession.Listener locking = new RegisterSession.Listener() {
		@Override
		public void locked() {
			close(); // the secret does not outlive the lock
		}
	};
	private Composite stack;
	private Composite locked;
	private Composite list;
	private UnlockPane unlock;
	private ColumnTable<ListedBackup> table;
	private Text target;
	private Text details;
	private Optional<Safekeeping> safe = Optional.empty();
	private Optional<Unlock> key = Optional.empty();
	private Optional<RestorePlan> planned = Optional.empty();

	/** What restoring would do, and how many fields differ, where that could be counted. */
	private record Compared(RestorePlan plan, Optional<Integer> fields) {
	}

	/** What came of restoring: what was put in place, and the register opened again, when that needs no secret. */
	private record Back(Outcome<Restored> restored, Optional<Outcome<CaseStore>> store) {
	}

	/** @param toMakeOne whether it was asked for to make a backup */
	public BackupsDialog(Shell parent, RegisterSession session, RegisterAddress address, boolean toMakeOne) {
		this(parent, session, address, toMakeOne, Optional.empty());
	}

	/** The backups of the register that is locked, for which the screen goes on asking when one was restored. */
	BackupsDialog(LockScreen asking, RegisterAddress address) {
		this(asking.getShell(), asking.session(), address, false, Optional.of(asking));
	}

	private BackupsDialog(Shell parent, RegisterSession session, RegisterAddress address, boolean toMakeOne, Optional<LockScreen> asking) {
		super(parent, session, session.text("backups.title"));
		this.address = Objects.requireNonNull(address);
		this.toMakeOne = toMakeOne;
		this.asking = Objects.requireNonNull(asking);
		this.switching = new Switching(session);
		this.words = new BackupWords(session);
		session.addListener(locking);
	}

	@Override
	protected void createBody(Composite body) {
		stack = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(stack);
		stack.setLayout(new StackLayout());
		locked = step();
		label(locked, text("backups.needsSecret"), 3);
		unlock = new UnlockPane(this, locked);
		list = step();
		createList();
		((StackLayout) stack.getLayout()).topControl = needsSecret() ? locked : list;
		unlock.setFocus();
	}

	private Composite step() {
		var step = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(step);
		return step;
	}

	private boolean needsSecret() {
		return session().office().isEncrypted(address);
	}

	private void createList() {
		table = new ColumnTable<>(list, columns(), it -> it.file().toString(), look(), text("backups.title"));
		table.control().setData(CONTROL, "backups.table");
		table.control().setData(TABLE, table);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, TABLE_HEIGHT).applyTo(table.control());
		table.onSelection(it -> forget());
		details = new Text(list, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		details.setData(CONTROL, "backups.details");
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTH, 110).applyTo(details);
		label(list, text("backups.target"), 1);
		target = new Text(list, SWT.BORDER);
		target.setData(CONTROL, "backups.target");
		target.setMessage(text("backups.beside"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(target);
		var choose = new Button(list, SWT.PUSH);
		choose.setText(text("dialog.choose"));
		choose.addListener(SWT.Selection, event -> choose());
	}

	private List<TableColumn<ListedBackup>> columns() {
		return List.of(column("when", 150, it -> session().dayAndTimeOf(it.madeAt())), column("kind", 140, it -> text("backups.kind." + it.kind().word())),
				column("size", 75, it -> words.size(it.size())).right(), column("cases", 80, it -> found(it).map(found -> String.valueOf(found.cases())).orElse("")).right(),
				column("revisions", 85, it -> found(it).map(found -> String.valueOf(found.revisions())).orElse("")).right(),
				column("verified", 205, it -> text(found(it).isPresent() ? "backups.verified" : "backups.unverified")).grows(),
				column("differs", 220, it -> it.difference().map(found -> words.differs(found, Optional.ofNullable(fields.get(it.file())))).orElse("")));
	}

	private TableColumn<ListedBackup> column(String id, int width, java.util.function.Function<ListedBackup, String> words) {
		return TableColumn.of(id, text("column.backup." + id), width, words);
	}

	private static Optional<Backup> found(ListedBackup listed) {
		return listed.found().result();
	}

	@Override
	protected void createButtonsForButtonBar(Composite bar) {
		button(bar, BACKUP, "backups.make", false);
		button(bar, DIFFERENCES, "backups.differences", false);
		button(bar, RESTORE, "backups.restore", false);
		button(bar, IDialogConstants.CANCEL_ID, "dialog.close", false);
		button(bar, IDialogConstants.OK_ID, "lock.unlock", true);
		refresh();
	}

	@Override
	public void create() {
		super.create();
		if (!needsSecret()) {
			enter(Unlock.nothing());
		}
	}

	private void refresh() {
		var in = safe.isPresent();
		var chosen = in && table.selected().isPresent();
		buttonOf(DIFFERENCES).ifPresent(it -> it.setEnabled(chosen));
		buttonOf(RESTORE).ifPresent(it -> {
			it.setEnabled(chosen);
			it.setText(text(planned.isPresent() ? "backups.restoreNow" : "backups.restore"));
			setButtonLayoutData(it);
		});
		show(BACKUP, in);
		show(DIFFERENCES, in);
		show(RESTORE, in);
		show(IDialogConstants.OK_ID, !in);
	}

	/** Another backup was chosen: what was said of the last one no longer holds. */
	private void forget() {
		planned = Optional.empty();
		if (details != null) { // SWT: made after the table
			details.setText("");
		}
		refresh();
	}

	@Override
	protected void okPressed() {
		switch (unlock.take()) {
			case Outcome.Refused<Unlock>(var trouble, var ignored) -> refuse(unlock.sentence(trouble));
			case Outcome.Done<Unlock>(var secret, var ignored) -> enter(secret);
		}
	}

	private void enter(Unlock secret) {
		key = Optional.of(secret); // safekeeping asks for it whenever it opens something
		work(text("job.backups"), () -> session().office().safekeeping(address, secret), outcome -> {
			switch (outcome) {
				case Outcome.Refused<Safekeeping>(var trouble, var ignored) -> leave(trouble);
				case Outcome.Done<Safekeeping>(var opened, var ignored) -> {
					safe = Optional.of(opened);
					((StackLayout) stack.getLayout()).topControl = list;
					stack.layout();
					list("");
					if (toMakeOne) {
						target.setFocus();
					}
				}
			}
		});
	}

	/** Back to the question for the secret, with the reason. */
	private void leave(Trouble why) {
		letGo();
		((StackLayout) stack.getLayout()).topControl = locked;
		stack.layout();
		refresh();
		refuse(unlock.sentence(why));
	}

	private void letGo() {
		safe.ifPresent(Safekeeping::close);
		safe = Optional.empty();
		key.ifPresent(Unlock::close);
		key = Optional.empty();
	}

	private void list(String before) {
		var keeping = safe.orElseThrow();
		work(text("job.backups"), () -> keeping.list(address), outcome -> {
			switch (outcome) {
				case Outcome.Refused<List<ListedBackup>>(var trouble, var ignored) -> refuse(trouble);
				case Outcome.Done<List<ListedBackup>>(var all, var ignored) -> show(all, before);
			}
		});
	}

	private void show(List<ListedBackup> all, String before) {
		var wrong = all.stream().flatMap(it -> it.found().refusal().stream()).filter(it -> it.code().startsWith("store.wrong-")).findFirst();
		if (wrong.isPresent() && all.stream().noneMatch(it -> found(it).isPresent())) {
			leave(wrong.get());
			return;
		}
		table.show(all);
		table.selectFirst(it -> it.found().refusal().isEmpty());
		forget();
		var bad = words.unopened(all);
		if (!bad.isEmpty()) {
			refuse(bad);
		} else {
			say(all.isEmpty() ? text("backups.none") : before);
		}
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
			case BACKUP -> make();
			case DIFFERENCES -> plan();
			case RESTORE -> planned.ifPresentOrElse(this::restore, this::plan);
			default -> super.buttonPressed(id);
		}
	}

	private void choose() {
		var asked = new FileDialog(getShell(), SWT.SAVE);
		asked.setText(text("backups.make"));
		asked.setFilterExtensions(new String[] { "*.vigie-backup" });
		asked.setFileName(text("backups.file", session().today().toString()));
		var chosen = asked.open();
		if (chosen != null) { // SWT: nothing chosen
			target.setText(chosen);
		}
	}

	private void make() {
		var keeping = safe.orElseThrow();
		var named = target.getText().strip();
		work(text("job.backup"), () -> file(named).then(it -> keeping.backup(address, it, session().now())), outcome -> {
			switch (outcome) {
				case Outcome.Refused<Backup>(var trouble, var ignored) -> refuse(trouble);
				case Outcome.Done<Backup>(var made, var ignored) -> list(text("backups.made", made.file().toString(), made.cases(), made.revisions()));
			}
		});
	}

	private static Outcome<Optional<Path>> file(String named) {
		try {
			return Outcome.done(Optional.of(named).filter(it -> !it.isEmpty()).map(Path::of));
		} catch (InvalidPathException e) {
			return Outcome.refused(Trouble.of("store.unwritable", named).because(e));
		}
	}

	private void plan() {
		var keeping = safe.orElseThrow();
		var file = table.selected().orElseThrow().file();
		var open = isOpenHere() ? session().store() : Optional.<CaseStore>empty();
		work(text("job.plan"), () -> keeping.plan(address, file).map(plan -> new Compared(plan, open.flatMap(it -> fields(plan, it)))), outcome -> {
			switch (outcome) {
				case Outcome.Refused<Compared>(var trouble, var ignored) -> refuse(trouble);
				case Outcome.Done<Compared>(var found, var ignored) -> show(file, found);
			}
		});
	}

	private static Optional<Integer> fields(RestorePlan plan, CaseStore register) {
		return plan.present().result().flatMap(it -> new FieldsSince(register).count(it.moved()));
	}

	private void show(Path file, Compared found) {
		found.fields().ifPresent(it -> fields.put(file, it));
		table.control().refresh(false);
		details.setText(String.join("\n", words.lines(found.plan(), found.fields())));
		planned = Optional.of(found.plan());
		refresh();
		say(text("backups.aside"));
	}

	/** What was typed is asked about before, but for a locked register: its open cases go on when it is unlocked. */
	private void restore(RestorePlan plan) {
		if (!session().isLocked() && !Switching.mayLeave()) {
			return;
		}
		var keeping = safe.orElseThrow();
		var wasOpen = isOpenHere();
		work(text("job.restore"), () -> {
			if (wasOpen) {
				session().close();
			}
			var restored = keeping.restore(address, plan.backup().file(), session().now(), session().zone());
			return Outcome.done(new Back(restored, reopened(restored, wasOpen)));
		}, outcome -> {
			switch (outcome) {
				case Outcome.Refused<Back>(var trouble, var ignored) -> refuse(trouble);
				case Outcome.Done<Back>(var back, var ignored) -> came(back, wasOpen);
			}
		});
	}

	private boolean isOpenHere() {
		return session().store().isPresent() && session().address().filter(address::equals).isPresent();
	}

	/** The register opened again; empty where that needs a secret. Another one that was open is closed only for one that was restored. */
	private Optional<Outcome<CaseStore>> reopened(Outcome<Restored> restored, boolean wasOpen) {
		if (!wasOpen && restored.refusal().isPresent()) {
			return Optional.empty();
		}
		if (needsSecret()) {
			session().close();
			return Optional.empty();
		}
		var opened = switching.open(address, Unlock.nothing());
		if (opened.refusal().isEmpty()) {
			session().close();
		}
		return Optional.of(opened);
	}

	/** The register is open again, or locked until somebody gives the secret of what was put in place. */
	private void came(Back back, boolean wasOpen) {
		var restored = back.restored().result();
		var sentence = restored.map(this::told).orElseGet(() -> text("restore.refused", back.restored().refusal().map(this::sentence).orElse("")));
		if (restored.isEmpty() && !wasOpen) {
			refuse(sentence);
			return;
		}
		close();
		if (back.store().isEmpty()) {
			lock(sentence);
			return;
		}
		if (wasOpen || back.store().get().refusal().isEmpty()) {
			Switching.closeEditors();
		}
		switch (back.store().get()) {
			case Outcome.Done<CaseStore>(var store, var ignored) -> session().opened(store);
			case Outcome.Refused<CaseStore>(var trouble, var ignored) -> session().refused(trouble);
		}
		switching.tell(text("backups.title"), sentence);
	}

	private void lock(String sentence) {
		if (asking.isPresent()) {
			asking.get().restored(sentence);
			return;
		}
		Switching.closeEditors();
		session().heading(address);
		session().lock();
		LockScreen.show(session()).keep(sentence);
	}

	private String told(Restored restored) {
		var findings = restored.verification().findings().stream().map(session()::sentence).toList();
		var done = text("restore.done", restored.backup().cases(), restored.backup().revisions());
		var aside = restored.aside().map(it -> text("restore.aside", it.toString())).orElse("");
		return String.join("\n", findings.isEmpty() ? List.of(done, aside) : List.of(done, aside, String.join("\n", findings))).strip();
	}

	@Override
	public boolean close() {
		var closed = super.close();
		if (closed) {
			session().removeListener(locking);
			letGo();
		}
		return closed;
	}
}

package org.vigie.ui.register;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.PassphraseRule;
import org.vigie.core.register.Protection;
import org.vigie.core.register.RecoveryKey;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Unlock;
import org.vigie.ui.RegisterSession;

/**
 * Asks for what a new register needs: a name and a folder, how it is protected, and, for an encrypted one, two words of the recovery key
 * that is shown once.
 */
public final class CreateDialog extends WorkDialog {

	private final Switching switching;
	private final FileQuestion files;
	private Composite stack;
	private Composite first;
	private Composite second;
	private Text name;
	private Text folder;
	private Button encrypted;
	private SecretField passphrase;
	private SecretField again;
	private Text shown;
	private Text wordOne;
	private Text wordTwo;
	private org.eclipse.swt.widgets.Label asked;
	private Optional<RecoveryKey> key = Optional.empty();
	private Optional<RecoveryWords> words = Optional.empty();

	public CreateDialog(Shell parent, RegisterSession session) {
		this(parent, session, FileQuestion.ofTheSystem());
	}

	/** @param files asks where the recovery key is saved */
	public CreateDialog(Shell parent, RegisterSession session, FileQuestion files) {
		super(parent, session, session.text("create.title"));
		this.switching = new Switching(session);
		this.files = Objects.requireNonNull(files);
	}

	@Override
	protected void createBody(Composite body) {
		stack = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(stack);
		var layout = new StackLayout();
		stack.setLayout(layout);
		first = step();
		second = step();
		createFirst();
		createSecond();
		layout.topControl = first;
		name.setFocus();
	}

	private Composite step() {
		var step = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(step);
		return step;
	}

	private void createFirst() {
		label(first, text("create.place"), 3).setFont(look().sectionFont());
		label(first, text("create.name"), 1);
		name = field(first, "create.name", 2);
		label(first, text("create.folder"), 1);
		folder = field(first, "create.folder", 1);
		folder.setText(System.getProperty("user.home", ""));
		var choose = new Button(first, SWT.PUSH);
		choose.setText(text("dialog.choose"));
		choose.addListener(SWT.Selection, event -> chooseFolder());
		label(first, text("create.protection"), 3).setFont(look().sectionFont());
		encrypted = way("create.encrypted");
		way("create.open");
		encrypted.setSelection(true);
		encrypted.addListener(SWT.Selection, event -> refresh());
		passphrase = new SecretField(this, first, "create.passphrase");
		again = new SecretField(this, first, "create.again");
		label(first, text("create.rule", PassphraseRule.ENOUGH_WORDS, PassphraseRule.LONG_ENOUGH), 3);
		label(first, text("create.warning"), 3);
		passphrase.onChange(this::judge);
	}

	private void createSecond() {
		label(second, text("create.recovery"), 3).setFont(look().sectionFont());
		label(second, text("create.recovery.note"), 3);
		shown = new Text(second, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
		shown.setData(CONTROL, "create.recovery");
		shown.setFont(look().codeFont());
		shown.addListener(SWT.Dispose, event -> shown.setTextChars(new char[0]));
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(SWT.DEFAULT, 70).applyTo(shown);
		push("create.print", this::print);
		push("create.save", this::save);
		label(second, "", 1);
		asked = label(second, "", 3);
		wordOne = field(second, "create.wordOne", 1);
		wordTwo = field(second, "create.wordTwo", 1);
		label(second, text("create.warning"), 3);
	}

	private void push(String key, Runnable action) {
		var button = new Button(second, SWT.PUSH);
		button.setText(text(key));
		button.setData(CONTROL, key);
		button.addListener(SWT.Selection, event -> action.run());
	}

	private Text field(Composite parent, String key, int columns) {
		var text = new Text(parent, SWT.BORDER);
		text.setData(CONTROL, key);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(columns > 1 || parent == first ? 320 : 140, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private Button way(String key) {
		var way = new Button(first, SWT.RADIO);
		way.setText(text(key));
		way.setData(CONTROL, key);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(way);
		return way;
	}

	@Override
	protected void createButtonsForButtonBar(Composite bar) {
		button(bar, IDialogConstants.BACK_ID, "create.back", false).setEnabled(false);
		button(bar, IDialogConstants.CANCEL_ID, "dialog.cancel", false);
		button(bar, IDialogConstants.OK_ID, "create.next", true);
	}

	private void refresh() {
		passphrase.setEnabled(encrypted.getSelection());
		again.setEnabled(encrypted.getSelection());
		say("");
		nameNext();
	}

	private void nameNext() {
		var next = encrypted.getSelection() && isFirst() ? "create.next" : "create.do";
		buttonOf(IDialogConstants.OK_ID).ifPresent(it -> {
			it.setText(text(next));
			setButtonLayoutData(it);
			it.requestLayout();
		});
		buttonOf(IDialogConstants.BACK_ID).ifPresent(it -> it.setEnabled(!isFirst()));
	}

	private boolean isFirst() {
		return ((StackLayout) stack.getLayout()).topControl == first;
	}

	private void show(Composite step) {
		((StackLayout) stack.getLayout()).topControl = step;
		stack.layout();
		say("");
		nameNext();
	}

	private void chooseFolder() {
		var dialog = new DirectoryDialog(getShell(), SWT.SAVE);
		dialog.setText(text("create.folder"));
		dialog.setFilterPath(folder.getText());
		var chosen = dialog.open();
		if (chosen != null) { // SWT: nothing chosen
			folder.setText(chosen);
		}
	}

	/** Says while typing what the rule says of the passphrase. */
	private void judge() {
		var typed = passphrase.typed();
		try {
			switch (PassphraseRule.forNewLock(typed)) {
				case Outcome.Refused<Boolean>(var trouble, var ignored) -> refuse(typed.length == 0 ? "" : sentence(trouble));
				case Outcome.Done<Boolean>(var ignored, var notices) -> say(notices.isEmpty() ? text("create.enough") : notices.stream().map(session()::sentence).collect(Collectors.joining(" ")));
			}
		} finally {
			Arrays.fill(typed, '\0');
		}
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == IDialogConstants.BACK_ID) {
			show(first);
		} else {
			super.buttonPressed(id);
		}
	}

	private Optional<RegisterAddress> address() {
		try {
			var wanted = name.getText().strip();
			var parent = folder.getText().strip();
			return wanted.isEmpty() || parent.isEmpty() ? Optional.empty()
					: Optional.of(RegisterAddress.of(Path.of(parent, wanted))).filter(it -> wanted.equals(String.valueOf(it.folder().getFileName())));
		} catch (InvalidPathException e) {
			return Optional.empty(); // no folder can have that name
		}
	}

	@Override
	protected void okPressed() {
		var address = address();
		if (address.isEmpty()) {
			refuse(text("create.needsName"));
		} else if (session().office().exists(address.get())) {
			refuse(Trouble.of("store.exists", address.get().toString()));
		} else if (!encrypted.getSelection()) {
			create(address.get(), Protection.open());
		} else if (isFirst()) {
			takePassphrase();
		} else {
			takeWords(address.get());
		}
	}

	private void takePassphrase() {
		var one = passphrase.typed();
		var two = again.typed();
		try {
			var judged = PassphraseRule.forNewLock(one);
			if (judged.refusal().isPresent()) {
				refuse(judged.refusal().get());
				passphrase.setFocus();
			} else if (!Arrays.equals(one, two)) {
				refuse(text("create.differ"));
				again.setFocus();
			} else {
				showKey();
			}
		} finally {
			Arrays.fill(one, '\0');
			Arrays.fill(two, '\0');
		}
	}

	/** The key is made once; going back and forth does not make another, since it may have been written down. */
	private void showKey() {
		if (key.isEmpty()) {
			var made = RecoveryKey.random();
			key = Optional.of(made);
			words = Optional.of(new RecoveryWords(made.words(), RandomGenerator.of("SecureRandom")));
			shown.setTextChars(words.get().all());
			asked.setText(text("create.typeBack", words.get().first(), words.get().second()));
		}
		show(second);
		wordOne.setFocus();
	}

	private void takeWords(RegisterAddress address) {
		var one = wordOne.getTextChars();
		var two = wordTwo.getTextChars();
		try {
			if (words.orElseThrow().areTyped(one, two)) {
				create(address, Protection.by(new Unlock.Passphrase(passphrase.typed()), new Unlock.Recovery(copy(words.get()))));
			} else {
				refuse(text("create.wordsDiffer"));
			}
		} finally {
			Arrays.fill(one, '\0');
			Arrays.fill(two, '\0');
		}
	}

	/** Of its own, so that the shown one is still there when the register cannot be made. */
	private static RecoveryKey copy(RecoveryWords words) {
		return RecoveryKey.read(words.all()).orThrow();
	}

	private void create(RegisterAddress address, Protection protection) {
		if (!Switching.mayLeave()) {
			protection.close();
			return;
		}
		work(text("job.create"), () -> {
			try (protection) {
				return switching.to(() -> session().office().create(address, protection, session().now()));
			}
		}, outcome -> {
			switch (outcome) {
				case Outcome.Done<Switching.Switched>(var switched, var ignored) -> {
					close();
					switching.show(switched);
				}
				case Outcome.Refused<Switching.Switched>(var trouble, var ignored) -> refuse(trouble);
			}
		});
	}

	/** With words of its own, so that the shown ones are still there when it is gone. */
	private RecoverySheet sheet() {
		return new RecoverySheet(session(), words.orElseThrow().all().clone());
	}

	private void print() {
		try (var sheet = sheet()) {
			switch (sheet.print(getShell())) {
				case Outcome.Done<Boolean>(var printed, var ignored) -> say(printed.booleanValue() ? text("create.printed") : "");
				case Outcome.Refused<Boolean>(var trouble, var ignored) -> refuse(trouble);
			}
		}
	}

	private void save() {
		files.ask(getShell(), text("create.save"), text("recovery.file")).ifPresent(file -> work(text("job.save"), () -> {
			try (var sheet = sheet()) {
				return sheet.save(file);
			}
		}, outcome -> {
			switch (outcome) {
				case Outcome.Done<Path>(var written, var ignored) -> say(text("create.saved", written.toString()));
				case Outcome.Refused<Path>(var trouble, var ignored) -> refuse(trouble);
			}
		}));
	}

	@Override
	public boolean close() {
		var closed = super.close();
		if (closed) {
			key.ifPresent(RecoveryKey::close);
			words.ifPresent(RecoveryWords::close);
		}
		return closed;
	}
}

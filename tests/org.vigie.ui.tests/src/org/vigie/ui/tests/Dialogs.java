package org.vigie.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.vigie.core.register.ListedBackup;
import org.vigie.ui.register.BackupsDialog;
import org.vigie.ui.tables.ColumnTable;

/** Works the dialogs for registers by what stands on their controls. UI thread, but for {@link #await} and {@link #press}. */
final class Dialogs {

	private static final String CONTROL = "org.vigie.control";
	private static final int CELL_MARGIN = 14;

	private Dialogs() {
	}

	/** Waits until a dialog with a control is in sight and can be used. */
	static void await(String control) throws Exception {
		Window.until("there is " + control, () -> Boolean.valueOf(find(control).filter(Control::isEnabled).isPresent()));
	}

	static void type(String control, String words) throws Exception {
		await(control);
		Window.inUi(() -> {
			((Text) find(control).orElseThrow()).setText(words);
			return null;
		});
	}

	/** Presses a button, once it can be pressed. */
	static void press(String control) throws Exception {
		await(control);
		Window.inUi(() -> {
			var button = (Button) find(control).orElseThrow();
			if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
				button.setSelection(!button.getSelection());
			}
			button.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	static Text text(String control) {
		return (Text) find(control).orElseThrow(() -> new AssertionError("no " + control + " in sight"));
	}

	/** The table of backups in sight. */
	@SuppressWarnings("unchecked") // the dialog puts it there
	static ColumnTable<ListedBackup> backups() {
		return (ColumnTable<ListedBackup>) find("backups.table").orElseThrow().getData(BackupsDialog.TABLE);
	}

	/** What the dialog in sight says below what it asks. */
	static String says() {
		return find("says").map(it -> ((Label) it).getText()).orElse("");
	}

	static void awaitSaying(String words) throws Exception {
		try {
			Window.until("the dialog says " + words, () -> Boolean.valueOf(says().contains(words)));
		} catch (AssertionError e) {
			throw new AssertionError(e.getMessage() + "; it says " + Window.inUi(Dialogs::says), e);
		}
	}

	/** The shells in sight, those that were opened from another one first. */
	static Shell[] shells() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).sorted(Comparator.comparing(it -> Integer.valueOf(-depth(it)))).toArray(Shell[]::new);
	}

	private static int depth(Composite shell) {
		return shell.getParent() == null ? 0 : 1 + depth(shell.getParent()); // SWT: a window of its own has none
	}

	/** Keeps a picture, and sees to it that no words in a dialog are cut off. */
	static void look(String name) throws Exception {
		Window.picture(name + "-" + Window.session().texts().language().getLanguage());
		assertEquals(List.of(), Window.inUi(Dialogs::cutOff));
	}

	/** Words in dialogs that have less room than they need. */
	private static List<String> cutOff() {
		return Arrays.stream(shells()).filter(it -> it.getParent() != null || find(it, found -> "lock.unlock".equals(found.getData(CONTROL))).isPresent()).flatMap(it -> cutOff(it).stream()).toList(); // SWT: as above
	}

	private static List<String> cutOff(Composite parent) {
		var found = new ArrayList<String>();
		for (var child : parent.getChildren()) {
			if (!child.isVisible()) {
				continue;
			}
			var words = words(child);
			if (!words.isEmpty() && !hasRoom(child, words)) {
				found.add(words + " in " + child.getBounds() + " of " + parent.getClientArea());
			}
			if (child instanceof NatTable table) {
				found.addAll(cellsCutOff(table));
			} else if (child instanceof Composite inner) {
				found.addAll(cutOff(inner));
			}
		}
		return found;
	}

	/** Headings and cells of a table. */
	private static List<String> cellsCutOff(NatTable table) {
		var found = new ArrayList<String>();
		var gc = new GC(table);
		for (int column = 0; column < table.getColumnCount(); column++) {
			for (int row = 0; row < table.getRowCount(); row++) {
				var words = String.valueOf(table.getDataValueByPosition(column, row));
				if (gc.textExtent(words).x + CELL_MARGIN > table.getColumnWidthByPosition(column)) {
					found.add(words + " in " + table.getColumnWidthByPosition(column));
				}
			}
		}
		gc.dispose();
		return found;
	}

	private static boolean hasRoom(Control control, String words) {
		var bounds = control.getBounds();
		var room = control.getParent().getClientArea();
		if (bounds.x + bounds.width > room.width || bounds.y + bounds.height > room.height) {
			return false;
		}
		if (control instanceof Text text) {
			var gc = new GC(text);
			try {
				return gc.textExtent(words).x <= text.getClientArea().width;
			} finally {
				gc.dispose();
			}
		}
		var wanted = control.computeSize((control.getStyle() & SWT.WRAP) != 0 ? bounds.width : SWT.DEFAULT, SWT.DEFAULT);
		return wanted.x <= bounds.width + 1 && wanted.y <= bounds.height + 1;
	}

	/** What stands on a control; in a field, the words that say what belongs there. */
	private static String words(Control control) {
		return switch (control) {
			case Label label -> label.getText();
			case Button button -> button.getText();
			case Text text -> text.getMessage();
			default -> "";
		};
	}

	/** Whether a button is in sight. */
	static boolean offers(String control) throws Exception {
		return Window.inUi(() -> Boolean.valueOf(find(control).isPresent())).booleanValue();
	}

	static Optional<Control> find(String control) {
		return Arrays.stream(shells()).flatMap(it -> find(it, found -> control.equals(found.getData(CONTROL)) && found.isVisible()).stream()).findFirst();
	}

	private static Optional<Control> find(Composite parent, Predicate<Control> meant) {
		for (var child : parent.getChildren()) {
			var found = meant.test(child) ? Optional.of(child) : child instanceof Composite inner ? find(inner, meant) : Optional.<Control>empty();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/** Every word in sight, in whatever window of the program. */
	static String everyWord() {
		var words = new StringBuilder();
		for (var shell : shells()) {
			words.append(shell.getText()).append('\n');
			collect(shell, words);
		}
		return words.toString();
	}

	private static void collect(Composite parent, StringBuilder words) {
		for (var child : parent.getChildren()) {
			switch (child) {
				case Label label -> words.append(label.getText()).append('\n');
				case Button button -> words.append(button.getText()).append('\n');
				case Text text -> words.append(text.getText()).append('\n');
				case Composite inner -> collect(inner, words);
				default -> {
					// nothing to read
				}
			}
		}
	}
}

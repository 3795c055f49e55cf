package org.vigie.ui.tests;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Works the dialogs for registers by what stands on their controls. UI thread, but for {@link #await} and {@link #press}. */
final class Dialogs {

	private static final String CONTROL = "org.vigie.control";

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

	/** The shells in sight. */
	static Shell[] shells() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).toArray(Shell[]::new);
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

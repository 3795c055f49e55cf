package org.vigie.ui.forms;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.vigie.core.fields.Field;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.ui.look.Tone;

/** Entering words, lists, numbers and lengths: typed text, read when the field is left; what cannot be read is said below and stays. */
final class TextEditor<R extends EObject, V> extends FieldEditor<R, V> {

	private final Text text;
	private final Label echo;
	private final boolean echoes;
	private String filled = "";
	private Optional<String> unread = Optional.empty();

	/** @param lines how many lines are in sight; one: a single-line field @param echoes whether the value as understood is shown below */
	TextEditor(Field<R, V> field, FormSetting setting, Composite parent, int lines, boolean echoes) {
		super(field, setting);
		this.echoes = echoes;
		text = named(setting.kit().createText(parent, "", SWT.BORDER | (lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE)));
		var data = GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER);
		if (lines > 1) {
			data.hint(200, lines * text.getLineHeight());
		} else {
			data.hint(120, SWT.DEFAULT);
		}
		data.applyTo(text);
		echo = new EchoLine(parent, setting).label();
		text.addListener(SWT.FocusOut, event -> flush());
		if (lines == 1) {
			text.addListener(SWT.DefaultSelection, event -> flush());
		} else {
			text.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN || event.doit);
			text.addListener(SWT.KeyDown, event -> {
				if (event.keyCode == SWT.TAB && (event.stateMask & SWT.MOD1) == 0) {
					event.doit = false;
					text.traverse((event.stateMask & SWT.SHIFT) != 0 ? SWT.TRAVERSE_TAB_PREVIOUS : SWT.TRAVERSE_TAB_NEXT);
				}
			});
		}
	}

	@Override
	public Control control() {
		return text;
	}

	@Override
	protected void fill(Optional<V> value) {
		var shown = value.map(it -> field().kind().print(it, setting().wording())).orElse("");
		text.setEditable(setting().changes().allowed());
		if (filled.equals(shown) && unread.filter(text.getText()::equals).isPresent()) {
			return; // what could not be read is never rewritten, and neither is what was said of it
		}
		if (!text.getText().equals(shown) && !(text.isFocusControl() && filled.equals(shown))) {
			text.setText(shown);
		}
		filled = shown;
		forget();
		EchoLine.say(echo, "", setting().look().color(Tone.HINT));
	}

	@Override
	protected void forget() {
		unread = Optional.empty();
	}

	@Override
	public void flush() {
		if (text.isDisposed() || record().isEmpty() || isFilling() || text.getText().equals(filled)) {
			return;
		}
		forget();
		switch (field().parse(record().get(), text.getText(), setting().wording())) {
			case Outcome.Done<Optional<V>>(var value, var notices) -> {
				send(value, false);
				EchoLine.say(echo, echoes ? value.map(it -> field().kind().print(it, setting().wording())).orElse("") : "", setting().look().color(Tone.HINT));
			}
			case Outcome.Refused<Optional<V>>(var trouble, var notices) -> {
				unread = Optional.of(text.getText());
				EchoLine.refuse(echo, sentence(trouble), setting());
			}
		}
	}

	private String sentence(Trouble trouble) {
		return setting().text("trouble." + trouble.code(), trouble.arguments().toArray());
	}
}

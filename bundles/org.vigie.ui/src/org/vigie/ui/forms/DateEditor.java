package org.vigie.ui.forms;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.vigie.core.dates.Alternative;
import org.vigie.core.dates.DateEntry;
import org.vigie.core.dates.Saying;
import org.vigie.core.dates.Understood;
import org.vigie.core.fields.Field;
import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.DateSense;
import org.vigie.ui.look.StateRole;
import org.vigie.ui.look.Tone;

/**
 * Entering an uncertain date by typing. A moment after the last key the line below says how it is understood, and the case follows, so
 * that days and bars move before anything is saved. Alt+Down offers other readings; Escape takes back what was typed. What was typed is
 * never rewritten while the field has the focus.
 */
final class DateEditor<R extends EObject> extends FieldEditor<R, UncertainDate> {

	/** How long a person rests before what is typed is read, in milliseconds. */
	private static final int REST = 150;

	private final Text text;
	private final Label echo;
	private List<Alternative> others = List.of();
	private Optional<String> reading = Optional.empty();
	private Optional<String> unread = Optional.empty();
	private String beside = "";
	private boolean typing;
	private int key;

	DateEditor(Field<R, UncertainDate> field, FormSetting setting, Composite parent) {
		super(field, setting);
		text = named(setting.kit().createText(parent, "", SWT.BORDER | SWT.SINGLE));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(text);
		echo = new EchoLine(parent, setting).label();
		echo.setData(EchoLine.ECHO, field.id());
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.FocusOut, event -> flush());
		text.addListener(SWT.DefaultSelection, event -> flush());
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE && (typing || unread.isPresent())) {
				event.doit = false;
				takeBack();
			}
		});
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.ALT) != 0) {
			event.doit = false;
			offer();
		}
	}

	private void typed() {
		if (isFilling() || !setting().changes().allowed()) {
			return;
		}
		typing = true;
		var mine = ++key;
		text.getDisplay().timerExec(REST, () -> {
			if (mine == key && !text.isDisposed() && typing) {
				read();
			}
		});
	}

	private void read() {
		var words = text.getText();
		if (record().isEmpty() || reading.filter(words::equals).isPresent()) {
			return;
		}
		reading = Optional.of(words);
		others = List.of();
		forget();
		if (words.isBlank()) {
			EchoLine.say(echo, "", setting().look().color(Tone.HINT));
			send(Optional.empty(), true);
			return;
		}
		switch (DateEntry.read(words, setting().wording())) {
			case Outcome.Done<Understood>(var understood, var ignored) -> understand(understood);
			case Outcome.Refused<Understood>(var trouble, var ignored) -> {
				unread = Optional.of(words);
				beside = value();
				EchoLine.refuse(echo, Saying.of(trouble).in(setting().wording().texts()), setting());
			}
		}
	}

	private void understand(Understood understood) {
		others = understood.otherReadings();
		var asks = understood.question().filter(it -> it.severity() != Notice.Severity.INFORMATION).isPresent();
		var line = understood.sense() == DateSense.OCCURRED ? understood.line(setting().wording().texts()) : setting().text("trouble.date.sense-apart");
		EchoLine.say(echo, line, asks ? setting().look().mark(StateRole.DOUBT) : setting().look().color(Tone.HINT));
		if (understood.sense() == DateSense.OCCURRED) {
			send(Optional.of(understood.date()), true);
		}
		text.getDisplay().asyncExec(this::keepInSight);
	}

	/** The page may have grown above the field and below it. */
	private void keepInSight() {
		if (!text.isDisposed() && text.isFocusControl()) {
			FormToolkit.ensureVisible(text);
			FormToolkit.ensureVisible(echo);
		}
	}

	private void offer() {
		read();
		if (others.isEmpty()) {
			return;
		}
		var menu = new Menu(text);
		for (var other : others) {
			var item = new MenuItem(menu, SWT.PUSH);
			item.setText(other.label(setting().wording().texts()));
			item.addListener(SWT.Selection, event -> take(other.date()));
		}
		menu.setLocation(text.toDisplay(0, text.getSize().y));
		menu.addListener(SWT.Hide, event -> text.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void take(UncertainDate date) {
		text.setText(field().kind().print(date, setting().wording()));
		read();
	}

	private void takeBack() {
		typing = false;
		forget();
		reading = Optional.empty();
		setting().changes().takeBackTyping();
		refresh();
		EchoLine.say(echo, "", setting().look().color(Tone.HINT));
	}

	@Override
	protected void forget() {
		unread = Optional.empty();
	}

	/** The value the record has, in words. */
	private String value() {
		return words(record().flatMap(field()::of));
	}

	private String words(Optional<UncertainDate> value) {
		return value.map(it -> field().kind().print(it, setting().wording())).orElse("");
	}

	@Override
	public void flush() {
		if (typing && !text.isDisposed()) {
			read();
			typing = false;
			reading = Optional.empty();
			setting().changes().endTyping();
		}
	}

	@Override
	public Control control() {
		return text;
	}

	@Override
	protected void fill(Optional<UncertainDate> value) {
		text.setEditable(setting().changes().allowed());
		if (typing) {
			return; // what is being typed is never rewritten
		}
		var shown = words(value);
		if (beside.equals(shown) && unread.filter(text.getText()::equals).isPresent()) {
			return; // nor is what could not be read
		}
		forget();
		if (!text.getText().equals(shown)) {
			text.setText(shown);
			EchoLine.say(echo, "", setting().look().color(Tone.HINT));
		}
	}
}

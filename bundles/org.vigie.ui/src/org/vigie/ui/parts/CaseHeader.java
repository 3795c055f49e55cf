package org.vigie.ui.parts;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.vigie.core.cases.CaseStatus;
import org.vigie.core.dates.DateDisplay;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.DeadlineWords;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.look.Look;
import org.vigie.ui.look.StateLook;
import org.vigie.ui.look.Tone;

/** The head over all pages of a case: its title, its status in words with what must not be missed, its gravest clock, and Save. */
final class CaseHeader {

	private final IManagedForm form;
	private final CaseEditor editor;
	private final RegisterSession session;
	private final Look look;
	private final Label status;
	private final Label since;
	private final Label icon;
	private final Label clock;
	private final Button save;
	private Optional<String> trouble = Optional.empty();

	CaseHeader(IManagedForm form, CaseEditor editor, RegisterSession session) {
		this.form = Objects.requireNonNull(form);
		this.editor = Objects.requireNonNull(editor);
		this.session = Objects.requireNonNull(session);
		var shown = form.getForm();
		look = new Look(editor.getSite().getWorkbenchWindow().getWorkbench().getThemeManager(), shown);
		var head = shown.getForm().getHead();
		plain(shown, head);
		shown.setFont(look.titleFont());
		shown.getForm().setForeground(look.color(Tone.TEXT));
		var client = new Composite(head, SWT.NONE);
		plain(client);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 2).extendedMargins(0, 0, 0, 6).spacing(8, 4).applyTo(client);
		status = label(client, Tone.TEXT);
		status.setFont(look.boldFont());
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).span(2, 1).applyTo(status);
		save = new Button(client, SWT.PUSH);
		save.setText(session.text("case.save"));
		save.setToolTipText(session.text("case.save.hint"));
		save.addListener(SWT.Selection, event -> editor.getSite().getPage().saveEditor(editor, false));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).span(1, 3).applyTo(save);
		icon = label(client, Tone.TEXT);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).hint(18, SWT.DEFAULT).applyTo(icon);
		clock = label(client, Tone.TEXT);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(clock);
		since = label(client, Tone.TEXT2);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).span(2, 1).applyTo(since);
		shown.setHeadClient(client);
	}

	/** One ground for the whole head; the theme of the window would give its parts grounds of their own. */
	private void plain(Control... controls) {
		for (var control : controls) {
			control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
			control.setBackground(look.color(Tone.SURFACE));
		}
	}

	private Label label(Composite parent, Tone tone) {
		var label = new Label(parent, SWT.WRAP);
		plain(label);
		label.setForeground(look.color(tone));
		return label;
	}

	/** Says what went wrong, or nothing any more. */
	void say(Optional<String> sentence) {
		trouble = sentence;
	}

	void refresh() {
		var file = editor.open().file();
		form.getForm().setText(file.getTitle().replace("&", "&&"));
		var at = CaseStatus.at(file, session.asOf());
		status.setText(at.map(session.caseWords()::headline).orElseGet(session.caseWords()::noStatus));
		since.setText(at.map(it -> session.text("case.since", DateDisplay.of(it.since(), session.texts()), file.getStatusChanges().size())).orElse(""));
		var worst = editor.rows().stream().filter(DeadlineRow::listed).findFirst();
		icon.setImage(worst.flatMap(DeadlineRow::state).map(it -> look.image(StateLook.of(it).icon())).orElse(null)); // SWT: no picture
		clock.setText(worst.map(this::clock).orElseGet(() -> session.text(file.getCustodyPeriods().isEmpty() ? "case.noCustody" : "case.noClock")));
		save.setEnabled(editor.open().isDirty() && editor.allowed());
		message();
		form.getForm().getForm().getHead().layout(true, true);
		form.getForm().getForm().layout(true, false);
	}

	private String clock(DeadlineRow row) {
		var words = new DeadlineWords(session.texts());
		var who = row.standing().map(session.caseWords()::standing).map(it -> session.text("case.who", row.person(), it)).orElse(row.person());
		return session.text("case.clock", who, words.state(row), words.days(row), words.lastDay(row));
	}

	private void message() {
		if (trouble.isPresent()) {
			form.getForm().setMessage(trouble.get(), IMessageProvider.ERROR);
		} else if (session.lookingBack().isPresent()) {
			form.getForm().setMessage(session.text("asof.back", DateDisplay.full(session.asOf(), session.texts())), IMessageProvider.INFORMATION);
		} else {
			form.getForm().setMessage(null, IMessageProvider.NONE); // forms: no message
		}
	}
}

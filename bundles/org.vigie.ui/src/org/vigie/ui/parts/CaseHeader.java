package org.vigie.ui.parts;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
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
	private final Label standing;
	private final Button save;
	private Optional<String> trouble = Optional.empty();

	CaseHeader(IManagedForm form, CaseEditor editor, RegisterSession session) {
		this.form = Objects.requireNonNull(form);
		this.editor = Objects.requireNonNull(editor);
		this.session = Objects.requireNonNull(session);
		var shown = form.getForm();
		look = new Look(editor.getSite().getWorkbenchWindow().getWorkbench().getThemeManager(), shown);
		shown.getForm().setBackground(look.color(Tone.SURFACE));
		shown.setBackground(look.color(Tone.SURFACE));
		shown.setFont(look.titleFont());
		shown.getForm().getHead().setBackground(look.color(Tone.SURFACE));
		var client = new Composite(shown.getForm().getHead(), SWT.NONE);
		client.setBackground(look.color(Tone.SURFACE));
		GridLayoutFactory.fillDefaults().numColumns(4).margins(12, 4).spacing(8, 4).applyTo(client);
		status = label(client, Tone.TEXT);
		status.setFont(look.boldFont());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(status);
		since = label(client, Tone.TEXT2);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(since);
		save = new Button(client, SWT.PUSH);
		save.setText(session.text("case.save"));
		save.setToolTipText(session.text("case.save.hint"));
		save.addListener(SWT.Selection, event -> editor.getSite().getPage().saveEditor(editor, false));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).span(1, 2).applyTo(save);
		icon = label(client, Tone.TEXT);
		clock = label(client, Tone.TEXT);
		standing = label(client, Tone.TEXT2);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(standing);
		shown.setHeadClient(client);
	}

	private Label label(Composite parent, Tone tone) {
		var label = new Label(parent, SWT.NONE);
		label.setBackground(look.color(Tone.SURFACE));
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
		standing.setText(worst.flatMap(DeadlineRow::standing).map(session.caseWords()::standing).map(it -> session.text("case.standing", it)).orElse(""));
		save.setEnabled(editor.open().isDirty() && editor.allowed());
		message();
		form.getForm().getForm().getHead().layout(true, true);
	}

	private String clock(DeadlineRow row) {
		var words = new DeadlineWords(session.texts());
		return session.text("case.clock", row.person(), words.state(row), words.days(row), words.lastDay(row));
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

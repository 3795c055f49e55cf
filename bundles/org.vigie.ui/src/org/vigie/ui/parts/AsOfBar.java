package org.vigie.ui.parts;

import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.vigie.core.dates.DateDisplay;
import org.vigie.core.dates.DateEntry;
import org.vigie.core.dates.Understood;
import org.vigie.core.outcome.Outcome;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.look.Look;
import org.vigie.ui.look.StateRole;
import org.vigie.ui.look.Tone;

/** Says from which day one looks, and takes another one: a day or a word, typed. Looking back turns editing off, and the bar says so. */
final class AsOfBar {

	private final RegisterSession session;
	private final Look look;
	private final Text day;
	private final Label says;
	private final Button back;

	AsOfBar(Composite parent, RegisterSession session, Look look) {
		this.session = Objects.requireNonNull(session);
		this.look = Objects.requireNonNull(look);
		var bar = new Composite(parent, SWT.NONE);
		bar.setBackground(look.color(Tone.SURFACE));
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
		var label = new Label(bar, SWT.NONE);
		label.setText(session.text("asof.label"));
		label.setForeground(look.color(Tone.TEXT2));
		day = new Text(bar, SWT.BORDER);
		day.setToolTipText(session.text("asof.hint"));
		GridDataFactory.swtDefaults().hint(110, SWT.DEFAULT).applyTo(day);
		day.addListener(SWT.DefaultSelection, event -> take());
		day.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				session.lookFrom(session.today());
			}
		});
		back = new Button(bar, SWT.PUSH);
		back.setText(session.text("asof.today"));
		back.addListener(SWT.Selection, event -> session.lookFrom(session.today()));
		says = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(says);
		refresh();
	}

	private void take() {
		switch (DateEntry.read(day.getText(), session.wording())) {
			case Outcome.Done<Understood>(var understood, var ignored) -> understood.date().day().ifPresentOrElse(session::lookFrom, () -> refuse(session.text("asof.needsDay")));
			case Outcome.Refused<Understood>(var trouble, var ignored) -> refuse(DateEntry.explain(trouble, session.texts()));
		}
	}

	private void refuse(String sentence) {
		says.setForeground(look.word(StateRole.PAST));
		says.setText(sentence);
	}

	/** Shows the day one looks from now. */
	void refresh() {
		if (day.isDisposed()) {
			return;
		}
		day.setText(DateDisplay.of(session.asOf(), session.texts()));
		var past = session.lookingBack().isPresent();
		back.setEnabled(past);
		says.setForeground(past ? look.mark(StateRole.DOUBT) : look.color(Tone.HINT));
		says.setText(past ? session.text("asof.back", DateDisplay.full(session.asOf(), session.texts())) : session.text("asof.isToday"));
	}

	void setFocus() {
		day.setFocus();
		day.selectAll();
	}
}

package org.vigie.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.look.Look;
import org.vigie.ui.look.Tone;

/** Why a date is what it is: the numbered steps with their rules, the other readings, the questions, and the sources. Text, to be copied. */
final class ReasonPane {

	/** A line of a reason: its number or mark, its sentence, and in small what it rests on. */
	record ExplanationLine(String mark, String sentence, String rests) {
	}

	/** A part of a reason under a small heading; the first has none. */
	record ExplanationPart(String heading, List<ExplanationLine> lines) {
	}

	/** A whole reason. @param title who and which rule @param lead the figure that leads, in a sentence */
	record Explanation(String title, String lead, List<ExplanationPart> parts) {
	}

	private final RegisterSession session;
	private final Look look;
	private final Composite body;
	private final Label title;
	private final StyledText text;
	private final Button open;
	private final Button print;
	private Optional<Runnable> opening = Optional.empty();
	private Optional<Runnable> printing = Optional.empty();

	ReasonPane(Composite parent, RegisterSession session, Look look) {
		this.session = Objects.requireNonNull(session);
		this.look = Objects.requireNonNull(look);
		body = new Composite(parent, SWT.NONE);
		body.setBackground(look.color(Tone.SURFACE));
		GridLayoutFactory.fillDefaults().numColumns(4).margins(12, 8).spacing(8, 6).applyTo(body);
		title = new Label(body, SWT.WRAP);
		title.setFont(look.sectionFont());
		title.setForeground(look.color(Tone.TEXT));
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(title);
		var note = new Label(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(note);
		note.setText(session.text("reason.note"));
		note.setForeground(look.color(Tone.HINT));
		var copy = button("reason.copy");
		copy.addListener(SWT.Selection, event -> copy());
		print = button("reason.print");
		print.addListener(SWT.Selection, event -> printing.ifPresent(Runnable::run));
		open = button("reason.open");
		open.addListener(SWT.Selection, event -> opening.ifPresent(Runnable::run));
		text = new StyledText(body, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setBackground(look.color(Tone.SURFACE));
		text.setForeground(look.color(Tone.TEXT));
		text.setFont(look.bodyFont());
		text.setCaret(null); // SWT: no caret, it is not for typing
		text.setLineSpacing(3);
		text.setMargins(0, 2, 8, 2);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(text);
		empty();
	}

	private Button button(String key) {
		var button = new Button(body, SWT.PUSH);
		button.setText(session.text(key));
		return button;
	}

	Composite control() {
		return body;
	}

	/** Says that no row is chosen. */
	void empty() {
		show(new Explanation(session.text("reason.title"), session.text("reason.choose"), List.of()), Optional.empty(), Optional.empty());
	}

	/** Shows a reason, with the way to its case and to paper. */
	void show(Explanation reason, Optional<Runnable> toCase, Optional<Runnable> toPaper) {
		if (body.isDisposed()) {
			return;
		}
		opening = toCase;
		open.setEnabled(toCase.isPresent());
		printing = toPaper;
		print.setEnabled(toPaper.isPresent());
		title.setText(reason.title().replace("&", "&&"));
		var words = new StringBuilder();
		var styles = new ArrayList<StyleRange>();
		if (!reason.lead().isEmpty()) {
			append(words, styles, reason.lead() + "\n", look.color(Tone.TEXT), SWT.BOLD);
		}
		for (var part : reason.parts()) {
			if (!part.heading().isEmpty()) {
				append(words, styles, "\n" + part.heading() + "\n", look.color(Tone.TEXT2), SWT.BOLD);
			}
			for (var line : part.lines()) {
				append(words, styles, line.mark().isEmpty() ? "" : line.mark() + "  ", look.color(Tone.HINT), SWT.NORMAL);
				words.append(line.sentence());
				append(words, styles, line.rests().isEmpty() ? "" : "   " + line.rests(), look.color(Tone.HINT), SWT.NORMAL);
				words.append('\n');
			}
		}
		text.setText(words.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		indent(reason);
		text.setTopIndex(0);
		body.layout(true);
	}

	private void indent(Explanation reason) {
		var lines = text.getLineCount();
		for (int i = reason.lead().isEmpty() ? 0 : 1; i < lines; i++) {
			text.setLineWrapIndent(i, 1, 22);
		}
	}

	private static void append(StringBuilder words, List<StyleRange> styles, String more, Color colour, int style) {
		if (!more.isEmpty()) {
			styles.add(new StyleRange(words.length(), more.length(), colour, null, style)); // SWT: null is the ground as it is
			words.append(more);
		}
	}

	/** What is shown, as text. */
	String words() {
		return title.getText() + "\n" + text.getText();
	}

	private void copy() {
		var clipboard = new Clipboard(body.getDisplay());
		try {
			clipboard.setContents(new Object[] { words() + "\n" + session.text("reason.note") }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	void setFocus() {
		text.setFocus();
	}

	boolean hasFocus() {
		return text.isFocusControl();
	}
}

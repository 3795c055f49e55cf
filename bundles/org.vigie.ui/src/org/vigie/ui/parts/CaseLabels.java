package org.vigie.ui.parts;

import java.util.Objects;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.vigie.core.cases.CaseSummary;
import org.vigie.core.cases.CaseWords;
import org.vigie.core.dates.DateDisplay;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.icons.Icon;
import org.vigie.ui.look.Look;
import org.vigie.ui.look.StateLook;
import org.vigie.ui.look.Tone;
import org.vigie.ui.parts.CasesPart.Group;

/** The words and pictures of the list of cases: the mark of the scheme with the title, and the sign of the gravest clock. */
final class CaseLabels extends ColumnLabelProvider {

	private final RegisterSession session;
	private final Look look;
	private final boolean sign;

	CaseLabels(RegisterSession session, Look look, boolean sign) {
		this.session = Objects.requireNonNull(session);
		this.look = Objects.requireNonNull(look);
		this.sign = sign;
	}

	private CaseWords words() {
		return new CaseWords(session.texts(), session.office().schemes());
	}

	@Override
	public String getText(Object element) {
		return switch (element) {
			case Group group -> sign ? String.valueOf(group.lines().size()) : session.office().schemes().scheme(group.scheme()).map(it -> it.label(session.texts().language())).orElse(group.scheme());
			case CaseSummary line -> sign ? "" : line.shortTitle();
			default -> "";
		};
	}

	@Override
	public Image getImage(Object element) {
		return switch (element) {
			case Group group -> sign ? null : look.image(Icon.ofScheme(group.scheme())); // JFace: null is no picture
			case CaseSummary line -> sign ? line.worst().flatMap(DeadlineRow::state).map(it -> look.image(StateLook.of(it).icon())).orElse(null) : null;
			default -> null;
		};
	}

	@Override
	public Font getFont(Object element) {
		return element instanceof Group && !sign ? look.boldFont() : look.bodyFont();
	}

	@Override
	public Color getForeground(Object element) {
		return element instanceof Group && sign ? look.color(Tone.HINT) : look.color(Tone.TEXT);
	}

	@Override
	public String getToolTipText(Object element) {
		if (!(element instanceof CaseSummary line)) {
			return null; // JFace: none
		}
		var status = line.status().map(words()::headline).orElseGet(words()::noStatus);
		var since = line.since().map(it -> " · " + DateDisplay.of(it, session.texts())).orElse("");
		var worst = line.worst().flatMap(DeadlineRow::state).map(it -> "\n" + StateLook.of(it).sign() + " " + session.text(StateLook.of(it).key())).orElse("");
		return line.title() + "\n" + status + since + worst;
	}
}

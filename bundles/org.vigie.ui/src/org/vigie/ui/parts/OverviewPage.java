package org.vigie.ui.parts;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.vigie.core.cases.SourceMention;
import org.vigie.core.fields.RecordName;
import org.vigie.core.fields.Section;
import org.vigie.model.CaseFile;
import org.vigie.model.Conflict;
import org.vigie.model.Participation;
import org.vigie.core.cases.PersonStanding;
import org.vigie.ui.forms.FormSection;
import org.vigie.ui.icons.Icon;
import org.vigie.ui.look.Tone;

/** The case at a glance: who is in it and how it stands for them, where sources differ, and what the case is. */
final class OverviewPage extends CasePage {

	static final String ID = "overview";

	private Composite persons;
	private Composite conflicts;
	private Label links;

	OverviewPage(CaseEditor editor) {
		super(editor, ID);
	}

	@Override
	protected void createBody(Composite body) {
		var glance = kit().createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(32, 0).applyTo(glance);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(glance);
		persons = part(glance, "overview.persons");
		conflicts = part(glance, "overview.conflicts");
		var form = part(body, "overview.case");
		holding(new FormSection(form, setting(), session().catalog(), Section.OVERVIEW, true));
		links = kit().createLabel(form, "", SWT.WRAP);
		links.setForeground(look().color(Tone.TEXT2));
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(links);
	}

	private Composite part(Composite parent, String key) {
		var part = kit().createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(part);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(part);
		var title = kit().createLabel(part, session().text(key));
		title.setFont(look().sectionFont());
		var inner = kit().createComposite(part);
		GridLayoutFactory.fillDefaults().numColumns(key.equals("overview.case") ? 1 : 2).spacing(8, 6).applyTo(inner);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(inner);
		return inner;
	}

	@Override
	protected void show() {
		clear(persons);
		file().getParticipations().forEach(this::person);
		if (file().getParticipations().isEmpty()) {
			line(persons, Optional.empty(), session().text(file().isAgainstUnknown() ? "overview.against" : "overview.nobody"), "");
		}
		clear(conflicts);
		file().getConflicts().forEach(this::conflict);
		if (file().getConflicts().isEmpty()) {
			line(conflicts, Optional.empty(), session().text("overview.noConflict"), "");
		}
		links.setText(linked(file()));
		persons.getParent().getParent().layout(true, true);
		getManagedForm().reflow(true);
	}

	private String linked(CaseFile file) {
		var titles = file.getLinks().stream().filter(it -> it.getTarget() != null).map(it -> RecordName.of(it.getTarget())).toList();
		return titles.isEmpty() ? "" : session().text("overview.links", String.join(", ", titles));
	}

	private void person(Participation who) {
		var standing = PersonStanding.of(who, session().asOf());
		var role = standing.roleText().orElseGet(() -> session().caseWords().role(standing.role()));
		var words = session().caseWords().standing(standing);
		line(persons, Optional.of(who.isGroup() ? Icon.GROUP : Icon.PERSON), standing.name(), words.equals(role) || standing.kind() == PersonStanding.Kind.AS_ROLE ? role : words + " · " + role);
	}

	private void conflict(Conflict conflict) {
		var sources = SourceMention.of(conflict).stream().map(SourceMention::text).toList();
		line(conflicts, Optional.of(Icon.DIFFER), conflict.getText(), String.join(" · ", sources));
	}

	private void line(Composite parent, Optional<Icon> icon, String words, String more) {
		var picture = kit().createLabel(parent, "");
		icon.ifPresent(it -> picture.setImage(look().image(it)));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).hint(18, SWT.DEFAULT).applyTo(picture);
		var text = kit().createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		var first = kit().createLabel(text, words.replace("&", "&&"), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(first);
		if (!more.isEmpty()) {
			var second = kit().createLabel(text, more.replace("&", "&&"), SWT.WRAP);
			second.setForeground(look().color(Tone.TEXT2));
			GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(second);
		}
	}

	private static void clear(Composite composite) {
		for (var child : List.of(composite.getChildren())) {
			child.dispose();
		}
	}
}

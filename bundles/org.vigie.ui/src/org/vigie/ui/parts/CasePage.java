package org.vigie.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.vigie.model.CaseFile;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.forms.FormSection;
import org.vigie.ui.forms.FormSetting;
import org.vigie.ui.look.Look;
import org.vigie.ui.look.Tone;

/** A page of the case: it lays out its blocks once, and shows the case anew whenever something changed while it is in sight. */
abstract class CasePage extends FormPage {

	private final CaseEditor editor;
	private final List<RecordsBlock<?>> blocks = new ArrayList<>();
	private final List<FormSection> sections = new ArrayList<>();
	private Optional<FormSetting> setting = Optional.empty();
	private boolean stale;

	CasePage(CaseEditor editor, String id) {
		super(editor, id, editor.session().text("page." + id));
		this.editor = Objects.requireNonNull(editor);
	}

	final CaseEditor editor() {
		return editor;
	}

	final RegisterSession session() {
		return editor.session();
	}

	final CaseFile file() {
		return editor.open().file();
	}

	final FormSetting setting() {
		return setting.orElseThrow();
	}

	final Look look() {
		return setting().look();
	}

	final FormToolkit kit() {
		return setting().kit();
	}

	/** Makes the widgets of the page. */
	protected abstract void createBody(Composite body);

	/** Shows what is not shown by its blocks and sections. */
	protected void show() {
		// most pages are blocks alone
	}

	/** A block of the page, refreshed with it. */
	protected final <B extends RecordsBlock<?>> B holding(B block) {
		blocks.add(block);
		return block;
	}

	/** A section of the page that shows the case itself. */
	protected final FormSection holding(FormSection section) {
		sections.add(section);
		return section;
	}

	@Override
	protected final void createFormContent(IManagedForm form) {
		var body = form.getForm().getBody();
		var look = new Look(getSite().getWorkbenchWindow().getWorkbench().getThemeManager(), body);
		setting = Optional.of(new FormSetting(form.getToolkit(), look, session().wording(), editor));
		form.getToolkit().setBackground(look.color(Tone.SURFACE));
		form.getToolkit().getColors().setForeground(look.color(Tone.TEXT));
		body.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); // its colours are the tones of the theme already
		body.setBackground(look.color(Tone.SURFACE));
		form.getForm().setBackground(look.color(Tone.SURFACE));
		GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 12).applyTo(body);
		createBody(body);
		sections.forEach(it -> it.show(Optional.of(file())));
		refresh();
	}

	/** Something of the case changed. */
	final void changed() {
		if (setting.isEmpty()) {
			return;
		}
		if (isActive()) {
			refresh();
		} else {
			stale = true;
		}
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active && stale) {
			refresh();
		}
	}

	private void refresh() {
		stale = false;
		sections.forEach(FormSection::refresh);
		blocks.forEach(RecordsBlock::refresh);
		show();
	}

	final void flush() {
		sections.forEach(FormSection::flush);
		blocks.forEach(RecordsBlock::flush);
	}

	/** Whether a record of the case is shown on this page. */
	boolean holds(String recordId) {
		return false;
	}

	/** Chooses a record that {@link #holds} is true of. */
	void choose(String recordId) {
		blocks.forEach(it -> it.choose(recordId));
	}

	/** The chosen record a clock may belong to. */
	Optional<String> chosen() {
		return Optional.empty();
	}

	/** Adds a record. @param what the id of the page, or {@code orders} */
	void add(String what) {
		blocks.stream().filter(it -> it.isCalled(what)).findFirst().ifPresent(RecordsBlock::add);
	}
}

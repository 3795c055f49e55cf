package org.vigie.ui.forms;

import java.util.Objects;

import org.eclipse.ui.forms.widgets.FormToolkit;
import org.vigie.core.fields.Wording;
import org.vigie.ui.look.Look;

/**
 * What every editor of a form needs.
 *
 * @param kit makes the widgets
 * @param look colours and fonts
 * @param wording words, names of codes, and what "today" means
 * @param changes where changes go
 */
public record FormSetting(FormToolkit kit, Look look, Wording wording, Changes changes) {

	public FormSetting {
		Objects.requireNonNull(kit);
		Objects.requireNonNull(look);
		Objects.requireNonNull(wording);
		Objects.requireNonNull(changes);
	}

	/** A text of the language. */
	public String text(String key, Object... arguments) {
		return wording.texts().text(key, arguments);
	}
}

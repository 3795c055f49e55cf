package org.vigie.ui.register;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.vigie.ui.RegisterSession;

/** The page of the preferences that says after which time an encrypted register is locked. */
public final class LockPreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int MOST = 24 * 60;

	private RegisterSession session;

	public LockPreferences() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		session = workbench.getService(RegisterSession.class);
		var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, IdleWatch.NODE);
		store.setDefault(IdleWatch.MINUTES, IdleWatch.DEFAULT_MINUTES);
		setPreferenceStore(store);
		setDescription(session.text("lock.preference.note"));
	}

	@Override
	protected void createFieldEditors() {
		var minutes = new IntegerFieldEditor(IdleWatch.MINUTES, session.text("lock.preference.minutes"), getFieldEditorParent());
		minutes.setValidRange(0, MOST);
		minutes.setErrorMessage(session.text("lock.preference.range", MOST));
		addField(minutes);
	}
}

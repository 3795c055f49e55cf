package org.vigie.ui.register;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Whether Caps Lock is on, as far as the typed letters tell: the window system does not say it. */
final class CapsLock {

	private boolean on;

	/** Takes a key that was pressed. */
	void pressed(Event event) {
		if (event.keyCode == SWT.CAPS_LOCK) {
			on = !on;
		} else if (Character.isUpperCase(event.character) || Character.isLowerCase(event.character)) {
			on = Character.isUpperCase(event.character) != ((event.stateMask & SWT.SHIFT) != 0);
		}
	}

	boolean isOn() {
		return on;
	}
}

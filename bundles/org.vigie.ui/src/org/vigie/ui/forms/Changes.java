package org.vigie.ui.forms;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.vigie.core.fields.Field;

/** Where the editors of a form send what a person changed; the open case turns it into commands that can be undone. UI thread. */
public interface Changes {

	/** Whether anything may be changed; not so while looking back. */
	boolean allowed();

	/** Sets a field of a record. While typing goes on, each further value of the same field replaces the one before. */
	<R extends EObject, V> void change(R record, Field<R, V> field, Optional<V> wanted, boolean typing);

	/** Takes back what was typed into a field and not left yet. */
	void takeBackTyping();

	/** What was typed so far stands; the next value is a change of its own. */
	void endTyping();
}

package org.vigie.core.commands;

import org.eclipse.emf.common.command.Command;
import org.vigie.core.text.Texts;

/** A command that says in words what it does, for "Undo {0}": "change end of custody". */
public interface NamedCommand extends Command {

	String name(Texts texts);

	/** The name of any command; empty text for one that has none. */
	static String of(Command command, Texts texts) {
		return command instanceof NamedCommand named ? named.name(texts) : "";
	}
}

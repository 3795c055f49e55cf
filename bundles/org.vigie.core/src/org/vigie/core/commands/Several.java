package org.vigie.core.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.vigie.core.text.Texts;

/** Several commands that are done, undone and redone as one: an import, a fix of several rows. They are prepared one after the other. */
public final class Several extends CompoundCommand implements NamedCommand {
	private final String key;
	private final List<Object> arguments;

	/** @param key the text that names the whole, with its arguments */
	public Several(List<? extends Command> parts, String key, Object... arguments) {
		super(MERGE_COMMAND_ALL, key, "", new ArrayList<>(parts));
		this.key = Objects.requireNonNull(key);
		this.arguments = List.of(arguments);
	}

	/** Whether there is anything to do; parts that change nothing are left out when executed. */
	@Override
	protected boolean prepare() {
		return !commandList.isEmpty();
	}

	@Override
	public void execute() {
		var parts = List.copyOf(commandList);
		commandList.clear();
		try {
			parts.forEach(this::run);
		} catch (RuntimeException e) {
			commandList.reversed().forEach(Command::undo);
			throw e;
		}
	}

	private void run(Command part) {
		if (part.canExecute()) {
			part.execute();
			commandList.add(part);
		}
	}

	@Override
	public String name(Texts texts) {
		return texts.text(key, arguments.toArray());
	}
}

package org.vigie.core.commands;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.vigie.core.fields.Field;
import org.vigie.core.text.Texts;

/** Swaps the values of two fields of one record, for dates typed the wrong way round. */
public final class SwapValues extends CompoundCommand implements NamedCommand {
	private final Field<?, ?> first;
	private final Field<?, ?> second;

	private SwapValues(Field<?, ?> first, Field<?, ?> second, List<Command> changes) {
		super(MERGE_COMMAND_ALL, first.id(), "", changes);
		this.first = first;
		this.second = second;
	}

	public static <R extends EObject, V> SwapValues of(R owner, Field<R, V> first, Field<R, V> second) {
		var one = first.of(owner);
		var other = second.of(owner);
		return new SwapValues(first, second, List.of(new ChangeField<>(owner, first, other), new ChangeField<>(owner, second, one)));
	}

	@Override
	public String name(Texts texts) {
		return texts.text("command.swap", InSentence.of(first.label(texts)), InSentence.of(second.label(texts)));
	}
}

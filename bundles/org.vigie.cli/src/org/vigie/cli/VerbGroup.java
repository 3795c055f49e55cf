package org.vigie.cli;

import java.util.Objects;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A verb that is nothing without one of the verbs below it. */
abstract class VerbGroup extends Verb implements VerbHolder {

	private final String which;

	@Spec
	private CommandSpec spec;

	/** @param which key of the text that asks for one of the verbs below */
	VerbGroup(String which) {
		this.which = Objects.requireNonNull(which);
	}

	@Override
	final ExitStatus run() {
		return terminal().usage(which, String.join(", ", new CommandLine(spec).getSubcommands().keySet()));
	}
}

package org.vigie.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.ParentCommand;

/** A verb of the command line. */
abstract class Verb implements Callable<Integer> {

	@ParentCommand
	private VerbHolder parent;

	public final Context context() {
		return parent.context();
	}

	final Terminal terminal() {
		return context().terminal();
	}

	@Override
	public final Integer call() {
		return Integer.valueOf(run().code());
	}

	/** Does the work and says what came of it. */
	abstract ExitStatus run();
}

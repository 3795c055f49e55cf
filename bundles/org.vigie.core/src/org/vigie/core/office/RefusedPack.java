package org.vigie.core.office;

import java.util.List;
import java.util.Optional;

import org.vigie.rules.pack.PackName;
import org.vigie.rules.pack.Problem;

/**
 * A rule pack that is not used.
 *
 * @param file its file
 * @param bundle symbolic name of the bundle it came from, or the file's name for a pack of the user's
 * @param problems what is wrong with it, in the order of the file
 * @param name which pack it says it is, where that can be read
 * @param stillUsed the version of that pack that stays in force
 */
public record RefusedPack(String file, String bundle, List<Problem> problems, Optional<PackName> name, Optional<String> stillUsed) {

	public RefusedPack {
		problems = List.copyOf(problems);
	}

	/** The line of the first problem that refuses it. */
	public int line() {
		return problems.stream().filter(it -> !it.isWarning()).map(Problem::line).findFirst().orElse(1);
	}

	RefusedPack whileUsing(Optional<String> version) {
		return new RefusedPack(file, bundle, problems, name, version);
	}
}

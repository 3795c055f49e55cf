package org.vigie.cli;

import java.util.ArrayList;
import java.util.List;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.whatif.Supposition;

import picocli.CommandLine.Option;

/** Facts that are supposed to be others, each {@code --set NAME=VALUE}. */
final class Suppositions {

	@Option(names = "--set", paramLabel = "NAME=VALUE", descriptionKey = "set")
	private List<String> texts = new ArrayList<>();

	boolean isEmpty() {
		return texts.isEmpty();
	}

	/** In the order written; refused where one is not {@code NAME=VALUE}. */
	Outcome<List<Supposition>> read() {
		var all = Outcome.<List<Supposition>>done(List.of());
		for (var text : texts) {
			all = all.then(before -> Supposition.read(text).map(next -> {
				var more = new ArrayList<>(before);
				more.add(next);
				return List.copyOf(more);
			}));
		}
		return all;
	}
}

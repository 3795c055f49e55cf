package org.vigie.cli;

import java.util.Optional;
import java.util.function.Function;

import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.CaseStore;

/** Finds the source a word means, its id or {@code source/ID}, or says which one was probably meant. */
record KnownSource(Terminal terminal, CaseStore store) {

	private static final String KIND = AggregateKind.SOURCE.word() + "/";

	ExitStatus with(String word, Function<String, ExitStatus> use) {
		if (isThere(word)) {
			return use.apply(word);
		}
		var bare = word.startsWith(KIND) ? word.substring(KIND.length()) : word;
		return isThere(bare) ? use.apply(bare) : unknown(bare);
	}

	/** Also one that was erased, so that it is said when and by whom. */
	private boolean isThere(String id) {
		return store.history(new AggregateKey(AggregateKind.SOURCE, id)).result().filter(it -> !it.isEmpty()).isPresent();
	}

	private ExitStatus unknown(String asked) {
		var ids = store.read(Optional.empty()).keys(AggregateKind.SOURCE).stream().map(AggregateKey::id).toList();
		return NearestWords.to(asked, ids).map(it -> terminal.usage("cli.source.unknown.near", asked, it)).orElseGet(() -> terminal.usage("cli.source.unknown", asked));
	}
}

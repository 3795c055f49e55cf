package org.vigie.cli;

import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.CaseStore;

/** Says that there is no such case, and which one was probably meant. */
record UnknownCase(Terminal terminal) {

	ExitStatus refuse(CaseStore store, String asked) {
		var ids = store.read(java.util.Optional.empty()).keys(AggregateKind.CASE).stream().map(AggregateKey::id).toList();
		var near = NearestWords.to(asked, ids);
		return near.map(it -> terminal.usage("cli.case.unknown.near", asked, it)).orElseGet(() -> terminal.usage("cli.case.unknown", asked));
	}
}

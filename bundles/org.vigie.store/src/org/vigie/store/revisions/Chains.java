package org.vigie.store.revisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.CaseXmi;
import org.vigie.core.register.Revision;
import org.vigie.model.Aggregate;
import org.vigie.store.projections.Current;
import org.vigie.store.projections.Projections;

/** Walks the chain of one aggregate: checks each link, and makes from the payloads what the tables should hold. */
public final class Chains {

	/**
	 * A chain that is whole.
	 *
	 * @param now the newest state
	 * @param changes rows of the field changes of all its revisions
	 */
	public record Walked(Current now, List<List<Object>> changes) {
	}

	private final CaseXmi xmi = new CaseXmi();

	/**
	 * Walks a chain.
	 *
	 * @param chain all its entries, oldest first; not empty
	 * @return refused for the first bad link: {@code store.missing-revision} (key, number), {@code store.changed-revision} (key, number),
	 *         {@code store.damaged-revision} (key, number)
	 */
	public Outcome<Walked> walk(List<RevisionLog.Entry> chain) {
		var changes = new ArrayList<List<Object>>();
		var previous = Links.NONE;
		var number = 0L;
		Optional<Aggregate> before = Optional.empty();
		for (var entry : chain) {
			var link = entry.link();
			var bad = check(entry, previous, ++number);
			if (bad.isPresent()) {
				return Outcome.refused(bad.get());
			}
			var content = content(entry);
			if (content.isEmpty()) {
				return Outcome.refused(LogContents.damaged(link.key(), link.number()));
			}
			changes.addAll(Projections.changes(link, before, content.get()));
			before = content;
			previous = link.hash();
		}
		return Outcome.done(new Walked(new Current(chain.getLast().link(), before.orElseThrow()), changes));
	}

	private Optional<Aggregate> content(RevisionLog.Entry entry) {
		return Payload.xmi(entry.payload()).flatMap(it -> xmi.read(entry.link().key(), it).result());
	}

	private static Optional<Trouble> check(RevisionLog.Entry entry, String previous, long expected) {
		var link = entry.link();
		if (link.number() != expected) {
			return Optional.of(Trouble.of("store.missing-revision", link.key().toString(), expected));
		}
		return isSound(link, entry.payload(), previous) ? Optional.empty()
				: Optional.of(Trouble.of("store.changed-revision", link.key().toString(), link.number()));
	}

	private static boolean isSound(Revision link, byte[] payload, String previous) {
		return link.previousHash().equals(previous) && link.payloadSha256().equals(Links.sha256(payload)) && link.hash().equals(Links.hash(link));
	}
}

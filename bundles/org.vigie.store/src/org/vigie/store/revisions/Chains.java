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

	/** A chain that is whole. */
	public sealed interface Walked {

		/**
		 * One that can be read.
		 *
		 * @param now the newest state
		 * @param changes rows of the field changes of all its revisions
		 */
		record Readable(Current now, List<List<Object>> changes) implements Walked {
		}

		/**
		 * One whose aggregate was erased: its links hold, its texts are gone.
		 *
		 * @param head the link that says so
		 */
		record Erased(Revision head) implements Walked {
		}
	}

	private final CaseXmi xmi = new CaseXmi();

	/**
	 * Walks a chain.
	 *
	 * @param chain all its entries, oldest first; not empty
	 * @return refused for the first bad link: {@code store.missing-revision} (key, number), {@code store.changed-revision} (key, number),
	 *         {@code store.damaged-revision} (key, number); {@code store.lost-key} (key) where the key to the texts is gone though nobody
	 *         erased them, {@code store.half-erased} (key) where it is there though somebody did
	 */
	public Outcome<Walked> walk(List<Entry> chain) {
		var previous = Links.NONE;
		var number = 0L;
		for (var entry : chain) {
			var bad = check(entry, previous, ++number);
			if (bad.isPresent()) {
				return Outcome.refused(bad.get());
			}
			previous = entry.link().hash();
		}
		var last = chain.getLast();
		var key = last.link().key().toString();
		if (last.isErasure()) {
			return last.dataKey().isPresent() ? Outcome.refused(Trouble.of("store.half-erased", key)) : Outcome.done(new Walked.Erased(last.link()));
		}
		return last.dataKey().isPresent() ? read(chain) : Outcome.refused(Trouble.of("store.lost-key", key));
	}

	private Outcome<Walked> read(List<Entry> chain) {
		var changes = new ArrayList<List<Object>>();
		Optional<Aggregate> before = Optional.empty();
		for (var entry : chain) {
			var content = content(entry);
			if (content.isEmpty()) {
				return Outcome.refused(LogContents.damaged(entry.link().key(), entry.link().number()));
			}
			changes.addAll(Projections.changes(entry.link(), before, content.get()));
			before = content;
		}
		return Outcome.done(new Walked.Readable(new Current(chain.getLast().link(), before.orElseThrow()), changes));
	}

	private Optional<Aggregate> content(Entry entry) {
		return entry.xmi().flatMap(it -> xmi.read(entry.link().key(), it).result());
	}

	private static Optional<Trouble> check(Entry entry, String previous, long expected) {
		var link = entry.link();
		if (link.number() != expected) {
			return Optional.of(Trouble.of("store.missing-revision", link.key().toString(), expected));
		}
		return isSound(entry, previous) ? Optional.empty()
				: Optional.of(Trouble.of("store.changed-revision", link.key().toString(), link.number()));
	}

	private static boolean isSound(Entry entry, String previous) {
		var link = entry.link();
		return link.previousHash().equals(previous) && link.payloadSha256().equals(Links.sha256(entry.payload())) && link.hash().equals(Links.hash(link, entry.comment()));
	}
}

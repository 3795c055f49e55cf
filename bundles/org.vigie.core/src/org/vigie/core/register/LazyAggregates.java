package org.vigie.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.model.Aggregate;
import org.vigie.model.CaseFile;

/** Aggregates read one by one from their texts, each at most once, when asked for or when a reference leads to them. */
public final class LazyAggregates implements Aggregates {

	private final AggregateContents contents;
	private final AggregateSet set;

	public LazyAggregates(AggregateContents contents) {
		this.contents = Objects.requireNonNull(contents);
		this.set = new AggregateSet(key -> contents.xmi(key).result(), new XmiReader());
	}

	@Override
	public Outcome<Aggregate> read(AggregateKey key) {
		return set.loaded(key).map(Outcome::done).orElseGet(() -> contents.xmi(key).then(xmi -> load(key, xmi)));
	}

	private Outcome<Aggregate> load(AggregateKey key, byte[] xmi) {
		return switch (set.load(key, xmi)) {
		case Outcome.Done<Aggregate> done -> done;
		case Outcome.Refused<Aggregate>(var trouble, var noted) -> new Outcome.Refused<>(damaged(key, trouble), noted);
		};
	}

	private Trouble damaged(AggregateKey key, Trouble why) {
		var trouble = Trouble.of("store.damaged-revision", key.toString(), revision(key));
		return why.cause().map(trouble::because).orElse(trouble);
	}

	@Override
	public long revision(AggregateKey key) {
		return contents.revision(key);
	}

	@Override
	public List<AggregateKey> keys(AggregateKind kind) {
		return contents.keys(kind);
	}

	@Override
	public Outcome<List<CaseFile>> cases() {
		var read = new ArrayList<Outcome<Aggregate>>();
		return contents.forEach(AggregateKind.CASE, (key, xmi) -> read.add(set.loaded(key).map(Outcome::done).orElseGet(() -> load(key, xmi))))
				.then(count -> all(read));
	}

	@Override
	public Outcome<Long> eachCase(Consumer<CaseFile> use) {
		var refused = new ArrayList<Outcome<Long>>();
		int kept = set.count();
		var count = contents.forEach(AggregateKind.CASE, (key, xmi) -> {
			switch (set.loaded(key).map(Outcome::done).orElseGet(() -> load(key, xmi))) {
			case Outcome.Done<Aggregate>(var root, var ignored) -> use.accept((CaseFile) root);
			case Outcome.Refused<Aggregate>(var trouble, var noted) -> refused.add(new Outcome.Refused<>(trouble, noted));
			}
			set.forgetAfter(kept);
		});
		return refused.isEmpty() ? count : refused.getFirst();
	}

	private static Outcome<List<CaseFile>> all(List<Outcome<Aggregate>> read) {
		var cases = new ArrayList<CaseFile>(read.size());
		for (var outcome : read) {
			switch (outcome) {
			case Outcome.Done<Aggregate>(var root, var ignored) -> cases.add((CaseFile) root);
			case Outcome.Refused<Aggregate>(var trouble, var noted) -> {
				return new Outcome.Refused<>(trouble, noted);
			}
			}
		}
		return Outcome.done(List.copyOf(cases));
	}
}

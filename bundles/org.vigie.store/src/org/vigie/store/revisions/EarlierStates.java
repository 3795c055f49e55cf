package org.vigie.store.revisions;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.Revision;
import org.vigie.store.Sql;

/**
 * The states a register was in after each of its saves, told apart by what the log held before them, walked from the newest back. Going back a save renews
 * the paths of the chains it added to; only where a chain began is the tree made anew from that chain on. One use.
 */
public final class EarlierStates {

	/** A revision as a leaf of the tree. */
	private record Leaf(long number, long position, byte[] hash) {
	}

	private final TreeMap<AggregateKey, List<Leaf>> chains = new TreeMap<>();
	private final TreeMap<Long, Set<AggregateKey>> saves = new TreeMap<>();
	private final Merkle tree = Merkle.over(List.of());
	private List<AggregateKey> keys;

	public EarlierStates(Sql sql) throws SQLException {
		new RevisionLog(sql).eachLink(this::add);
		chains.values().forEach(chain -> chain.sort(Comparator.comparing(Leaf::number)));
		keys = List.copyOf(chains.keySet());
		tree.replaceFrom(0, keys.stream().map(this::newest).toList());
	}

	private void add(Revision link, long position) {
		chains.computeIfAbsent(link.key(), key -> new ArrayList<>(2)).add(new Leaf(link.number(), position, tree.leaf(link)));
		saves.computeIfAbsent(position, at -> new HashSet<>()).add(link.key());
	}

	private byte[] newest(AggregateKey key) {
		return chains.get(key).getLast().hash();
	}

	/** Whether the register was in a state with this root, before its first save too. */
	public boolean hold(String root) {
		var found = tree.root().equals(root);
		while (!found && !saves.isEmpty()) {
			takeBack();
			found = tree.root().equals(root);
		}
		return found;
	}

	private void takeBack() {
		var save = saves.pollLastEntry();
		var begun = new ArrayList<AggregateKey>();
		for (var key : save.getValue()) {
			var chain = chains.get(key);
			chain.removeIf(it -> it.position() == save.getKey());
			if (chain.isEmpty()) {
				begun.add(key);
			}
		}
		begun.forEach(chains::remove);
		begun.stream().min(Comparator.naturalOrder()).ifPresentOrElse(first -> takeBackFrom(first, save.getValue()), () -> save.getValue().forEach(this::renew));
	}

	private void renew(AggregateKey key) {
		tree.set(place(key), newest(key));
	}

	private void takeBackFrom(AggregateKey first, Set<AggregateKey> changed) {
		var from = place(first);
		changed.stream().filter(key -> key.compareTo(first) < 0).forEach(this::renew);
		keys = List.copyOf(chains.keySet());
		tree.replaceFrom(from, keys.subList(from, keys.size()).stream().map(this::newest).toList());
	}

	private int place(AggregateKey key) {
		return Collections.binarySearch(keys, key);
	}
}

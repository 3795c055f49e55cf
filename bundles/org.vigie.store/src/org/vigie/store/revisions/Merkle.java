package org.vigie.store.revisions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

import org.vigie.core.register.Revision;

/**
 * The tree of hashes of RFC 6962, section 2.1: a leaf is SHA-256(0x00 || data), a node SHA-256(0x01 || left || right), the root of nothing
 * SHA-256 of nothing. Kept level by level: two neighbours make a node, and a last one without a neighbour stands on the next level as it
 * is, which gives the same tree as the cut at the largest power of two that the RFC describes. One thread.
 */
public final class Merkle {

	private static final byte LEAF = 0;
	private static final byte NODE = 1;

	private final MessageDigest digest = Links.digest();
	private final List<List<byte[]>> levels = new ArrayList<>();

	private Merkle() {
	}

	/** The tree over heads, each with the text {@code kind id revision hash} in UTF-8 as its data, in the order given. */
	public static Merkle over(List<Revision> heads) {
		var tree = new Merkle();
		tree.replaceFrom(0, heads.stream().map(tree::leaf).toList());
		return tree;
	}

	/** A tree over any data. */
	static Merkle ofData(List<byte[]> leaves) {
		var tree = new Merkle();
		tree.replaceFrom(0, leaves.stream().map(tree::leaf).toList());
		return tree;
	}

	/** The hash of a head as a leaf. */
	byte[] leaf(Revision head) {
		return leaf(Links.head(head).getBytes(StandardCharsets.UTF_8));
	}

	private byte[] leaf(byte[] data) {
		digest.update(LEAF);
		return digest.digest(data);
	}

	private byte[] node(byte[] left, byte[] right) {
		digest.update(NODE);
		digest.update(left);
		return digest.digest(right);
	}

	/** 64 hex digits. */
	public String root() {
		var top = levels.getLast();
		return HexFormat.of().formatHex(top.isEmpty() ? digest.digest() : top.getFirst());
	}

	/** The hashes that lead from a leaf to the root, from the bottom up, each of 64 hex digits: the audit path of RFC 6962. */
	public List<String> path(int index) {
		var path = new ArrayList<String>();
		var place = index;
		for (var level : levels) {
			if ((place ^ 1) < level.size()) {
				path.add(HexFormat.of().formatHex(level.get(place ^ 1)));
			}
			place >>= 1;
		}
		return path;
	}

	/** Puts another hash in the place of a leaf, and renews what lies above it. */
	void set(int index, byte[] leaf) {
		levels.getFirst().set(index, leaf);
		var place = index >> 1;
		for (var level = 1; level < levels.size(); level++, place >>= 1) {
			levels.get(level).set(place, above(levels.get(level - 1), place));
		}
	}

	/** Puts other hashes in the place of a leaf and all after it, and keeps what lies left of them. */
	void replaceFrom(int index, List<byte[]> leaves) {
		if (levels.isEmpty()) {
			levels.add(new ArrayList<>());
		}
		var from = index;
		var bottom = levels.getFirst();
		bottom.subList(from, bottom.size()).clear();
		bottom.addAll(leaves);
		var level = 0;
		while (levels.get(level).size() > 1) {
			var below = levels.get(level++);
			if (levels.size() == level) {
				levels.add(new ArrayList<>());
			}
			var nodes = levels.get(level);
			from = Math.min(from >> 1, nodes.size());
			nodes.subList(from, nodes.size()).clear();
			while (nodes.size() * 2 < below.size()) {
				nodes.add(above(below, nodes.size()));
			}
		}
		levels.subList(level + 1, levels.size()).clear();
	}

	private byte[] above(List<byte[]> below, int place) {
		var left = below.get(place * 2);
		return place * 2 + 1 < below.size() ? node(left, below.get(place * 2 + 1)) : left;
	}

	/** Whether a path leads from a head at an index to the root of a tree of a size: RFC 9162, section 2.1.3.2. */
	public static boolean leads(Revision head, long index, long size, List<String> path, String root) {
		var tree = new Merkle();
		var hash = tree.leaf(head);
		var place = index;
		var last = size - 1;
		if (index < 0 || index > last) {
			return false;
		}
		for (var step : path) {
			if (last == 0) {
				return false;
			}
			var sibling = HexFormat.of().parseHex(step);
			if (place % 2 == 1 || place == last) {
				hash = tree.node(sibling, hash);
				while (place % 2 == 0 && place != 0) {
					place >>= 1;
					last >>= 1;
				}
			} else {
				hash = tree.node(hash, sibling);
			}
			place >>= 1;
			last >>= 1;
		}
		return last == 0 && Arrays.equals(hash, HexFormat.of().parseHex(root));
	}

	/** The root over heads that come one by one and are not kept: only the tops of whole trees are, one for each power of two. */
	public static final class Growing {

		private final Merkle hashes = new Merkle();
		private final Deque<byte[]> tops = new ArrayDeque<>();
		private long size;

		public void add(Revision head) {
			var hash = hashes.leaf(head);
			for (var pairs = size++; pairs % 2 == 1; pairs >>= 1) {
				hash = hashes.node(tops.pop(), hash);
			}
			tops.push(hash);
		}

		public long size() {
			return size;
		}

		/** 64 hex digits. */
		public String root() {
			var right = tops.stream().reduce((smaller, larger) -> hashes.node(larger, smaller));
			return HexFormat.of().formatHex(right.orElseGet(hashes.digest::digest));
		}
	}
}

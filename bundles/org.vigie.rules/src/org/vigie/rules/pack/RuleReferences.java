package org.vigie.rules.pack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rules of a pack wait for which: by {@code otherwise} and {@code notIfReplacedBy}. Holds that all of them exist and that none
 * waits for itself, which nobody could decide.
 */
final class RuleReferences {
	/** How many rules may wait for each other in a row; the judgement of one asks the next. */
	private static final int LONGEST_CHAIN = 50;

	private final Map<String, List<YamlNode.Scalar>> references = new LinkedHashMap<>();

	/** @param from the rule that waits */
	void add(String from, List<YamlNode.Scalar> to) {
		references.computeIfAbsent(from, id -> new ArrayList<>()).addAll(to);
	}

	void check(Definitions<Rule> rules, Problems problems) {
		references.values().forEach(list -> list.forEach(it -> rules.refer(it, "", problems)));
		var done = new HashMap<String, Integer>();
		references.keySet().forEach(it -> walk(it, rules, done, problems));
	}

	/** A rule on the way, and which of its references is looked at next. */
	private static final class Stop {
		private final String rule;
		private int next;
		private int length = 1;

		private Stop(String rule) {
			this.rule = rule;
		}
	}

	/** Goes down from a rule, without calling itself: a pack may chain thousands. */
	private void walk(String first, Definitions<Rule> rules, Map<String, Integer> done, Problems problems) {
		if (done.containsKey(first)) {
			return;
		}
		var way = new ArrayDeque<Stop>();
		var onWay = new HashSet<String>();
		way.push(new Stop(first));
		onWay.add(first);
		while (!way.isEmpty()) {
			var stop = way.peek();
			var to = references.getOrDefault(stop.rule, List.of());
			if (stop.next == to.size()) {
				way.pop();
				onWay.remove(stop.rule);
				done.put(stop.rule, stop.length);
				if (!way.isEmpty()) {
					longer(way.peek(), stop.length, to(way.peek()), problems);
				}
				continue;
			}
			var reference = to.get(stop.next++);
			if (onWay.contains(reference.text())) {
				cycle(way, reference, rules, problems);
			} else if (done.containsKey(reference.text())) {
				longer(stop, done.get(reference.text()), reference, problems);
			} else if (rules.isNamed(reference.text())) {
				way.push(new Stop(reference.text()));
				onWay.add(reference.text());
			}
		}
	}

	private YamlNode.Scalar to(Stop stop) {
		return references.get(stop.rule).get(stop.next - 1);
	}

	private static void longer(Stop stop, int below, YamlNode.Scalar reference, Problems problems) {
		stop.length = Math.max(stop.length, below + 1);
		if (below == LONGEST_CHAIN && stop.length == below + 1) {
			problems.add("E18", reference, "", "chain", LONGEST_CHAIN);
		}
	}

	private static void cycle(ArrayDeque<Stop> way, YamlNode.Scalar back, Definitions<Rule> rules, Problems problems) {
		var names = new ArrayList<String>();
		for (var stop : way) { // from the last one back
			names.addFirst(named(stop.rule, rules));
			if (stop.rule.equals(back.text())) {
				break;
			}
		}
		if (names.size() == 1) {
			problems.add("E19", back, "", "cycle.self", back.text(), rules.line(back.text()));
		} else {
			names.add(named(back.text(), rules));
			problems.add("E19", back, "", "cycle", String.join(" -> ", names.size() <= LONGEST_CHAIN ? names : names.subList(0, LONGEST_CHAIN)));
		}
	}

	private static String named(String rule, Definitions<Rule> rules) {
		return Problems.shown(rule) + " (" + rules.line(rule) + ")";
	}
}

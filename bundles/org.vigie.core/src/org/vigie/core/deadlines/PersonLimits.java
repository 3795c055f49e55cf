package org.vigie.core.deadlines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.vigie.rules.ClockState;

/**
 * What the limits of all titles say together of one person in a case: somebody held under several is over the limit only if every title
 * in force is.
 *
 * @param participationId who
 * @param person the words for the person
 * @param titles in the order of the rows, the most urgent first
 */
public record PersonLimits(String participationId, String person, List<Title> titles) {

	/** Whether the person is over the limit, on the dates entered; the words are the texts {@code limits.<word>}. */
	public enum Standing {
		/** Every title in force is over. */
		OVER("over"),
		/** None is surely within its limit, and some may not be over. */
		MAY_BE_OVER("mayBeOver"),
		/** A title in force is within its limit, or has none. */
		NOT_OVER("notOver"),
		/** No title in force is surely within its limit, and one cannot be computed. */
		CANNOT_BE_SAID("cannotBeSaid"),
		/** No title is in force. */
		NONE("none");

		private final String word;

		Standing(String word) {
			this.word = word;
		}

		/** The stable word of JSON and of text keys. */
		public String word() {
			return word;
		}
	}

	private static final Set<ClockState> UNSAID = Set.of(ClockState.UNKNOWN, ClockState.NO_RULE);
	private static final Set<ClockState> PAST = Set.of(ClockState.EXCEEDED, ClockState.ENDED_LATE);

	/**
	 * One title under which the person is or was held: a custody, and where its charges differ, those of one limit.
	 *
	 * @param rows its limits, one for each rule that gives one; the gravest decides, so that no pack lowers the alarm of another
	 */
	public record Title(String recordId, Optional<ChargedWith> charge, List<DeadlineRow> rows) {

		/** Whether the person is still held under it. */
		public boolean inForce() {
			return rows.stream().anyMatch(Title::inForce);
		}

		private static boolean inForce(DeadlineRow row) {
			var over = row.held().to().isPresent() || row.charge().flatMap(ChargedWith::ended).isPresent() || row.earlierClass().isPresent();
			return !over && row.state().filter(it -> it.isOpen() || it == ClockState.NO_LIMIT).isPresent();
		}

		private boolean is(Predicate<ClockState> what) {
			return rows.stream().filter(Title::inForce).anyMatch(it -> what.test(it.state().orElseThrow()));
		}

		private Standing standing() {
			return is(it -> it == ClockState.EXCEEDED) ? Standing.OVER : is(it -> it == ClockState.POSSIBLY_EXCEEDED) ? Standing.MAY_BE_OVER
					: is(UNSAID::contains) ? Standing.CANNOT_BE_SAID : Standing.NOT_OVER;
		}

		/** The limit that ends first: after it the title holds nobody. */
		public DeadlineRow limit() {
			var counting = rows.stream().anyMatch(Title::inForce) ? rows.stream().filter(Title::inForce).toList() : rows;
			return counting.stream().filter(it -> it.due().latestExpiry().isPresent()).min(ENDING_FIRST).orElse(counting.getFirst());
		}
	}

	private static final Comparator<DeadlineRow> ENDING_FIRST = Comparator.comparing(it -> it.due().latestExpiry().orElseThrow());

	public PersonLimits {
		titles = List.copyOf(titles);
	}

	/** The persons of a case with limits of custody, in the order of its rows on a day. */
	public static List<PersonLimits> of(List<DeadlineRow> rows) {
		var persons = new LinkedHashMap<String, LinkedHashMap<List<String>, List<DeadlineRow>>>();
		for (var row : rows) {
			if (row.kind() == DeadlineKind.CUSTODY_LIMIT && row.participationId().isPresent() && row.state().filter(it -> it != ClockState.NOT_STARTED).isPresent()) {
				persons.computeIfAbsent(row.participationId().get(), it -> new LinkedHashMap<>())
						.computeIfAbsent(List.of(row.recordId(), row.rule().chargeKey()), it -> new ArrayList<>()).add(row);
			}
		}
		var limits = new ArrayList<PersonLimits>();
		persons.forEach((id, titles) -> limits.add(new PersonLimits(id, titles.firstEntry().getValue().getFirst().person(),
				titles.values().stream().map(it -> new Title(it.getFirst().recordId(), it.getFirst().charge(), List.copyOf(it))).toList())));
		return List.copyOf(limits);
	}

	/** Whether there is more to say than one row says. */
	public boolean several() {
		return titles.size() > 1;
	}

	public Standing standing() {
		var each = titles.stream().filter(Title::inForce).map(Title::standing).toList();
		if (each.isEmpty()) {
			return Standing.NONE;
		}
		return List.of(Standing.NOT_OVER, Standing.CANNOT_BE_SAID, Standing.MAY_BE_OVER).stream().filter(each::contains).findFirst().orElse(Standing.OVER);
	}

	/** The limit of the title in force that ends last; of one without a known end where there is such a title. Empty where none is in force. */
	public Optional<DeadlineRow> lastInForce() {
		var limits = titles.stream().filter(Title::inForce).map(Title::limit).toList();
		return limits.stream().filter(it -> it.due().latestExpiry().isEmpty()).findFirst().or(() -> limits.stream().max(ENDING_FIRST));
	}

	/** The limit that was past first. Empty where none is. */
	public Optional<DeadlineRow> firstEnded() {
		return titles.stream().flatMap(it -> it.rows().stream()).filter(it -> it.state().filter(PAST::contains).isPresent() && it.due().latestExpiry().isPresent()).min(ENDING_FIRST);
	}
}

package org.vigie.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Laws every date keeps, tried on generated ones; a failure names the seed and the text. */
class RandomDatesTest {
	private static final int ROUNDS = 5_000;
	private static final List<ZoneId> ZONES = List.of(ZoneId.of("Africa/Bamako"), ZoneId.of("Europe/Paris"),
			ZoneId.of("America/Nuuk"), ZoneId.of("Pacific/Apia"), ZoneId.of("America/Sao_Paulo"), ZoneId.of("Asia/Kathmandu"));

	@Test
	void everyDateComesBackAsItWasWritten() {
		forRandomDates(it -> assertEquals(it, UncertainDate.parse(it).text()));
	}

	@Test
	void theEarliestIsNeverAfterTheLatest() {
		forRandomDates(it -> {
			var date = UncertainDate.parse(it);
			date.earliestDay().ifPresent(first -> date.latestDay().ifPresent(last -> assertFalse(first.isAfter(last))));
			for (var zone : ZONES) {
				date.earliestDay(zone).ifPresent(first -> date.latestDay(zone).ifPresent(last -> assertFalse(first.isAfter(last))));
				date.earliestMinute(zone)
						.ifPresent(first -> date.latestMinute(zone).ifPresent(last -> assertFalse(first.isAfter(last))));
			}
		});
	}

	@Test
	void refiningNeverWidens() {
		forRandom(random -> {
			var day = random.day();
			var steps = List.of(day + "T10:30", day, day.substring(0, 8) + "XX", day.substring(0, 7), day.substring(0, 4),
					day.substring(0, 3) + "X", day.substring(0, 2) + "XX");
			for (var finer = 0; finer + 1 < steps.size(); finer++) {
				assertWithin(UncertainDate.parse(steps.get(finer)), UncertainDate.parse(steps.get(finer + 1)));
			}
		});
	}

	@Test
	void anUnknownDigitNeverNarrows() {
		forRandom(random -> {
			var day = random.day();
			var hidden = new StringBuilder(day);
			for (var at : new int[] { 1, 2, 3, 5, 6, 8, 9 }) {
				if (random.random().nextInt(3) == 0) {
					hidden.setCharAt(at, 'X');
				}
			}
			assertWithin(UncertainDate.parse(day), UncertainDate.parse(hidden));
		});
	}

	@Test
	void qualifyingMovesNoBound() {
		forRandomDates(it -> {
			var date = UncertainDate.parse(it);
			var about = date.approximate();
			assertEquals(date.earliestDay(), about.earliestDay());
			assertEquals(date.latestDay(), about.latestDay());
			assertEquals(date.shape(), about.shape());
			assertTrue(about.isApproximate() || about.shape() == Shape.UNKNOWN);
			assertEquals(about, about.approximate());
		});
	}

	@Test
	void oneOrderHoldsForAll() {
		forRandom(random -> {
			var dates = List.of(UncertainDate.parse(random.any()), UncertainDate.parse(random.any()), UncertainDate.parse(random.any()));
			var sorted = dates.stream().sorted(UncertainDate.CHRONOLOGICAL).toList();
			assertTrue(UncertainDate.CHRONOLOGICAL.compare(sorted.getFirst(), sorted.getLast()) <= 0);
			for (var one : dates) {
				for (var other : dates) {
					assertEquals(one.equals(other), UncertainDate.CHRONOLOGICAL.compare(one, other) == 0);
					assertFalse(one.surelyBefore(other) && other.surelyBefore(one));
					assertFalse(one.surelyBefore(other) && one.mayEqual(other));
					assertEquals(one.mayEqual(other), other.mayEqual(one));
				}
			}
		});
	}

	private static void assertWithin(UncertainDate finer, UncertainDate coarser) {
		assertFalse(finer.earliestDay().orElseThrow().isBefore(coarser.earliestDay().orElseThrow()), () -> finer + " in " + coarser);
		assertFalse(finer.latestDay().orElseThrow().isAfter(coarser.latestDay().orElseThrow()), () -> finer + " in " + coarser);
	}

	private static void forRandomDates(Consumer<String> law) {
		forRandom(random -> {
			var text = random.any();
			try {
				law.accept(text);
			} catch (AssertionError | RuntimeException broken) {
				throw new AssertionError(text, broken);
			}
		});
	}

	private static void forRandom(Consumer<DateTexts> law) {
		var seed = Long.getLong("vigie.edtf.seed", 42L);
		var random = new DateTexts(new Random(seed));
		for (var round = 0; round < ROUNDS; round++) {
			try {
				law.accept(random);
			} catch (AssertionError | RuntimeException broken) {
				throw new AssertionError("seed " + seed + ", round " + round + ": " + broken.getMessage(), broken);
			}
		}
	}

	/** Writes valid EDTF of every form. */
	private record DateTexts(Random random) {
		String any() {
			return switch (random.nextInt(6)) {
				case 0 -> range("[", "..", "]");
				case 1 -> range("", "/", "");
				case 2 -> "[" + single() + "," + single() + "," + single() + "]";
				case 3 -> pick("[..%s]", "[%s..]", "{..%s,2001}", "%s/..", "%s/", "../%s", "/%s").formatted(single());
				default -> single();
			};
		}

		String single() {
			var day = day();
			var text = switch (random.nextInt(9)) {
				case 0 -> day.substring(0, 4);
				case 1 -> day.substring(0, 7);
				case 2 -> pick("XXXX-XX-XX", "XXXX", "XXXX" + day.substring(4, 7));
				case 3 -> day.substring(0, 2 + random.nextInt(2)) + "XX".substring(random.nextInt(1));
				case 4 -> day.substring(0, 5) + (21 + random.nextInt(21));
				case 5 -> day + time();
				case 6 -> day + time() + pick("Z", "+01:00", "-04", "+14:00", "-11:30", "+05:45");
				case 7 -> day.substring(0, 5) + pick("", "?", "~", "%") + day.substring(5, 7) + "-XX";
				default -> day;
			};
			return text.substring(0, text.startsWith("XXXX") || text.length() != 5 ? text.length() : 4) + pick("", "", "?", "~", "%");
		}

		/** A day from 1000 to 2999. */
		String day() {
			return LocalDate.ofEpochDay(random.nextInt(-354_000, 376_000)).toString();
		}

		private String time() {
			return pick("T00:00", "T24:00", "T23:59:59", "T02:30", "T12:05");
		}

		private String range(String open, String between, String close) {
			var first = single();
			var last = single();
			var inOrder = UncertainDate.tryParse(open + first + between + last + close).isPresent();
			return open + (inOrder ? first : last) + between + (inOrder ? last : first) + close;
		}

		private String pick(String... choices) {
			return choices[random.nextInt(choices.length)];
		}
	}
}

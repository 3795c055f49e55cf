package org.vigie.core.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.core.deadlines.Coast;
import org.vigie.rules.pack.PackLoader;
import org.vigie.rules.pack.PackOutcome;

/** One version of a pack is in force. */
class PacksTest {

	private static LoadedPack builtIn(String version, String initial) {
		return new LoadedPack(Coast.pack(version, initial), "org.example.coast", Optional.empty());
	}

	private static LoadedPack users(String version, String initial) {
		var file = Path.of("packs", "coast-" + version + ".yaml");
		return new LoadedPack(Coast.pack(version, initial), file.toString(), Optional.of(file));
	}

	private static Packs of(LoadedPack... sound) {
		return Packs.of(Arrays.asList(sound), List.of());
	}

	private static List<String> versions(Packs packs) {
		return packs.loaded().stream().map(it -> it.pack().version()).toList();
	}

	private static List<String> superseded(Packs packs) {
		return packs.superseded().stream().map(it -> it.pack().pack().version() + " by " + it.by()).toList();
	}

	@Test
	void theUsersNewerFileTakesThePlaceOfTheOneThatCameWithTheProgram() {
		var packs = of(builtIn("0.1.0", "P6M"), users("0.2.0", "P9M"));

		assertEquals(List.of("0.2.0"), versions(packs));
		assertEquals(List.of("0.1.0 by 0.2.0"), superseded(packs));
	}

	@Test
	void theUsersOlderFileDoesNot() {
		var packs = of(builtIn("0.10.0", "P6M"), users("0.9.0", "P9M"));

		assertEquals(List.of("0.10.0"), versions(packs));
		assertEquals(List.of("0.9.0 by 0.10.0"), superseded(packs));
	}

	@Test
	void theNewestOfSeveralWinsInWhateverOrderTheyLie() {
		assertEquals(List.of("0.3.0"), versions(of(users("0.3.0", "P9M"), users("0.1.0", "P6M"), users("0.2.0", "P6M"))));
	}

	@Test
	void theSameVersionWithOtherContentIsRefusedAndTheFirstStays() {
		var packs = of(builtIn("0.1.0", "P6M"), users("0.1.0", "P9M"));

		assertEquals(List.of("0.1.0"), versions(packs));
		var refused = packs.refused().getFirst();
		assertEquals(Optional.of("0.1.0"), refused.stillUsed());
		assertEquals("coast-0.1.0.yaml:2:28: E20: this is pack 'coast' 0.1.0, which is loaded already with other content (org.example.coast); raise 'version' so that "
				+ "dates can say which text they were computed with [pack]", refused.problems().getFirst().toString());
	}

	@Test
	void theSameFileTwiceIsUsedOnce() {
		var packs = of(builtIn("0.1.0", "P6M"), users("0.1.0", "P6M"));

		assertEquals(List.of("0.1.0"), versions(packs));
		assertEquals(List.of(), packs.refused());
		assertEquals(List.of("0.1.0 by 0.1.0"), superseded(packs));
	}

	@Test
	void aNewerFileThatIsRefusedLeavesTheOlderOneInForce() {
		var bytes = Coast.bytes("coast", "0.2.0", "co-1", "6 months");
		var problems = ((PackOutcome.Refused) PackLoader.load("coast.yaml", bytes)).problems();

		var packs = Packs.of(List.of(builtIn("0.1.0", "P6M")), List.of(new RefusedPack("coast.yaml", "coast.yaml", problems, PackLoader.name(bytes), Optional.empty())));

		assertEquals(List.of("0.1.0"), versions(packs));
		assertEquals(Optional.of("0.1.0"), packs.refused().getFirst().stillUsed());
		assertEquals("0.2.0", packs.refused().getFirst().name().orElseThrow().version());
		assertEquals(19, packs.refused().getFirst().line());
	}

	@Test
	void addingAndTakingAwayAreEachOthersReverse() {
		var before = of(builtIn("0.1.0", "P6M"));
		var more = users("0.2.0", "P9M");

		assertEquals(List.of("0.2.0"), versions(before.with(more)));
		assertEquals(before, before.with(more).without(more));
		assertTrue(before.with(more).inForce("coast").orElseThrow().file().isPresent());
	}
}

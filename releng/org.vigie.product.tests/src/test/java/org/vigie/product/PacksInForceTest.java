package org.vigie.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an advocate sees when rules change: every move beforehand, nothing written without a yes, nothing silently replaced. */
class PacksInForceTest {

	private static final Path DELIVERED = Product.root().resolve("bundles/org.vigie.packs/packs/accountability-draft/rules.yaml");

	@TempDir
	private Path home;

	private String delivered;
	private String version;

	@BeforeEach
	void readTheDeliveredPack() throws IOException {
		delivered = Files.readString(DELIVERED);
		version = delivered.replaceFirst("(?s).*?\\n  version: (\\S+).*", "$1");
	}

	private Product.Answer run(String... arguments) throws IOException, InterruptedException {
		return Product.built().run(home, arguments);
	}

	private String write(String name, String text) throws IOException {
		return Files.writeString(home.resolve(name), text).toString();
	}

	/** The delivered pack as a later version, in which the first maximum of the 2001 code is a year shorter. */
	private String later(String of) {
		var from = delivered.indexOf("- id: ml-2001-135\n");
		var to = delivered.indexOf("\n- id:", from + 1);
		var shorter = delivered.substring(from, to).replace("cap: P3Y", "cap: P2Y").replace("max: 2", "max: 1");
		return (delivered.substring(0, from) + shorter + delivered.substring(to)).replaceFirst("version: " + version, "version: " + of);
	}

	private Path packs() {
		return home.resolve("data/packs");
	}

	@Test
	void installingListsEveryMoveAndWritesNothingWithoutAYes() throws IOException, InterruptedException {
		var answer = run("rules", "install", write("later.yaml", later("9.0.0")));

		assertEquals(1, answer.status(), answer.output());
		assertTrue(answer.lines().contains("accountability-draft 9.0.0 would take the place of " + version + "."), answer.output());
		assertTrue(answer.lines().contains("ml-sanogo-red-berets  Amadou Haya Sanogo  ml-2001-135"), answer.output());
		assertTrue(answer.text().contains("2016-11-26 (24:00) ended after the limit -> 2015-11-26 (24:00) ended after the limit"), answer.output());
		assertTrue(answer.text().contains("366 days earlier (accountability-draft " + version + " -> 9.0.0)"), answer.output());
		assertEquals("1 deadline of 1 case would move.", answer.lines().get(answer.lines().size() - 2));
		assertFalse(Files.exists(packs()), answer.output());
	}

	@Test
	void afterInstallingTheListsSayThatTheRulesChangedUntilTheDatesAreKept() throws IOException, InterruptedException {
		run("status");
		run("rules", "install", write("later.yaml", later("9.0.0")), "--yes");

		var listed = run("deadlines");
		var moved = run("rules", "moved", "--format", "json").json();
		run("rebuild");
		var after = run("deadlines");

		assertTrue(listed.err().startsWith("The rules changed: accountability-draft " + version + " -> 9.0.0; 1 deadline moved."), listed.output());
		assertTrue(listed.lines().contains("Rules: accountability-draft 9.0.0"), listed.output());
		assertEquals(version, moved.get("moved").get(0).get("before").get("packVersion").asText());
		assertEquals("9.0.0", moved.get("moved").get(0).get("after").get("packVersion").asText());
		assertEquals(-366, moved.get("moved").get(0).get("latestBy").asInt());
		assertEquals("", after.err());
		assertEquals(listed.out(), after.out());
	}

	@Test
	void aNewerFileThatIsRefusedLeavesTheVersionBeforeInForceAndIsNamed() throws IOException, InterruptedException {
		Files.createDirectories(packs());
		Files.writeString(packs().resolve("mine.yaml"), later("9.1.0").replace("cap: P2Y", "cap: 2 weeks"));

		var listed = run("deadlines");
		var packs = run("rules", "list", "--format", "json").json();

		assertTrue(listed.err().matches("(?s)Pack accountability-draft 9\\.1\\.0 was refused \\(line \\d+\\); " + version.replace(".", "\\.") + " is still used\\..*"), listed.err());
		assertTrue(listed.lines().contains("Rules: accountability-draft " + version), listed.output());
		assertEquals(version, packs.get("refusedPacks").get(0).get("stillUsed").asText());
		assertTrue(packs.get("refusedPacks").get(0).get("problems").get(0).get("code").asText().equals("E06"), packs.toString());
	}

	@Test
	void theSameVersionWithOtherContentIsNotInstalled() throws IOException, InterruptedException {
		var answer = run("rules", "install", write("other.yaml", later(version)), "--yes");

		assertEquals(3, answer.status(), answer.output());
		assertTrue(answer.err().contains("this is pack accountability-draft " + version + ", which is there already with other content"), answer.err());
		assertFalse(Files.exists(packs()), answer.output());
	}

	@Test
	void removingPutsTheFileAsideAndTheOlderVersionInForce() throws IOException, InterruptedException {
		run("rules", "install", write("later.yaml", later("9.0.0")), "--yes");

		var asked = run("rules", "remove", "accountability-draft", "9.0.0");
		var done = run("rules", "remove", "accountability-draft", "9.0.0", "--yes");

		assertEquals(1, asked.status(), asked.output());
		assertTrue(asked.lines().contains("Without accountability-draft 9.0.0, version " + version + " is in force."), asked.output());
		assertEquals(0, done.status(), done.output());
		assertTrue(Files.exists(packs().resolve("removed/accountability-draft-9.0.0.yaml")), done.output());
		assertTrue(run("deadlines").lines().contains("Rules: accountability-draft " + version));
	}

	@Test
	void aPackThatIsRefusedIsNotInstalledAndEveryProblemIsNamed() throws IOException, InterruptedException {
		var answer = run("rules", "install", write("bad.yaml", later("9.0.0").replace("cap: P2Y", "cap: -P2Y")), "--yes");

		assertEquals(3, answer.status(), answer.output());
		assertTrue(answer.out().contains("E06: '-P2Y' is negative, and a length never is; write P2Y"), answer.out());
		assertFalse(Files.exists(packs()), answer.output());
	}

	@Test
	void anAnnouncedFeastIsEnteredUnderItsAwaitedNameAndNoLongerMissing() throws IOException, InterruptedException {
		var before = run("rules", "calendar", "ML", "--year", "2027", "--format", "json").json().get("calendars").get(0);

		var answer = run("rules", "announce", "ML", "2027-05-17", "TABASKI", "--status", "confirmed", "--source", "A decree", "--yes");
		var after = run("rules", "calendar", "ML", "--year", "2027", "--format", "json").json().get("calendars").get(0);

		assertEquals(0, answer.status(), answer.output());
		assertTrue(before.get("notAnnounced").toString().contains("Tabaski"), before.toString());
		assertFalse(after.get("notAnnounced").toString().contains("Tabaski"), after.toString());
		assertTrue(after.get("holidays").toString().contains("2027-05-17"), after.toString());
		assertEquals(0, run("rules", "check", packs().resolve("announced-ml.yaml").toString()).status());
	}

	@Test
	void thePackToStartFromIsSoundAsItIsWritten() throws IOException, InterruptedException {
		run("rules", "new", "my.yaml");

		var checked = run("rules", "check", "my.yaml");

		assertEquals("my.yaml: the pack is sound.", checked.out().strip());
	}
}

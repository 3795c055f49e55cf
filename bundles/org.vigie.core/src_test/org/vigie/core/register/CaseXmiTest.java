package org.vigie.core.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigie.core.outcome.Outcome;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.CaseFile;
import org.vigie.model.ClockStart;
import org.vigie.model.Participation;
import org.vigie.model.VigieFactory;
import org.vigie.model.VigiePackage;

final class CaseXmiTest {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<vigie:CaseFile xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:vigie="http://org.vigie/model/1.0"
			""";

	private final CaseXmi xmi = new CaseXmi();

	static LongStream seeds() {
		return LongStream.range(0, 60);
	}

	private static CaseFile file() {
		var file = VigieFactory.eINSTANCE.createCaseFile();
		file.setId("ML-1");
		file.setTitle("A title");
		var participation = VigieFactory.eINSTANCE.createParticipation();
		participation.setId("ML-1.p1");
		participation.setLabel("the major");
		var person = VigieFactory.eINSTANCE.createPerson();
		person.setId("P-1");
		participation.setPerson(person);
		file.getParticipations().add(participation);
		var custody = VigieFactory.eINSTANCE.createCustodyPeriod();
		custody.setId("ML-1.c1");
		custody.setFrom(UncertainDate.parse("2013-11-27"));
		custody.setParticipation(participation);
		file.getCustodyPeriods().add(custody);
		file.getUnknowns().add("line one\nline two");
		return file;
	}

	private Outcome<?> reading(String body) {
		return xmi.read("some.xmi", body.getBytes(StandardCharsets.UTF_8));
	}

	private String refusal(String body) {
		return reading(body).refusal().orElseThrow(() -> new AssertionError("was read")).code();
	}

	@Test
	void aCaseIsTextThatPeopleCanRead() {
		var text = new String(xmi.write(file()).orThrow(), StandardCharsets.UTF_8);

		assertEquals("""
				<?xml version="1.0" encoding="UTF-8"?>
				<vigie:CaseFile xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:vigie="http://org.vigie/model/1.0"
				    id="ML-1"
				    title="A title">
				  <participations id="ML-1.p1"
				      label="the major">
				    <person href="vigie:/person/P-1#P-1"/>
				  </participations>
				  <custodyPeriods id="ML-1.c1"
				      participation="ML-1.p1"
				      from="2013-11-27"/>
				  <unknowns>line one&#xA;line two</unknowns>
				</vigie:CaseFile>
				""", text);
	}

	/** What a register held before charges had dates of the offence, titles credits and deadlines rules. */
	@Test
	void aCaseOfAnEarlierVersionIsReadAndWrittenAsItWas() {
		var earlier = """
				<?xml version="1.0" encoding="UTF-8"?>
				<vigie:CaseFile xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:vigie="http://org.vigie/model/1.0"
				    id="ML-1"
				    title="A title">
				  <participations id="ML-1.p1"
				      label="the major"/>
				  <charges id="ML-1.ch1"
				      participation="ML-1.p1"
				      text="Theft"
				      offenceClass="delit"/>
				  <charges id="ML-1.ch2"
				      participation="ML-1.p1"
				      text="Robbery"
				      offenceClass="crime"
				      from="2022-06"
				      requalifiedFrom="ML-1.ch1"/>
				  <custodyPeriods id="ML-1.c1"
				      participation="ML-1.p1"
				      from="2013-11-27">
				    <title id="ML-1.t1"
				        jurisdiction="ML"/>
				  </custodyPeriods>
				  <deadlines id="ML-1.d1"
				      text="Memorial"
				      due="2026-12-01"/>
				</vigie:CaseFile>
				""";

		var read = xmi.read(AggregateKey.ofCase("ML-1"), earlier.getBytes(StandardCharsets.UTF_8)).orThrow();

		assertEquals(ClockStart.UNSAID, ((CaseFile) read).getCharges().getLast().getClockStart());
		assertEquals(earlier, new String(xmi.write(read).orThrow(), StandardCharsets.UTF_8));
	}

	@Test
	void aChangedFieldChangesOneLine() {
		var before = new String(xmi.write(file()).orThrow(), StandardCharsets.UTF_8).split("\n");
		var changed = file();
		changed.getCustodyPeriods().getFirst().setFrom(UncertainDate.parse("2013-12"));

		var after = new String(xmi.write(changed).orThrow(), StandardCharsets.UTF_8).split("\n");

		assertEquals(before.length, after.length);
		assertEquals(1, IntStream.range(0, before.length).filter(i -> !before[i].equals(after[i])).count());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatIsWrittenIsReadTheSame(long seed) {
		var random = new RandomAggregates(seed);
		for (var kind : AggregateKind.values()) {
			var root = random.next(kind);
			var bytes = xmi.write(root).orThrow();

			var read = xmi.read(AggregateKey.of(root), bytes).orThrow();

			assertArrayEquals(bytes, xmi.write(read).orThrow());
			assertEquals(List.of(), Differences.between(Optional.of(root), read));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void emfItselfReadsWhatIsWritten(long seed) throws IOException {
		var root = new RandomAggregates(seed).next(AggregateKind.CASE);
		var bytes = xmi.write(root).orThrow();
		VigiePackage.eINSTANCE.eClass();
		var plain = new XMIResourceImpl(URI.createURI("plain.xmi"));

		plain.load(new ByteArrayInputStream(bytes), Map.of());

		assertArrayEquals(bytes, xmi.write((CaseFile) plain.getContents().getFirst()).orThrow());
	}

	@Test
	void oppositesAndContainersAreRightAfterReading() {
		var read = (CaseFile) xmi.read(AggregateKey.ofCase("ML-1"), xmi.write(file()).orThrow()).orThrow();

		var participation = read.getParticipations().getFirst();
		var custody = read.getCustodyPeriods().getFirst();
		assertSame(read, participation.getCaseFile());
		assertSame(read, custody.getCaseFile());
		assertSame(participation, custody.getParticipation());
		assertEquals(List.of(custody), participation.getCustodyPeriods());
	}

	@Test
	void anotherAggregateIsAProxyUntilItIsThere() {
		var read = (CaseFile) xmi.read(AggregateKey.ofCase("ML-1"), xmi.write(file()).orThrow()).orThrow();

		var person = read.getParticipations().getFirst().getPerson();

		assertTrue(person.eIsProxy());
		assertEquals("vigie:/person/P-1#P-1", ((InternalEObject) person).eProxyURI().toString());
	}

	@Test
	void anEmptyTextAndNoTextAreTwoThings() {
		var file = file();
		file.setCourt("");

		var read = (CaseFile) xmi.read(AggregateKey.ofCase("ML-1"), xmi.write(file).orThrow()).orThrow();

		assertEquals("", read.getCourt());
		assertFalse(read.eIsSet(VigiePackage.Literals.CASE_FILE__PLACE));
	}

	@Test
	void aReferenceOutOfTheAggregateIsRefusedByName() {
		var file = file();
		var elsewhere = (Participation) EcoreUtil.copy(file.getParticipations().getFirst());
		file.getCustodyPeriods().getFirst().setParticipation(elsewhere);

		var refusal = xmi.write(file).refusal().orElseThrow();

		assertEquals("store.lost-reference", refusal.code());
		assertEquals(List.of("case/ML-1", "ML-1.c1", "participation"), refusal.arguments());
	}

	@Test
	void twoRecordsOfOneIdAndBadIdsAreRefused() {
		var twice = file();
		twice.getCustodyPeriods().getFirst().setId("ML-1.p1");
		var bad = file();
		bad.getCustodyPeriods().getFirst().setId("two words");

		assertEquals("store.record-twice", xmi.write(twice).refusal().orElseThrow().code());
		assertEquals("store.record-id", xmi.write(bad).refusal().orElseThrow().code());
		assertEquals("store.record-id", xmi.write(VigieFactory.eINSTANCE.createCaseFile()).refusal().orElseThrow().code());
	}

	@Test
	void aCharacterXmlCannotHoldIsRefusedByName() {
		var file = file();
		file.setTitle("half a pair \uD800");

		assertEquals(List.of("case/ML-1", "ML-1", "title"), xmi.write(file).refusal().orElseThrow().arguments());
	}

	@Test
	void aDocumentTypeIsRefused() {
		assertEquals("store.xmi-doctype", refusal("<?xml version=\"1.0\"?>\n<!DOCTYPE x>\n<x/>"));
	}

	@Test
	void anExternalEntityIsRefusedAndItsFileNotRead(@TempDir Path folder) throws IOException {
		var secret = folder.resolve("secret.txt");
		Files.writeString(secret, "secret");

		var outcome = reading("<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n" + HEAD.lines().skip(1).findFirst().orElseThrow()
				+ " id=\"ML-1\" title=\"&e;\"/>");

		assertEquals("store.xmi-doctype", outcome.refusal().orElseThrow().code());
		assertEquals("some.xmi:2:10", outcome.refusal().orElseThrow().place().orElseThrow().toString());
	}

	@Test
	void entitiesThatExpandAThousandfoldAreRefused() {
		var entities = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY e0 \"" + "x".repeat(1000) + "\">");
		for (var i = 1; i < 10; i++) {
			entities.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
		}

		assertEquals("store.xmi-doctype", refusal(entities + "]>\n<x>&e9;</x>"));
	}

	@Test
	void aTextLargerThanAnyCaseIsNotRead() {
		assertEquals("store.xmi-too-large", xmi.read("big.xmi", new byte[CaseXmi.MAX_SIZE + 1]).refusal().orElseThrow().code());
	}

	@Test
	void aTruncatedTextIsRefusedWithItsLine() {
		var outcome = reading(HEAD + " id=\"ML-1\" title=\"x\">\n  <unknowns>half");

		assertEquals("store.xmi-broken", outcome.refusal().orElseThrow().code());
		assertTrue(outcome.refusal().orElseThrow().place().orElseThrow().toString().startsWith("some.xmi:4:"));
	}

	@Test
	void whatTheModelDoesNotKnowIsRefusedWithItsLine() {
		assertEquals("store.xmi-content", refusal(HEAD + " id=\"ML-1\" colour=\"red\"/>"));
		assertEquals("store.xmi-content", refusal(HEAD + " id=\"ML-1\">\n<colours id=\"x\"/></vigie:CaseFile>"));
		assertEquals("store.xmi-content", refusal(HEAD + " id=\"ML-1\" headline=\"perhaps\" title=\"x\"><custodyPeriods id=\"c\" clock=\"never\"/></vigie:CaseFile>"));
		assertEquals("store.xmi-content", refusal(HEAD + " id=\"ML-1\"><custodyPeriods id=\"c\" from=\"yesterday\"/></vigie:CaseFile>"));
		var outcome = reading(HEAD + " id=\"ML-1\">\n<colours id=\"x\"/></vigie:CaseFile>");
		assertTrue(outcome.refusal().orElseThrow().place().orElseThrow().toString().startsWith("some.xmi:4:"));
	}

	@Test
	void anotherPackageIsRefusedAndItsSchemaNotFetched() {
		assertEquals("store.xmi-content", refusal("""
				<x:Thing xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:x="http://example.invalid/x"
				    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://example.invalid/x http://example.invalid/x.ecore"/>
				"""));
		assertEquals("store.xmi-content", refusal("<just text='xml'/>"));
	}

	@Test
	void referencesMustLeadToAggregatesOfTheRightKind() {
		for (var bad : new String[] { "file:/etc/passwd#x", "http://example.invalid/x#x", "vigie:/person/x#y", "vigie:/person/x", "vigie:/case/x#x", "vigie:/planet/x#x", "#ML-1",
				"other.xmi#//", "vigie:/person/x/y#x" }) {
			assertEquals("store.xmi-content", refusal(HEAD + " id=\"ML-1\"><participations id=\"p\" label=\"l\"><person href=\"" + bad + "\"/></participations></vigie:CaseFile>"), bad);
		}
		assertEquals("store.xmi-content", refusal(HEAD + " id=\"ML-1\"><participations href=\"vigie:/person/x#x\"/></vigie:CaseFile>"));
		assertEquals("store.xmi-content", refusal(HEAD + " id=\"ML-1\"><custodyPeriods id=\"c\" participation=\"nowhere\"/></vigie:CaseFile>"));
		assertEquals("store.xmi-content", refusal(HEAD + " id=\"ML-1\"><custodyPeriods id=\"c\" participation=\"ML-1\"/></vigie:CaseFile>"));
	}

	@Test
	void recordsWithoutIdOrWithOneIdTwiceAreRefused() {
		assertEquals("store.xmi-content", refusal(HEAD + " title=\"x\"/>"));
		assertEquals("store.xmi-content", refusal(HEAD + " id=\"ML-1\"><conflicts text=\"x\"/></vigie:CaseFile>"));
		assertEquals("store.xmi-content", refusal(HEAD + " id=\"ML-1\"><conflicts id=\"a\" text=\"x\"/><conflicts id=\"a\" text=\"y\"/></vigie:CaseFile>"));
	}

	@Test
	void theTextOfAnotherAggregateIsRefused() {
		var bytes = xmi.write(file()).orThrow();

		assertEquals("store.xmi-content", xmi.read(AggregateKey.ofCase("ML-2"), bytes).refusal().orElseThrow().code());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void damagedBytesAreReadOrRefusedButNeverAFault(long seed) {
		var random = new Random(seed);
		var bytes = xmi.write(new RandomAggregates(seed).next(AggregateKind.CASE)).orThrow();
		for (var round = 0; round < 30; round++) {
			var damaged = bytes.clone();
			for (var hit = random.nextInt(4); hit >= 0; hit--) {
				damaged[random.nextInt(damaged.length)] = (byte) (32 + random.nextInt(96));
			}

			var outcome = xmi.read("damaged.xmi", damaged);

			outcome.result().ifPresent(it -> assertTrue(xmi.write(it).result().isPresent()));
		}
	}
}

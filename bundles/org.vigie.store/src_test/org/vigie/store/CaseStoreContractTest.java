package org.vigie.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vigie.store.Fixtures.NOON;
import static org.vigie.store.Fixtures.aCase;
import static org.vigie.store.Fixtures.person;
import static org.vigie.store.Fixtures.save;
import static org.vigie.store.Fixtures.source;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.CaseXmi;
import org.vigie.core.register.DeadlineProjector;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.StoredDeadline;
import org.vigie.core.register.RegisterEngine;
import org.vigie.core.register.Revision;
import org.vigie.core.register.SaveRequest;
import org.vigie.model.Aggregate;
import org.vigie.model.CaseFile;
import org.vigie.model.VigieFactory;

/** What any engine must keep. A new one extends this class and gives itself. */
abstract class CaseStoreContractTest {

	private static final AggregateKey ONE = AggregateKey.ofCase("ML-1");

	@TempDir
	Path folder;

	private final List<CaseStore> opened = new ArrayList<>();

	protected abstract RegisterEngine engine();

	/** The address of a register that is not there yet. */
	protected RegisterAddress address() {
		return RegisterAddress.of(folder.resolve("register"));
	}

	@AfterEach
	final void closeAll() {
		opened.forEach(CaseStore::close);
	}

	final CaseStore created() {
		return remember(engine().create(address(), "Test register", false, NOON, Fixtures.PROJECTOR));
	}

	final CaseStore open(Access access) {
		return remember(engine().open(address(), access, NOON, Fixtures.PROJECTOR));
	}

	private CaseStore remember(Outcome<CaseStore> outcome) {
		var store = outcome.orThrow();
		opened.add(store);
		return store;
	}

	static String refusal(Outcome<?> outcome) {
		return outcome.refusal().orElseThrow(() -> new AssertionError("was done")).code();
	}

	private static CaseFile read(CaseStore store, String id) {
		return (CaseFile) store.read(Optional.empty()).read(AggregateKey.ofCase(id)).orThrow();
	}

	private static Revision saveTitle(CaseStore store, String title, long base, Instant at) {
		var file = base == 0 ? aCase("ML-1") : read(store, "ML-1");
		file.setTitle(title);
		return store.save(save(at, file, base)).orThrow().getFirst();
	}

	@Test
	final void aNewRegisterIsEmptyAndTellsItsName() {
		var store = created();

		assertEquals("Test register", store.info().name());
		assertEquals(NOON, store.info().createdAt());
		assertEquals(2, store.info().schema());
		assertTrue(store.writable());
		assertTrue(store.heads(Optional.empty()).orThrow().isEmpty());
		assertTrue(store.read(Optional.empty()).keys(AggregateKind.CASE).isEmpty());
	}

	@Test
	final void whatIsSavedIsReadTheSame() {
		var store = created();
		var person = person("P-1");
		var source = source("S-1");
		var file = aCase("ML-1", person, source);

		store.save(save(person, source, file)).orThrow();

		var xmi = new CaseXmi();
		var view = store.read(Optional.empty());
		for (var saved : List.<Aggregate>of(person, source, file)) {
			assertTrue(xmi.same(saved, view.read(AggregateKey.of(saved)).orThrow()));
		}
	}

	@Test
	final void storedClocksSeeThePersonsOfACaseAndFollowThem() {
		DeadlineProjector names = file -> file.getParticipations().stream().map(it -> new StoredDeadline(file.getId(), "c1", it.getId(), "",
				it.getPerson() == null || it.getPerson().eIsProxy() ? "not seen" : it.getPerson().getNames().getFirst().getText(), Optional.empty(), Optional.empty(),
				Optional.empty(), "", "")).toList();
		var store = remember(engine().create(address(), "Test register", false, NOON, names));
		var person = person("P-1");
		var name = person.getNames().getFirst().getText();
		store.save(save(aCase("ML-1", person, source("S-1")), person, source("S-1"))).orThrow();
		assertEquals(List.of(name), store.deadlines().orThrow().stream().map(StoredDeadline::kind).toList());

		person.getNames().getFirst().setText("Another name");
		store.save(save(NOON, person, 1)).orThrow();

		assertEquals(List.of("Another name"), store.deadlines().orThrow().stream().map(StoredDeadline::kind).toList());
		assertTrue(store.verify(Optional.empty(), NOON).orThrow().sound());
		store.rebuild().orThrow();
		assertEquals(List.of("Another name"), store.deadlines().orThrow().stream().map(StoredDeadline::kind).toList());
	}

	@Test
	final void twoClocksOfOneCustodyAndRuleAreKeptApart() {
		DeadlineProjector byCharge = file -> Stream.of("charge one", "charge two").map(it -> new StoredDeadline(file.getId(), "c1", "p1", "rule-1", "limit", Optional.empty(),
				Optional.empty(), Optional.empty(), "packs", it)).toList();
		var store = remember(engine().create(address(), "Test register", false, NOON, byCharge));
		store.save(save(aCase("ML-1"))).orThrow();
		var saved = deadlines(store);

		store.rebuild().orThrow();

		assertEquals(List.of("charge one", "charge two"), saved.stream().map(StoredDeadline::span).toList());
		assertEquals(saved, deadlines(store));
		assertTrue(store.verify(Optional.empty(), NOON).orThrow().sound());
	}

	@Test
	final void clocksOfOtherRulePacksAreNoDamage() {
		var before = remember(engine().create(address(), "Test register", false, NOON, clocks("packs of before")));
		before.save(save(aCase("ML-1"))).orThrow();
		before.close();

		var store = remember(engine().open(address(), Access.WRITE, NOON, clocks("packs of today")));

		assertTrue(store.verify(Optional.empty(), NOON).orThrow().sound());
		store.rebuild().orThrow();
		assertEquals(List.of("packs of today"), store.deadlines().orThrow().stream().map(StoredDeadline::packs).toList());
		assertTrue(store.verify(Optional.empty(), NOON).orThrow().sound());
	}

	/** One clock a case, computed with the packs named. */
	private static DeadlineProjector clocks(String packs) {
		return new DeadlineProjector() {
			@Override
			public List<StoredDeadline> project(CaseFile file) {
				return List.of(new StoredDeadline(file.getId(), "c1", "", "", "limit", Optional.empty(), Optional.empty(), Optional.empty(), packs, "span"));
			}

			@Override
			public boolean computedWith(String others) {
				return others.equals(packs);
			}
		};
	}

	@Test
	final void whatIsSavedIsThereAfterClosing() {
		var store = created();
		store.save(save(aCase("ML-1"))).orThrow();
		var info = store.info();
		store.close();

		var again = open(Access.WRITE);

		assertEquals(info, again.info());
		assertEquals("Case ML-1", read(again, "ML-1").getTitle());
	}

	@Test
	final void savingLeavesTheObjectsGivenAsTheyWere() {
		var store = created();
		var person = person("P-1");
		var file = aCase("ML-1", person, source("S-1"));
		var copy = EcoreUtil.copy(file);

		store.save(save(file)).orThrow();

		assertTrue(EcoreUtil.equals(copy.getStatusChanges(), file.getStatusChanges()));
		assertSame(person, file.getParticipations().getFirst().getPerson());
		assertEquals(null, file.eResource());
	}

	@Test
	final void aPersonInTwoCasesIsOneObjectOfAView() {
		var store = created();
		var person = person("P-1");
		store.save(save(person, source("S-1"), aCase("ML-1", person, source("S-1")), aCase("ML-2", person, source("S-1")))).orThrow();

		var cases = store.read(Optional.empty()).cases().orThrow();

		assertEquals(List.of("ML-1", "ML-2"), cases.stream().map(CaseFile::getId).toList());
		var first = cases.getFirst().getParticipations().getFirst().getPerson();
		assertEquals("Person P-1", first.getNames().getFirst().getText());
		assertSame(first, cases.getLast().getParticipations().getFirst().getPerson());
	}

	@Test
	final void aReferenceToWhatIsNotThereStaysAProxy() {
		var store = created();
		store.save(save(aCase("ML-1", person("P-9"), source("S-9")))).orThrow();

		var person = read(store, "ML-1").getParticipations().getFirst().getPerson();

		assertTrue(person.eIsProxy());
		assertTrue(person.getNames().isEmpty());
	}

	@Test
	final void aReferenceToWhatIsNotThereIsKeptBySaving() {
		var store = created();
		store.save(save(aCase("ML-1", person("P-9"), source("S-9")))).orThrow();
		var file = read(store, "ML-1");
		file.getParticipations().getFirst().getPerson();
		file.setTitle("Another");

		store.save(save(NOON, file, 1)).orThrow();
		store.save(save(person("P-9"))).orThrow();

		assertFalse(read(store, "ML-1").getParticipations().getFirst().getPerson().eIsProxy());
	}

	@Test
	final void contentThatDidNotChangeAddsNoRevision() {
		var store = created();
		store.save(save(aCase("ML-1"))).orThrow();

		var again = store.save(save(NOON.plusSeconds(5), read(store, "ML-1"), 1)).orThrow();

		assertTrue(again.isEmpty());
		assertEquals(1, store.history(ONE).orThrow().size());
	}

	@Test
	final void eachRevisionFollowsOnTheOneBefore() {
		var store = created();
		var first = saveTitle(store, "One", 0, NOON);
		var second = saveTitle(store, "Two", 1, NOON.plusSeconds(60));

		assertEquals(List.of(first, second), store.history(ONE).orThrow());
		assertEquals("0".repeat(64), first.previousHash());
		assertEquals(first.hash(), second.previousHash());
		assertEquals(2, second.number());
		assertEquals("A. Tester", second.savedBy());
		assertEquals("a reason", second.comment());
		assertEquals(2, store.read(Optional.empty()).revision(ONE));
	}

	@Test
	final void aSaveThatBeganFromAnOlderRevisionIsRefusedAndNothingOfItIsKept() {
		var store = created();
		saveTitle(store, "One", 0, NOON);
		var mine = read(store, "ML-1");
		saveTitle(store, "Two", 1, NOON);
		mine.setTitle("Mine");

		var outcome = store.save(save(NOON, List.of(new AggregateChange(aCase("ML-2"), 0), new AggregateChange(mine, 1))));

		assertEquals("store.stale-revision", refusal(outcome));
		assertEquals(List.of("case/ML-1", 1L, 2L), outcome.refusal().orElseThrow().arguments());
		assertEquals("Two", read(store, "ML-1").getTitle());
		assertEquals("store.no-such", refusal(store.read(Optional.empty()).read(AggregateKey.ofCase("ML-2"))));
		assertTrue(store.verify(Optional.empty(), NOON).orThrow().sound());
	}

	@Test
	final void anAggregateThatIsThereAlreadyIsNotSavedAsNew() {
		var store = created();
		saveTitle(store, "One", 0, NOON);
		var other = aCase("ML-1");
		other.setTitle("Other");

		assertEquals("store.stale-revision", refusal(store.save(save(other))));
	}

	@Test
	final void oneAggregateTwiceInASaveIsAFaultOfTheProgram() {
		var store = created();

		assertThrows(IllegalArgumentException.class, () -> store.save(save(aCase("ML-1"), aCase("ML-1"))));
		assertTrue(store.save(save(aCase("ML-1"))).result().isPresent());
	}

	@Test
	final void anEarlierStateIsReadAsItWasRecorded() {
		var store = created();
		saveTitle(store, "One", 0, NOON);
		saveTitle(store, "Two", 1, NOON.plusSeconds(60));
		store.save(save(NOON.plusSeconds(90), aCase("ML-2"), 0)).orThrow();

		var before = store.read(Optional.of(NOON.plusSeconds(59)));

		assertEquals("One", ((CaseFile) before.read(ONE).orThrow()).getTitle());
		assertEquals(1, before.revision(ONE));
		assertEquals(List.of(ONE), before.keys(AggregateKind.CASE));
		assertEquals(1, before.cases().orThrow().size());
		assertEquals("Two", ((CaseFile) store.read(Optional.of(NOON.plusSeconds(60))).read(ONE).orThrow()).getTitle());
		assertTrue(store.read(Optional.of(NOON.minusSeconds(1))).cases().orThrow().isEmpty());
		assertEquals(2, store.read(Optional.of(Instant.MAX)).cases().orThrow().size());
	}

	@Test
	final void aRevisionIsReadByItsNumber() {
		var store = created();
		saveTitle(store, "One", 0, NOON);
		saveTitle(store, "Two", 1, NOON);
		saveTitle(store, "Three", 2, NOON.minusSeconds(5));

		assertEquals(List.of("One", "Two", "Three"), Stream.of(1L, 2L, 3L).map(it -> ((CaseFile) store.revision(ONE, it).orThrow()).getTitle()).toList());
	}

	@Test
	final void aRevisionThatIsNotThereIsRefusedWithThoseThatAre() {
		var store = created();
		saveTitle(store, "One", 0, NOON);

		var refused = Stream.of(0L, 2L, -1L, Long.MAX_VALUE).map(it -> store.revision(ONE, it).refusal().orElseThrow()).toList();

		assertEquals(List.of("store.no-such-revision"), refused.stream().map(it -> it.code()).distinct().toList());
		assertEquals(List.of("case/ML-1", 2L, 1L), refused.get(1).arguments());
		assertEquals("store.no-such", refusal(store.revision(AggregateKey.ofCase("ML-2"), 1)));
	}

	@Test
	final void aRevisionLeadsToThePersonsAsTheyAreNow() {
		var store = created();
		var person = person("P-1");
		store.save(save(aCase("ML-1", person, source("S-1")), person, source("S-1"))).orThrow();
		person.getNames().getFirst().setText("Another name");
		store.save(save(NOON.plusSeconds(1), person, 1)).orThrow();
		var file = read(store, "ML-1");
		file.setTitle("Two");
		store.save(save(NOON.plusSeconds(2), file, 1)).orThrow();

		var first = (CaseFile) store.revision(ONE, 1).orThrow();

		assertEquals("Another name", first.getParticipations().getFirst().getPerson().getNames().getFirst().getText());
	}

	@Test
	final void personsAndSourcesAreSeenAsRecordedAtTheSameInstant() {
		var store = created();
		var person = person("P-1");
		var name = person.getNames().getFirst().getText();
		store.save(save(aCase("ML-1", person, source("S-1")), person, source("S-1"))).orThrow();
		person.getNames().getFirst().setText("Another name");
		var source = source("S-1");
		source.setTitle("Another title");
		store.save(save(NOON.plusSeconds(60), List.of(new AggregateChange(person, 1), new AggregateChange(source, 1)))).orThrow();

		var then = (CaseFile) store.read(Optional.of(NOON.plusSeconds(59))).read(ONE).orThrow();
		var now = (CaseFile) store.read(Optional.of(NOON.plusSeconds(60))).read(ONE).orThrow();

		assertEquals(name, then.getParticipations().getFirst().getPerson().getNames().getFirst().getText());
		assertEquals("Bulletin S-1", then.getCustodyPeriods().getFirst().getCitations().getFirst().getSource().getTitle());
		assertEquals("Another name", now.getParticipations().getFirst().getPerson().getNames().getFirst().getText());
		assertEquals("Another title", now.getCustodyPeriods().getFirst().getCitations().getFirst().getSource().getTitle());
	}

	@Test
	final void anInstantOutOfAllReachIsBeforeOrAfterEverything() {
		var store = created();
		saveTitle(store, "One", 0, NOON);

		assertEquals(0, store.read(Optional.of(Instant.MIN)).revision(ONE));
		assertEquals(1, store.read(Optional.of(Instant.MAX)).revision(ONE));
		assertTrue(store.heads(Optional.of(Instant.MIN)).orThrow().isEmpty());
	}

	@Test
	final void aReaderSeesEachInstantAsTheWriterDoes() {
		var writer = created();
		saveTitle(writer, "One", 0, NOON);
		saveTitle(writer, "Two", 1, NOON.plusSeconds(60));
		saveTitle(writer, "Three", 2, NOON.plusSeconds(30));
		writer.save(save(NOON.plusSeconds(90), aCase("ML-2"), 0)).orThrow();
		var reader = open(Access.READ);

		for (var after : List.of(-1, 0, 29, 30, 60, 90)) {
			var at = Optional.of(NOON.plusSeconds(after));
			var seen = Stream.of(writer, reader).map(it -> it.read(at)).map(view -> List.of(view.revision(ONE), view.keys(AggregateKind.CASE), view.revision(ONE),
					view.cases().orThrow().stream().map(CaseFile::getTitle).toList(), view.revision(AggregateKey.ofCase("ML-3")))).toList();
			assertEquals(seen.getFirst(), seen.getLast());
			assertEquals(writer.heads(at).orThrow().stream().map(Revision::key).toList(), seen.getFirst().get(1));
		}
	}

	@Test
	final void casesAreHandedOverOneAfterTheOtherWithTheirPersons() {
		var store = created();
		store.save(save(NOON, Fixtures.many(30))).orThrow();
		var view = store.read(Optional.empty());
		var before = view.read(AggregateKey.ofCase("C-3")).orThrow();
		var seen = new ArrayList<String>();

		var count = view.eachCase(it -> seen.add(it.getId() + " " + it.getParticipations().getFirst().getPerson().getNames().getFirst().getText())).orThrow();

		assertEquals(30, count);
		assertEquals(view.cases().orThrow().stream().map(it -> it.getId() + " " + it.getParticipations().getFirst().getPerson().getNames().getFirst().getText()).toList(), seen);
		assertSame(before, view.read(AggregateKey.ofCase("C-3")).orThrow());
	}

	@Test
	final void aReaderKeepsTheStateOfItsOpeningHoweverMuchIsSavedMeanwhile() {
		var writer = created();
		writer.save(save(NOON, Fixtures.many(100))).orThrow();
		var reader = open(Access.READ);
		for (int round = 0; round < 20; round++) {
			var changes = new ArrayList<AggregateChange>();
			for (int i = 0; i < 100; i++) {
				var file = read(writer, "C-" + i);
				file.setTitle("Round " + round);
				changes.add(new AggregateChange(file, 1 + round));
			}
			writer.save(save(NOON.plusSeconds(round), changes)).orThrow();
		}

		var seen = reader.read(Optional.empty());

		assertEquals(1, seen.revision(AggregateKey.ofCase("C-7")));
		assertEquals(0, seen.cases().orThrow().stream().filter(it -> it.getTitle().startsWith("Round")).count());
		assertTrue(reader.verify(Optional.empty(), NOON).orThrow().sound());
		assertEquals(21, open(Access.READ).read(Optional.empty()).revision(AggregateKey.ofCase("C-7")));
	}

	@Test
	final void aViewStaysAsItWasWhileOthersSave() {
		var store = created();
		saveTitle(store, "One", 0, NOON);
		var view = store.read(Optional.empty());
		saveTitle(store, "Two", 1, NOON);
		store.save(save(aCase("ML-2"))).orThrow();

		assertEquals(List.of("One"), view.cases().orThrow().stream().map(CaseFile::getTitle).toList());
		assertEquals("store.no-such", refusal(view.read(AggregateKey.ofCase("ML-2"))));
	}

	@Test
	final void fieldChangesSayWhatWasAndWhatIs() {
		var store = created();
		saveTitle(store, "One", 0, NOON);
		var second = saveTitle(store, "Two", 1, NOON);

		var changes = store.changes(ONE).orThrow().stream().filter(it -> it.revision().equals(second)).toList();

		assertEquals(1, changes.size());
		assertEquals("title", changes.getFirst().feature());
		assertEquals("CaseFile", changes.getFirst().recordClass());
		assertEquals(Optional.of("One"), changes.getFirst().before());
		assertEquals(Optional.of("Two"), changes.getFirst().after());
	}

	/** The stored clocks, which come in no order, by custody and text. */
	private static List<StoredDeadline> deadlines(CaseStore store) {
		return store.deadlines().orThrow().stream().sorted(Comparator.comparing(StoredDeadline::custodyId).thenComparing(StoredDeadline::span)).toList();
	}

	@Test
	final void storedClocksFollowTheCase() {
		var store = created();
		store.save(save(aCase("ML-2", person("P-2"), source("S-1")), aCase("ML-1", person("P-1"), source("S-1")))).orThrow();
		assertEquals(List.of("ML-1.c1", "ML-2.c1"), deadlines(store).stream().map(it -> it.custodyId()).toList());
		var file = read(store, "ML-1");
		file.getCustodyPeriods().clear();

		store.save(save(NOON, file, 1)).orThrow();

		assertEquals(List.of("ML-2.c1"), store.deadlines().orThrow().stream().map(it -> it.custodyId()).toList());
	}

	@Test
	final void storedClocksOfOneCaseAreFoundAlone() {
		var store = created();
		store.save(save(aCase("ML-2", person("P-2"), source("S-1")), aCase("ML-1", person("P-1"), source("S-1")))).orThrow();

		assertEquals(List.of("ML-2.c1"), store.deadlinesOf("ML-2").orThrow().stream().map(StoredDeadline::custodyId).toList());
		assertEquals(List.of(), store.deadlinesOf("ML-3").orThrow());
	}

	@Test
	final void storedClocksThatAListCanNeedAreFoundAlone() {
		var days = Stream.of("", "2026-01-10", "2026-01-20", "2026-01-30").map(it -> Optional.of(it).filter(day -> !day.isEmpty()).map(LocalDate::parse)).toList();
		DeadlineProjector all = file -> days.stream().flatMap(from -> days.stream().flatMap(until -> days.stream().flatMap(facts -> Stream.of("old", "now")
				.map(packs -> new StoredDeadline(file.getId(), "c1", "", "", "limit", from, until, facts, packs, from + " " + until + " " + facts + " " + packs))))).toList();
		var store = remember(engine().create(address(), "Test register", false, NOON, all));
		store.save(save(aCase("ML-1"))).orThrow();

		for (var day = LocalDate.parse("2026-01-08"); day.isBefore(LocalDate.parse("2026-02-02")); day = day.plusDays(1)) {
			var asOf = day;
			var wanted = store.deadlines().orThrow().stream().filter(it -> it.mayBeListed(asOf) || !it.serves(asOf, "now")).map(StoredDeadline::span).sorted().toList();

			assertEquals(wanted, store.deadlinesListed(asOf, "now").orThrow().stream().map(StoredDeadline::span).sorted().toList(), asOf.toString());
			assertTrue(wanted.size() < 128, "some are left out on " + asOf);
		}
	}

	@Test
	final void aSoundRegisterIsFoundSound() {
		var store = created();
		store.save(save(NOON, Fixtures.many(5))).orThrow();
		saveTitle(store, "One", 0, NOON.plusSeconds(1));
		saveTitle(store, "Two", 1, NOON.plusSeconds(2));

		var verification = store.verify(Optional.empty(), NOON).orThrow();

		assertEquals(List.of(), verification.findings());
		assertEquals(16, verification.aggregates());
		assertEquals(17, verification.revisions());
		assertEquals(store.checkpoint(NOON).orThrow(), verification.checkpoint());
	}

	@Test
	final void anEarlierCheckpointIsKnownAgainAndAnotherIsNot() {
		var store = created();
		saveTitle(store, "One", 0, NOON);
		store.save(save(aCase("ML-2"))).orThrow();
		var checkpoint = store.checkpoint(NOON).orThrow();
		saveTitle(store, "Two", 1, NOON.plusSeconds(60));

		assertNotEquals(checkpoint.hash(), store.checkpoint(NOON).orThrow().hash());
		assertTrue(store.verify(Optional.of(checkpoint.hash()), NOON).orThrow().sound());
		assertEquals("store.checkpoint-differs", store.verify(Optional.of("0".repeat(64)), NOON).orThrow().findings().getFirst().code());
	}

	@Test
	final void rebuildingGivesWhatWasThere() {
		var store = created();
		store.save(save(NOON, Fixtures.many(5))).orThrow();
		saveTitle(store, "One", 0, NOON.plusSeconds(1));
		saveTitle(store, "Two", 1, NOON.plusSeconds(2));
		var deadlines = deadlines(store);
		var changes = store.changes(ONE).orThrow();

		assertEquals(16L, store.rebuild().orThrow());

		assertEquals(deadlines, deadlines(store));
		assertEquals(changes, store.changes(ONE).orThrow());
		assertEquals(List.of(), store.verify(Optional.empty(), NOON).orThrow().findings());
	}

	@Test
	final void aReaderBesideTheWriterReadsWhatWasSavedAndMayNotWrite() {
		var writer = created();
		saveTitle(writer, "One", 0, NOON);

		var reader = open(Access.READ);
		saveTitle(writer, "Two", 1, NOON);

		assertFalse(reader.writable());
		assertEquals("One", read(reader, "ML-1").getTitle());
		assertEquals("store.read-only", refusal(reader.save(save(aCase("ML-2")))));
		assertEquals("store.read-only", refusal(reader.rebuild()));
		assertEquals("Two", read(open(Access.READ), "ML-1").getTitle());
	}

	@Test
	final void aSecondWriterIsRefusedUntilTheFirstHasClosed() {
		var first = created();

		var refused = engine().open(address(), Access.WRITE, NOON, Fixtures.PROJECTOR);
		var again = engine().open(address(), Access.WRITE, NOON, Fixtures.PROJECTOR);

		assertEquals("store.in-use", refusal(refused));
		assertEquals(Long.toString(ProcessHandle.current().pid()), refused.refusal().orElseThrow().arguments().get(1));
		assertEquals("store.in-use", refusal(again));
		saveTitle(first, "One", 0, NOON);
		first.close();
		assertEquals("One", read(open(Access.WRITE), "ML-1").getTitle());
	}

	@Test
	final void severalThreadsMaySaveAndReadAtOnce() throws Exception {
		var store = created();
		var work = IntStream.range(0, 4).<Callable<Boolean>>mapToObj(thread -> () -> {
			for (var i = 0; i < 10; i++) {
				store.save(save(aCase("T" + thread + "-" + i))).orThrow();
				store.read(Optional.empty()).cases().orThrow();
			}
			return true;
		}).toList();

		try (var threads = Executors.newFixedThreadPool(4)) {
			for (var done : threads.invokeAll(work)) {
				assertTrue(done.get());
			}
		}

		assertEquals(40, store.read(Optional.empty()).cases().orThrow().size());
		assertTrue(store.verify(Optional.empty(), NOON).orThrow().sound());
	}

	@Test
	final void whatCannotBeStoredIsRefusedByNameAndNothingOfTheSaveIsKept() {
		var store = created();
		var bad = aCase("ML-2");
		bad.setTitle("a\u0000b");
		var lost = aCase("ML-3");
		var charge = VigieFactory.eINSTANCE.createCharge();
		charge.setId("ML-3.ch");
		charge.setParticipation(Fixtures.participation("elsewhere", person("P-1")));
		lost.getCharges().add(charge);

		assertEquals(List.of("case/ML-2", "ML-2", "title"), store.save(save(aCase("ML-1"), bad)).refusal().orElseThrow().arguments());
		assertEquals("store.bad-character", refusal(store.save(save(aCase("ML-1"), bad))));
		assertEquals("store.lost-reference", refusal(store.save(save(aCase("ML-1"), lost))));
		assertEquals("store.long-comment", refusal(store.save(new SaveRequest(List.of(), "x".repeat(2000), NOON, ""))));
		assertTrue(store.read(Optional.empty()).cases().orThrow().isEmpty());
	}

	@Test
	final void aRegisterIsNotMadeWhereOneIsAndNotOpenedWhereNoneIs() {
		assertEquals("store.missing", refusal(engine().open(address(), Access.READ, NOON, Fixtures.PROJECTOR)));
		assertEquals("store.missing", refusal(engine().open(address(), Access.WRITE, NOON, Fixtures.PROJECTOR)));
		assertFalse(engine().exists(address()));
		saveTitle(created(), "One", 0, NOON);

		assertEquals("store.exists", refusal(engine().create(address(), "Other", false, NOON, Fixtures.PROJECTOR)));
		assertTrue(engine().exists(address()));
	}

	@Test
	final void aClosedStoreSaysSo() {
		var store = created();
		store.close();
		store.close();

		assertEquals("store.lost", refusal(store.save(save(aCase("ML-1")))));
		assertEquals("store.lost", refusal(store.heads(Optional.empty())));
		assertEquals("store.lost", refusal(store.read(Optional.empty()).cases()));
	}
}

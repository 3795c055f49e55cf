package org.vigie.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Access;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.RegisterAddress;

/** Two programs on one register: one writes, the other may read, and is told which program writes. */
final class SecondProcessTest {

	@TempDir
	Path folder;

	private RegisterAddress address;

	@BeforeEach
	void create() {
		address = RegisterAddress.of(folder.resolve("register"));
		try (var store = new H2Engine().create(address, "Shared", false, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			store.save(Fixtures.save(Fixtures.aCase("C-1"))).orThrow();
		}
	}

	private Outcome<CaseStore> open(Access access) {
		return new H2Engine().open(address, access, Fixtures.NOON, Fixtures.PROJECTOR);
	}

	private int casesRead() {
		try (var store = open(Access.READ).orThrow()) {
			assertEquals(List.of(), store.verify(Optional.empty(), Fixtures.NOON).orThrow().findings());
			return store.read(Optional.empty()).cases().orThrow().size();
		}
	}

	private void assertInUseBy(ChildProcess child) {
		var trouble = open(Access.WRITE).refusal().orElseThrow();
		assertEquals("store.in-use", trouble.code());
		assertEquals(List.of(address.toString(), Long.toString(child.id())), trouble.arguments().subList(0, 2));
	}

	@Test
	void writingIsRefusedNamingTheProcessAndReadingIsNot() throws Exception {
		try (var child = ChildProcess.start(SavingProgram.class, address.toString(), "idle", "w")) {
			child.awaitLine("open");

			assertInUseBy(child);
			assertEquals(1, casesRead());

			assertEquals(0, child.end());
		}
		try (var store = open(Access.WRITE).orThrow()) {
			assertTrue(store.writable());
		}
	}

	@Test
	void aProgramThatIsHaltedKeepsItsRightAndIsNotHarmed() throws Exception {
		try (var child = ChildProcess.start(SavingProgram.class, address.toString(), "saves", "w")) {
			child.awaitLine("ack");
			child.signal("STOP");

			assertInUseBy(child);
			assertTrue(casesRead() > 1);
			assertInUseBy(child);

			child.signal("CONT");
			child.awaitLine("ack");
			assertEquals(0, child.end());
			assertEquals("closed", child.allLines().getLast());
		}
		var cases = casesRead();
		open(Access.WRITE).orThrow().close();
		assertEquals(cases, casesRead());
	}

	@Test
	void whatAKilledProgramLeavesBehindStopsNobody() throws Exception {
		try (var child = ChildProcess.start(SavingProgram.class, address.toString(), "idle", "w")) {
			child.awaitLine("open");
			child.kill();
		}

		try (var store = open(Access.WRITE).orThrow()) {
			store.save(Fixtures.save(Fixtures.aCase("C-2"))).orThrow();
		}
		assertEquals(2, casesRead());
	}

	@Test
	void readersAlwaysFindOneWholeStateWhileAnotherProgramSaves() throws Exception {
		try (var child = ChildProcess.start(SavingProgram.class, address.toString(), "trickle", "w")) {
			child.awaitLine("ack");
			var before = 0;
			for (var i = 0; i < 10; i++) {
				var cases = casesRead();
				assertTrue(cases >= before && cases % SavingProgram.IMPORTED == 1, cases + " after " + before);
				before = cases;
			}
			assertEquals(0, child.end());
		}
	}
}

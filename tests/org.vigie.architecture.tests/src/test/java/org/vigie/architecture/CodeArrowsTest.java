package org.vigie.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** What the code of a bundle may touch, read from the compiled classes. */
class CodeArrowsTest {

	private static final Set<String> ARITHMETIC = Set.of("plus", "plusDays", "plusWeeks", "plusMonths", "plusYears", "minus", "minusDays", "minusWeeks", "minusMonths", "minusYears",
			"until", "between", "plusHours", "minusHours", "datesUntil");
	private static final Set<String> DAYS = Set.of("java.time.LocalDate", "java.time.LocalDateTime", "java.time.ZonedDateTime", "java.time.Period", "java.time.YearMonth",
			"java.time.temporal.ChronoUnit", "java.time.OffsetDateTime");
	private static final Set<String> CLOCKS = Set.of("java.time.Instant.now", "java.time.LocalDate.now", "java.time.ZonedDateTime.now", "java.time.LocalDateTime.now",
			"java.lang.System.currentTimeMillis", "java.time.ZoneId.systemDefault", "java.util.Locale.getDefault");

	private static JavaClasses classes;

	@BeforeAll
	static void readTheClasses() {
		var folders = Tree.bundles().stream().map(it -> it.resolve("target/classes")).filter(Files::isDirectory).toArray(Path[]::new);
		classes = new ClassFileImporter().importPaths(folders);
		assertTrue(classes.size() > 300, "only " + classes.size() + " classes were found; build the bundles first");
	}

	@Test
	void sqlStaysInTheStore() {
		noClasses().that().resideOutsideOfPackage("org.vigie.store..").should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..").check(classes);
	}

	@Test
	void poiStaysInTheWorkbookBundle() {
		noClasses().that().resideOutsideOfPackage("org.vigie.excel..").should().dependOnClassesThat().resideInAnyPackage("org.apache.poi..", "org.openxmlformats..").check(classes);
	}

	@Test
	void nothingBelowTheWorkbenchTouchesTheWindowSystem() {
		noClasses().that().resideOutsideOfPackages("org.vigie.ui..", "org.vigie.app..").should().dependOnClassesThat()
				.resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "org.eclipse.nebula..", "java.awt..", "javax.swing..").check(classes);
	}

	@Test
	void theClockEngineKnowsNeitherEmfNorOsgi() {
		noClasses().that().resideInAnyPackage("org.vigie.rules..", "org.vigie.edtf..").should().dependOnClassesThat()
				.resideInAnyPackage("org.eclipse..", "org.osgi..", "org.vigie.model..", "org.vigie.core..").check(classes);
	}

	@Test
	void datesAreCountedInTheClockEngineOnly() {
		noClasses().that().resideOutsideOfPackages("org.vigie.rules..", "org.vigie.edtf..").should().callMethodWhere(dayArithmetic()).check(classes);
	}

	@Test
	void onlyTheFrontEndsAskWhatTimeItIsAndWhereTheyAre() {
		noClasses().that().resideOutsideOfPackages("org.vigie.app..", "org.vigie.cli..").should().callMethodWhere(calls("ask for the clock, zone or language of the machine", CLOCKS))
				.check(classes);
	}

	@Test
	void nothingPrintsExitsOrSwallowsATraceBelowTheFrontEnds() {
		noClasses().that().resideOutsideOfPackages("org.vigie.app..", "org.vigie.cli..").should()
				.callMethodWhere(calls("print or exit", Set.of("java.lang.System.exit", "java.lang.Throwable.printStackTrace", "java.lang.Exception.printStackTrace"))).check(classes);
		noClasses().that().resideOutsideOfPackages("org.vigie.cli..").should().accessField(System.class, "out").check(classes);
	}

	@Test
	void theDisplayIsAskedForInOnePlace() {
		var asking = classes.stream().filter(it -> it.getMethodCallsFromSelf().stream().anyMatch(call -> name(call).equals("org.eclipse.swt.widgets.Display.getDefault"))).toList();
		assertTrue(asking.size() <= 1, "Display.getDefault() is called in " + asking);
	}

	private static DescribedPredicate<JavaCall<?>> dayArithmetic() {
		return describe("count days or months", call -> DAYS.contains(call.getTargetOwner().getFullName()) && ARITHMETIC.contains(call.getName()));
	}

	private static DescribedPredicate<JavaCall<?>> calls(String what, Set<String> names) {
		return describe(what, call -> names.contains(name(call)));
	}

	private static String name(JavaCall<?> call) {
		return call.getTargetOwner().getFullName() + "." + call.getName();
	}
}

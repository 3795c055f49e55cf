package org.vigie.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** Data moves one way through the bundles: what a bundle may know is this table, and the manifests say no more. */
class ManifestArrowsTest {

	private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
			Map.entry("org.vigie.edtf", Set.of()),
			Map.entry("org.vigie.packs", Set.of()),
			Map.entry("org.vigie.sample", Set.of()),
			Map.entry("org.vigie.model", Set.of("org.vigie.edtf")),
			Map.entry("org.vigie.rules", Set.of("org.vigie.edtf")),
			Map.entry("org.vigie.core", Set.of("org.vigie.edtf", "org.vigie.model", "org.vigie.rules")),
			Map.entry("org.vigie.store", Set.of("org.vigie.edtf", "org.vigie.model", "org.vigie.rules", "org.vigie.core")),
			Map.entry("org.vigie.exchange", Set.of("org.vigie.edtf", "org.vigie.model", "org.vigie.rules", "org.vigie.core")),
			Map.entry("org.vigie.excel", Set.of("org.vigie.edtf", "org.vigie.model", "org.vigie.rules", "org.vigie.core")),
			Map.entry("org.vigie.ui", Set.of("org.vigie.edtf", "org.vigie.model", "org.vigie.rules", "org.vigie.core")),
			Map.entry("org.vigie.cli", Set.of("org.vigie.edtf", "org.vigie.model", "org.vigie.rules", "org.vigie.core")),
			Map.entry("org.vigie.app", Set.of("org.vigie.edtf", "org.vigie.model", "org.vigie.rules", "org.vigie.core", "org.vigie.ui")));

	@Test
	void everyBundleKnowsOnlyWhatTheTableAllows() {
		var wrong = new ArrayList<String>();
		for (var bundle : Tree.bundles()) {
			var name = Tree.name(bundle);
			var manifest = Tree.manifest(bundle);
			var wanted = new ArrayList<>(Tree.clauses(manifest, "Require-Bundle"));
			wanted.addAll(Tree.clauses(manifest, "Import-Package"));
			for (var clause : wanted) {
				var other = clause.split(";")[0].strip();
				if (other.startsWith("org.vigie") && MAY_KNOW.getOrDefault(name, Set.of()).stream().noneMatch(it -> other.equals(it) || other.startsWith(it + "."))) {
					wrong.add(name + " may not require " + other);
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void theTableNamesEveryBundle() {
		assertEquals(new TreeSet<>(MAY_KNOW.keySet()), new TreeSet<>(Tree.bundles().stream().map(Tree::name).toList()));
	}

	@Test
	void nothingIsReexported() {
		var wrong = Tree.bundles().stream().filter(it -> Tree.clauses(Tree.manifest(it), "Require-Bundle").stream().anyMatch(clause -> clause.contains("reexport"))).map(Tree::name).toList();
		assertEquals(List.of(), wrong);
	}

	@Test
	void exportedPackagesAreTheBundlesOwnAndInternalOnesAreMarked() {
		var wrong = new ArrayList<String>();
		for (var bundle : Tree.bundles()) {
			for (var clause : Tree.clauses(Tree.manifest(bundle), "Export-Package")) {
				var exported = clause.split(";")[0].strip();
				if (!(exported + ".").startsWith(Tree.name(bundle) + ".")) {
					wrong.add(Tree.name(bundle) + " exports " + exported + ", which is not its own");
				}
				if ((exported + ".").matches(".*\\.(internal|impl)\\..*") && !clause.contains("x-internal") && !clause.contains("x-friends")) {
					wrong.add(Tree.name(bundle) + " exports " + exported + " without saying that it is internal");
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyBundleRunsOnJava21AndHoldsNoJarOfItsOwn() {
		var wrong = new ArrayList<String>();
		for (var bundle : Tree.bundles()) {
			var manifest = Tree.manifest(bundle);
			if (!"JavaSE-21".equals(manifest.getValue("Bundle-RequiredExecutionEnvironment"))) {
				wrong.add(Tree.name(bundle) + " does not ask for Java 21");
			}
			if (manifest.getValue("Bundle-ClassPath") != null) {
				wrong.add(Tree.name(bundle) + " has a Bundle-ClassPath");
			}
		}
		assertEquals(List.of(), wrong);
	}
}

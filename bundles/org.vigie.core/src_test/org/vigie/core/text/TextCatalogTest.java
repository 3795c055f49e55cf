package org.vigie.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.vigie.core.fields.ChoiceKind;
import org.vigie.core.fields.Field;
import org.vigie.core.fields.FieldCatalog;
import org.vigie.core.fields.Section;
import org.vigie.core.fields.Sheets;
import org.vigie.model.VigiePackage;

import com.ibm.icu.text.MessagePattern;

/** Every text there should be is there, in English and in French, with the same arguments; and none that nobody says. */
final class TextCatalogTest {
	private static final Path SOURCES = Path.of("src", "org", "vigie", "core");
	private static final Pattern TROUBLE = Pattern.compile("(?:Trouble\\.of|trouble|refused)\\(\"([a-z][a-z-]*\\.[a-z0-9.-]+)\"");
	private static final Pattern NOTICE =
			Pattern.compile("(?:Notice\\.(?:warning|information)|question)\\(\"([a-z][a-z-]*\\.[a-z0-9.-]+)\"");
	private static final Pattern TEXT =
			Pattern.compile("\\.(?:text|find)\\(\"([a-zA-Z0-9.-]+[a-zA-Z0-9])\"|Saying\\.of\\(\"([a-zA-Z0-9.-]+)\"");
	/** Groups of which it can be told who says them. */
	private static final Pattern KNOWN_GROUP =
			Pattern.compile("(?:field|choice|section|record|sheet|command|date|length|answer|notice\\.date|notice\\.field|trouble\\.date|trouble\\.field)\\..*");
	private static final Set<String> NEVER = Set.of("unlawful", "illegal", "lawful", "killer", "perpetrator", "freed");

	private final Map<String, String> english = read("texts.properties");
	private final Map<String, String> french = read("texts_fr.properties");

	@Test
	void bothLanguagesHaveTheSameTexts() {
		assertEquals(List.of(), english.keySet().stream().filter(it -> !french.containsKey(it)).toList(), "missing in French");
		assertEquals(List.of(), french.keySet().stream().filter(it -> !english.containsKey(it)).toList(), "missing in English");
	}

	@Test
	void bothLanguagesNameTheSameArguments() {
		assertEquals(List.of(), english.keySet().stream().filter(french::containsKey)
				.filter(it -> !arguments(english.get(it)).equals(arguments(french.get(it)))).toList());
	}

	@Test
	void everyDeclaredThingHasItsTexts() {
		assertEquals(List.of(), declared().filter(it -> !english.containsKey(it)).sorted().toList());
	}

	@Test
	void everyTextTheCodeNamesIsThere() {
		assertEquals(List.of(), named().filter(it -> !english.containsKey(it)).distinct().sorted().toList());
	}

	@Test
	void noTextIsThereThatNobodySays() {
		var said = new HashSet<>(declared().toList());
		FieldCatalog.core().all().stream().map(Field::headingKey).forEach(said::add);
		var literals = literals();

		assertEquals(List.of(), english.keySet().stream().filter(it -> KNOWN_GROUP.matcher(it).matches())
				.filter(it -> !said.contains(it) && !isNamed(it, literals)).toList());
	}

	@Test
	void noTextSaysWhatIsForACourtToSay() {
		assertEquals(List.of(), english.entrySet().stream().filter(it -> NEVER
				.stream().anyMatch(word -> Pattern.compile("\\b" + word + "\\b").matcher(it.getValue()).find())).toList());
	}

	@Test
	void frenchSignsHaveANarrowBlankBeforeThemInTheWordsOfFields() {
		var wrong = Pattern.compile(" [;:?!»]|« ");

		assertEquals(List.of(), french.entrySet().stream().filter(it -> KNOWN_GROUP.matcher(it.getKey()).matches())
				.filter(it -> wrong.matcher(it.getValue()).find()).toList());
	}

	private static Stream<String> declared() {
		var fields = FieldCatalog.core().all().stream().flatMap(it -> Stream.of(it.labelKey(), it.hintKey()));
		var choices = FieldCatalog.core().all().stream().filter(it -> it.kind() instanceof ChoiceKind<?>)
				.flatMap(it -> choices((ChoiceKind<?>) it.kind())).distinct();
		var sections = Stream.of(Section.values()).map(Section::labelKey);
		var sheets = Stream.of(Sheets.CASES, Sheets.CUSTODY, Sheets.STATUS, Sheets.COUNTS, Sheets.SOURCES)
				.map(it -> "sheet." + it + ".label");
		var records = VigiePackage.eINSTANCE.getEClassifiers().stream().filter(it -> it instanceof EClass type && !type.isAbstract())
				.map(it -> "record." + it.getName());
		return Stream.of(fields, choices, sections, sheets, records).flatMap(it -> it);
	}

	private static <E extends org.eclipse.emf.common.util.Enumerator> Stream<String> choices(ChoiceKind<E> kind) {
		return kind.choices().stream().map(kind::labelKey);
	}

	private static Stream<String> named() {
		return sources(SOURCES).flatMap(code -> Stream.of(found(TROUBLE, code).map(it -> "trouble." + it), found(NOTICE, code)
				.map(it -> "notice." + it), found(TEXT, code)).flatMap(it -> it));
	}

	private static Stream<String> found(Pattern pattern, String code) {
		return pattern.matcher(code).results().map(TextCatalogTest::group);
	}

	private static String group(MatchResult found) {
		return found.group(1) != null || found.groupCount() == 1 ? found.group(1)
				: found.group(2); // a regex group that is not there is null
	}

	private static Set<String> literals() {
		var all = new HashSet<String>();
		sources(SOURCES).forEach(code -> Pattern.compile("\"([a-zA-Z0-9.-]+)\"").matcher(code).results()
				.forEach(it -> all.add(it.group(1))));
		Pattern.compile("[A-Z_]{4,}").matcher(String.join(" ", sources(SOURCES).toList())).results()
				.forEach(it -> all.add("length." + it.group().toLowerCase(Locale.ROOT)));
		return all;
	}

	private static boolean isNamed(String key, Set<String> literals) {
		var code = key.replaceFirst("^(?:trouble|notice)\\.", "");
		return literals.contains(code) || literals.contains(key.replaceFirst("\\.(?:day|other)$", ""));
	}

	private static Set<String> arguments(String text) {
		var names = new TreeSet<String>();
		var pattern = new MessagePattern(text);
		for (var i = 0; i < pattern.countParts(); i++) {
			if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NUMBER
					|| pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
				names.add(pattern.getSubstring(pattern.getPart(i)));
			}
		}
		return names;
	}

	private static Stream<String> sources(Path folder) {
		var all = new ArrayList<String>();
		try (var files = Files.walk(folder)) {
			for (var file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
				all.add(Files.readString(file));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return all.stream();
	}

	private static Map<String, String> read(String name) {
		try (var reader = Files.newBufferedReader(SOURCES.resolve("text").resolve(name))) {
			var bundle = new PropertyResourceBundle(reader);
			var texts = new TreeMap<String, String>();
			bundle.keySet().forEach(it -> texts.put(it, bundle.getString(it)));
			return texts;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

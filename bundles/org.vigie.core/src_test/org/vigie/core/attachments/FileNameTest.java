package org.vigie.core.attachments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.text.StorableText;
import org.vigie.core.text.Texts;

/** What becomes of the name a file came with: shown on one line as it reads, proposed only where it can do no harm. */
final class FileNameTest {

	@Test
	void anOrdinaryNameInAnyScriptStaysAsItIs() {
		for (var name : new String[] { "report.pdf", "Procès-verbal (2) d’audience.pdf", "شهادة.jpg", "می\u200Cخواهم.txt", "证词.docx", ".hidden", "a;b&c.txt" }) {
			assertEquals(name, FileName.shown(name));
		}
	}

	@Test
	void whatBreaksTheLineOrTurnsTheNameRoundIsReplaced() {
		assertEquals("a_b_c_[31m.txt", FileName.shown("a\nb\tc\u001B[31m.txt"));
		assertEquals("photo_gpj.exe", FileName.shown("photo\u202Egpj.exe"));
		assertEquals("a__b", FileName.shown("a\u2028\u2066b"));
		assertEquals("a_b", FileName.shown("a\uD800b"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			report.pdf               | report.pdf
			../../etc/passwd         | passwd
			C:\\Users\\x\\report.pdf | report.pdf
			..                       | file
			.hidden                  | hidden
			a:b*c?.txt               | a_b_c_.txt
			con                      | _con
			NUL.txt                  | _NUL.txt
			report.pdf.              | report.pdf
			""")
	void whatIsProposedForACopyIsANameEverySystemTakes(String name, String proposed) {
		assertEquals(proposed, FileName.proposed(name));
	}

	@Test
	void aLongNameIsCutAndKeepsItsEnding() {
		var proposed = FileName.proposed("x".repeat(5000) + ".pdf");

		assertEquals(120, proposed.length());
		assertTrue(proposed.endsWith("x.pdf"));
	}

	@Test
	void everyNameCanBeStoredShownAndProposed() {
		var chance = new Random(20261127); // the seed
		for (var i = 0; i < 20_000; i++) {
			var name = new StringBuilder();
			chance.ints(1 + chance.nextInt(40), 0, 0x11000).forEach(it -> name.append((char) it));

			var shown = FileName.shown(name.toString());
			var proposed = FileName.proposed(name.toString());

			assertTrue(StorableText.isStorable(shown), name.toString());
			assertEquals(shown, FileName.shown(shown));
			assertTrue(!proposed.isEmpty() && !proposed.startsWith(".") && proposed.indexOf('/') < 0 && proposed.indexOf('\\') < 0, proposed);
		}
	}

	@Test
	void theSortOfAFileIsToldByItsEnding() {
		assertEquals(Optional.of("application/pdf"), MediaType.of("Report.PDF"));
		assertEquals(Optional.of("image/jpeg"), MediaType.of("a.b.jpg"));
		assertEquals(Optional.empty(), MediaType.of("report"));
		assertEquals(Optional.empty(), MediaType.of("report.exe"));
	}

	@Test
	void onlyWhatIsLookedAtOrListenedToIsOpened() {
		assertEquals(Optional.of(".pdf"), MediaType.shown("Report.PDF"));
		for (var name : new String[] { "page.html", "drawing.svg", "all.zip", "old.doc", "run.exe", "run.pdf.sh", "run.desktop", "pdf" }) {
			assertEquals(Optional.empty(), MediaType.shown(name), name);
		}
	}

	@Test
	void aSizeIsSaidAsPeopleSayIt() {
		var english = new AttachmentWords(Texts.in(Locale.ENGLISH));

		assertEquals("1 byte", english.size(1));
		assertEquals("999 bytes", english.size(999));
		assertEquals("1.0 kB", english.size(1000));
		assertEquals("268.4 MB", english.size(256L << 20));
		assertEquals("1,5 ko", new AttachmentWords(Texts.in(Locale.FRENCH)).size(1500));
	}
}

package org.vigie.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What others wrote and the product hands out is named, with its version and licence. */
final class NoticeTest {

	@Test
	void noticeNamesEveryLibraryOfTheProductWithVersionAndLicence() throws IOException {
		String notice = Files.readString(Product.root().resolve("NOTICE"));

		List<String> unnamed = Product.built().foreignPlugins().stream().filter(name -> {
			int cut = name.lastIndexOf('_');
			return !notice.contains("\n" + name.substring(0, cut) + " " + name.substring(cut + 1) + " | ");
		}).toList();

		assertEquals(List.of(), unnamed, "NOTICE is written anew by releng/scripts/notice.sh");
	}

	@Test
	void noticeNamesNothingThatIsNotShipped() throws IOException {
		List<String> shipped = Product.built().foreignPlugins();

		List<String> gone = Files.readAllLines(Product.root().resolve("NOTICE")).stream().filter(line -> line.contains(" | "))
				.filter(line -> !shipped.contains(line.substring(0, line.indexOf(" | ")).replace(' ', '_'))).toList();

		assertEquals(List.of(), gone, "NOTICE is written anew by releng/scripts/notice.sh");
	}

	@Test
	void theLicenceIsTheEclipsePublicLicenseWhole() throws IOException {
		String licence = Files.readString(Product.root().resolve("LICENSE"));

		assertTrue(licence.startsWith("Eclipse Public License - v 2.0"));
		assertTrue(licence.contains("Exhibit A - Form of Secondary Licenses Notice"));
	}
}

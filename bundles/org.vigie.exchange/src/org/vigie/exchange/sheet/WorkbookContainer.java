package org.vigie.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.vigie.core.exchange.ForeignFile;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Place;
import org.vigie.core.outcome.Trouble;
import org.vigie.exchange.BadFile;

/**
 * The container of a workbook, looked through part by part without trusting it: bounded in number, size and rate of unpacking; XML parts
 * well formed, without document type, so without entities, and not nested too deeply; and the parts that make it a workbook are there.
 */
final class WorkbookContainer {

	private static final int MOST_PARTS = 10_000;
	private static final long MOST_UNPACKED = 1L << 30;
	/** Unpacked bytes for each packed one; sheets of equal rows stay below, bombs do not. */
	private static final long MOST_RATIO = 200;
	private static final long RATIO_COUNTS_FROM = 8L << 20;
	private static final int MOST_DEPTH = 80;
	private static final String TYPES = "[Content_Types].xml";
	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
	private static final byte[] ZIP = {'P', 'K', 3, 4};
	private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

	private final ForeignFile file;
	private final Progress progress;
	private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
	private final Set<String> parts = new HashSet<>();
	private Optional<String> main = Optional.empty();
	private long unpacked;

	WorkbookContainer(ForeignFile file, Progress progress) {
		this.file = file;
		this.progress = progress;
		xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		xml.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
	}

	void check() {
		if (startsWith(OLE)) {
			throw bad("import.old-workbook");
		}
		if (!startsWith(ZIP)) {
			throw bad("import.no-workbook");
		}
		try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				check(entry, zip);
			}
		} catch (Bomb bomb) {
			throw bad("import.bomb");
		} catch (IOException | IllegalArgumentException broken) { // the latter for names in no known encoding
			throw new BadFile(Trouble.of("import.broken-workbook").at(Place.in(file.name())).because(broken));
		}
		if (main.filter(it -> parts.contains(it.toLowerCase(Locale.ROOT))).isEmpty()) {
			throw bad("import.no-workbook");
		}
	}

	private boolean startsWith(byte[] mark) {
		var bytes = file.bytes();
		return bytes.length >= mark.length && java.util.Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
	}

	private void check(ZipEntry entry, ZipInputStream zip) throws IOException {
		if (progress.cancelled()) {
			throw bad("import.cancelled");
		}
		var name = entry.getName();
		var strange = name.startsWith("/") || name.contains("\\") || name.contains("..") || !parts.add(name.toLowerCase(Locale.ROOT));
		if (strange || parts.size() > MOST_PARTS) {
			throw bad("import.bomb");
		}
		var content = new Counted(zip);
		var lower = name.toLowerCase(Locale.ROOT);
		if (lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml")) {
			checkXml(name, content);
		}
		content.transferTo(java.io.OutputStream.nullOutputStream());
	}

	private void checkXml(String part, InputStream content) {
		try {
			var reader = xml.createXMLStreamReader(content);
			var depth = 0;
			while (reader.hasNext()) {
				switch (reader.next()) {
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw at(part, reader, "import.doctype");
				case XMLStreamConstants.START_ELEMENT -> {
					if (++depth > MOST_DEPTH) {
						throw at(part, reader, "import.too-deep", MOST_DEPTH);
					}
					noteMain(part, reader);
				}
				case XMLStreamConstants.END_ELEMENT -> depth--;
				default -> {
					// text and remarks say nothing about soundness
				}
				}
			}
		} catch (XMLStreamException malformed) {
			throw new BadFile(Trouble.of("import.broken-workbook").at(new Place(file.name(), Optional.of(part))).because(malformed));
		}
	}

	private void noteMain(String part, XMLStreamReader reader) {
		if (part.equals(TYPES) && reader.getLocalName().equals("Override") && WORKBOOK.equals(reader.getAttributeValue(null, "ContentType"))) {
			main = Optional.ofNullable(reader.getAttributeValue(null, "PartName")).map(it -> it.startsWith("/") ? it.substring(1) : it);
		}
	}

	private BadFile at(String part, XMLStreamReader reader, String code, Object... arguments) {
		var where = reader.getLocation();
		return BadFile.at(new Place(file.name(), Optional.of(BadFile.shown(part) + ":" + where.getLineNumber() + ":" + where.getColumnNumber())), code, arguments);
	}

	private BadFile bad(String code) {
		return BadFile.at(Place.in(file.name()), code);
	}

	/** Says that more comes out than may; unchecked, so that a parser hands it on. */
	private static final class Bomb extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}

	/** Counts what is unpacked, and closes nothing. */
	private final class Counted extends FilterInputStream {

		Counted(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			var one = super.read();
			count(one < 0 ? 0 : 1);
			return one;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			var read = super.read(bytes, from, length);
			count(Math.max(0, read));
			return read;
		}

		private void count(int read) {
			unpacked += read;
			if (unpacked > MOST_UNPACKED || unpacked > RATIO_COUNTS_FROM && unpacked > MOST_RATIO * file.bytes().length) {
				throw new Bomb();
			}
		}

		@Override
		public void close() {
			// the container goes on with the next part
		}
	}
}

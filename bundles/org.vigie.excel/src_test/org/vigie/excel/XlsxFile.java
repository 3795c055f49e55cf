package org.vigie.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A workbook as another program sees it: read from its parts with the Java platform alone, no spreadsheet library. */
final class XlsxFile {

	/**
	 * A cell.
	 *
	 * @param value text, or a number as written
	 * @param formula empty text where there is none
	 * @param format number format of its style
	 */
	record Cell(String type, String value, String formula, String format, boolean quoted) {
		boolean isNumber() {
			return (type.isEmpty() || type.equals("n")) && !value.isEmpty();
		}
	}

	/** A sheet and what belongs to it besides cells. */
	static final class Sheet {
		final String name;
		final String visibility;
		final Map<String, Cell> cells = new LinkedHashMap<>();
		final List<String> conditions = new ArrayList<>();
		final List<String> conditionRanges = new ArrayList<>();
		final Map<String, String> links = new LinkedHashMap<>();
		final Map<String, Map<String, String>> settings = new HashMap<>();
		final List<Integer> hiddenColumns = new ArrayList<>();
		final List<String> choices = new ArrayList<>();
		String header = "";
		String footer = "";

		Sheet(String name, String visibility) {
			this.name = name;
			this.visibility = visibility;
		}

		int rows() {
			return cells.keySet().stream().mapToInt(it -> Integer.parseInt(it.replaceAll("[A-Z]", ""))).max().orElse(0);
		}

		List<String> row(int number) {
			return cells.entrySet().stream().filter(it -> it.getKey().replaceAll("[A-Z]", "").equals(Integer.toString(number))).map(it -> it.getValue().value()).toList();
		}

		/** The cell under a heading in a row. */
		Cell at(String heading, int row) {
			return cells.getOrDefault(column(heading) + row, new Cell("", "", "", "", false));
		}

		String column(String heading) {
			return cells.entrySet().stream().filter(it -> it.getKey().matches("[A-Z]+1") && it.getValue().value().equals(heading)).map(it -> it.getKey().replaceAll("\\d", "")).findFirst()
					.orElseThrow(() -> new AssertionError(name + " has no column " + heading + ": " + row(1)));
		}

		/** The first row in which some cell begins with the text. */
		int find(String start) {
			return cells.entrySet().stream().filter(it -> it.getValue().value().startsWith(start)).mapToInt(it -> Integer.parseInt(it.getKey().replaceAll("[A-Z]", ""))).findFirst()
					.orElseThrow(() -> new AssertionError(name + " does not say " + start));
		}
	}

	final Map<String, Sheet> sheets = new LinkedHashMap<>();
	final Map<String, String> names = new LinkedHashMap<>();
	final Map<String, String> parts = new LinkedHashMap<>();
	private final List<String> formats = new ArrayList<>();
	private final List<Boolean> quoted = new ArrayList<>();
	private final List<String> strings = new ArrayList<>();

	/** What happens at each start of an element. */
	private interface Visit {
		void at(XMLStreamReader xml) throws XMLStreamException;
	}

	static XlsxFile read(Path file) throws IOException {
		var book = new XlsxFile();
		try (var zip = new ZipFile(file.toFile())) {
			for (var entry : zip.stream().toList()) {
				book.parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		book.styles();
		book.strings();
		book.sheets();
		return book;
	}

	Sheet sheet(String name) {
		return Optional.ofNullable(sheets.get(name)).orElseThrow(() -> new AssertionError("no sheet " + name + " in " + sheets.keySet()));
	}

	private void styles() {
		var custom = new HashMap<String, String>();
		var inCells = new boolean[1];
		visit("xl/styles.xml", xml -> {
			switch (xml.getLocalName()) {
			case "numFmt" -> custom.put(xml.getAttributeValue(null, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
			case "cellXfs" -> inCells[0] = true;
			case "cellStyles", "cellStyleXfs", "dxfs" -> inCells[0] = false;
			case "xf" -> {
				if (inCells[0]) {
					formats.add(custom.getOrDefault(xml.getAttributeValue(null, "numFmtId"), xml.getAttributeValue(null, "numFmtId")));
					quoted.add(Boolean.parseBoolean(xml.getAttributeValue(null, "quotePrefix")) || "1".equals(xml.getAttributeValue(null, "quotePrefix")));
				}
			}
			default -> {
				// nothing of interest
			}
			}
		});
	}

	private void strings() {
		if (parts.containsKey("xl/sharedStrings.xml")) {
			var text = new StringBuilder();
			visit("xl/sharedStrings.xml", xml -> {
				if (xml.getLocalName().equals("t")) {
					text.setLength(0);
					strings.add(text.append(xml.getElementText()).toString());
				}
			});
		}
	}

	private void sheets() {
		var targets = new HashMap<String, String>();
		visit("xl/_rels/workbook.xml.rels", xml -> {
			if (xml.getLocalName().equals("Relationship")) {
				targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
			}
		});
		visit("xl/workbook.xml", xml -> {
			if (xml.getLocalName().equals("sheet")) {
				var sheet = new Sheet(xml.getAttributeValue(null, "name"), Optional.ofNullable(xml.getAttributeValue(null, "state")).orElse("visible"));
				sheets.put(sheet.name, sheet);
				var target = targets.get(xml.getAttributeValue("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"));
				sheet(sheet, target.startsWith("/") ? target.substring(1) : "xl/" + target);
			} else if (xml.getLocalName().equals("definedName")) {
				var name = xml.getAttributeValue(null, "name");
				var local = xml.getAttributeValue(null, "localSheetId");
				names.put(local == null ? name : name + "@" + local, xml.getElementText());
			}
		});
	}

	private void sheet(Sheet sheet, String part) {
		var ref = new String[1];
		var type = new String[1];
		var style = new int[1];
		var formula = new String[] { "" };
		visit(part, xml -> {
			switch (xml.getLocalName()) {
			case "c" -> {
				ref[0] = xml.getAttributeValue(null, "r");
				type[0] = Optional.ofNullable(xml.getAttributeValue(null, "t")).orElse("");
				style[0] = Integer.parseInt(Optional.ofNullable(xml.getAttributeValue(null, "s")).orElse("0"));
				formula[0] = "";
				sheet.cells.put(ref[0], new Cell(type[0], "", "", formats.get(style[0]), quoted.get(style[0])));
			}
			case "f" -> {
				formula[0] = xml.getElementText();
				sheet.cells.put(ref[0], new Cell(type[0], "", formula[0], formats.get(style[0]), quoted.get(style[0])));
			}
			case "v", "t" -> {
				var text = xml.getElementText();
				var value = type[0].equals("s") ? strings.get(Integer.parseInt(text)) : text;
				sheet.cells.put(ref[0], new Cell(type[0], value, formula[0], formats.get(style[0]), quoted.get(style[0])));
			}
			case "conditionalFormatting" -> sheet.conditionRanges.add(xml.getAttributeValue(null, "sqref"));
			case "formula" -> sheet.conditions.add(xml.getElementText());
			case "formula1" -> sheet.choices.add(xml.getElementText());
			case "hyperlink" -> sheet.links.put(xml.getAttributeValue(null, "ref"), xml.getAttributeValue(null, "location"));
			case "oddHeader" -> sheet.header = xml.getElementText();
			case "oddFooter" -> sheet.footer = xml.getElementText();
			case "col" -> hidden(sheet, xml);
			default -> sheet.settings.put(xml.getLocalName(), attributes(xml));
			}
		});
	}

	private static void hidden(Sheet sheet, XMLStreamReader xml) {
		if ("true".equals(xml.getAttributeValue(null, "hidden")) || "1".equals(xml.getAttributeValue(null, "hidden"))) {
			for (var i = Integer.parseInt(xml.getAttributeValue(null, "min")); i <= Integer.parseInt(xml.getAttributeValue(null, "max")); i++) {
				sheet.hiddenColumns.add(i);
			}
		}
	}

	private static Map<String, String> attributes(XMLStreamReader xml) {
		var all = new HashMap<String, String>();
		for (var i = 0; i < xml.getAttributeCount(); i++) {
			all.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
		}
		return all;
	}

	private void visit(String part, Visit visit) {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			var xml = factory.createXMLStreamReader(new ByteArrayInputStream(parts.get(part).getBytes(StandardCharsets.UTF_8)));
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT) {
					visit.at(xml);
				}
			}
		} catch (XMLStreamException broken) {
			throw new AssertionError(part, broken);
		}
	}
}

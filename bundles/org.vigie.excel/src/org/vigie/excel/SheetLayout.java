package org.vigie.excel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.vigie.core.fields.Field;
import org.vigie.core.fields.FieldCatalog;

/**
 * Which columns a sheet has, in which order and how wide: data, in {@code layouts.properties}, one line a sheet. Fields that are
 * declared for the sheet and named by no line come last, so that a plug-in's field needs no line.
 */
final class SheetLayout {

	/**
	 * A column's place.
	 *
	 * @param id of the column; of a field its id, with {@code @words}, {@code @earliest} or {@code @latest} for what a vague date needs
	 * @param width in characters
	 * @param folded behind the plus sign over the columns, and off the print
	 * @param unprinted in view and off the print, as are the columns after it
	 */
	record Place(String id, int width, boolean folded, boolean unprinted) {

		private static Place of(String word) {
			var colon = word.lastIndexOf(':');
			var folded = word.endsWith("+");
			var unprinted = word.endsWith("-");
			var width = word.substring(colon + 1, word.length() - (folded || unprinted ? 1 : 0));
			return new Place(word.substring(0, colon), Integer.parseInt(width), folded, unprinted);
		}
	}

	private static final int PLUGGED_WIDTH = 20;
	private static final Properties LINES = lines();

	private SheetLayout() {
	}

	/** The places of a sheet, from left to right; a language whose words are longer may widen some. */
	static List<Place> of(String sheet, FieldCatalog catalog, Locale language) {
		var wider = places(LINES.getProperty(language.getLanguage() + "." + sheet, ""));
		return of(sheet, catalog).stream().map(it -> wider.stream().filter(wide -> wide.id().equals(it.id())).findFirst().orElse(it)).toList();
	}

	private static List<Place> of(String sheet, FieldCatalog catalog) {
		var places = new ArrayList<>(places(LINES.getProperty(sheet)));
		for (Field<?, ?> field : catalog.columnsOf(sheet)) {
			if (places.stream().noneMatch(it -> it.id().equals(field.id()))) {
				places.add(new Place(field.id(), PLUGGED_WIDTH, false, false));
			}
		}
		return List.copyOf(places);
	}

	private static List<Place> places(String line) {
		return Stream.of(line.strip().split("\\s+")).filter(it -> !it.isEmpty()).map(Place::of).toList();
	}

	private static Properties lines() {
		var lines = new Properties();
		try (var in = SheetLayout.class.getResourceAsStream("layouts.properties"); var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			lines.load(reader);
		} catch (IOException broken) {
			throw new UncheckedIOException(broken); // it lies in the same jar
		}
		return lines;
	}
}

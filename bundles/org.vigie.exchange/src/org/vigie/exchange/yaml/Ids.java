package org.vigie.exchange.yaml;

import java.text.Normalizer;
import java.util.Locale;

import org.vigie.core.register.RecordIds;
import org.vigie.exchange.BadFile;
import org.vigie.exchange.yaml.Row.Spot;

/** Ids a file gives, and ids made from names. */
final class Ids {

	private Ids() {
	}

	/** The id of a row that must have one. */
	static Spot required(Row row) {
		return checked(row.required("id"));
	}

	/** An id where another record is named. */
	static Spot checked(Spot id) {
		if (!RecordIds.isValid(id.text())) {
			throw BadFile.at(id.place(), "import.id-form", id.text());
		}
		return id;
	}

	/** A name as an id: lower case, accents left out, hyphens between words. Other scripts keep their letters. */
	static String of(String name) {
		var bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
		var id = bare.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
		return id.isEmpty() ? "unnamed" : id.substring(0, Math.min(id.length(), RecordIds.MAX_LENGTH));
	}
}

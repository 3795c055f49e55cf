package org.vigie.cli;

import java.util.Locale;

import picocli.CommandLine.Option;

/** How an answer is printed. */
final class FormatOption {

	/** The forms an answer can have. */
	enum Format {
		table, text, csv, json
	}

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
	private Format format = Format.text;

	boolean json() {
		return format == Format.json;
	}

	boolean csv() {
		return format == Format.csv;
	}

	@Override
	public String toString() {
		return format.name().toLowerCase(Locale.ROOT);
	}
}

package org.vigie.excel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a row of a sheet stands for, in its hidden column: {@code 1|case|record|revision|fingerprint}. Sorting, filtering and moving
 * columns do not harm it.
 *
 * @param caseId the case; empty text for what belongs to none
 * @param recordId the record within it, or the source
 * @param revision the revision the row was written from
 * @param fingerprint of these and of the stable form of the row's fields; another one tells that the id was touched
 */
public record RowId(String caseId, String recordId, long revision, String fingerprint) {

	/** Heading of the hidden column, and the name of the hidden sheet. */
	public static final String COLUMN = "_vigie";

	private static final String VERSION = "1";
	private static final int PARTS = 5;
	private static final int FINGERPRINT = 16;

	/**
	 * The id of a row.
	 *
	 * @param values {@code field id=stable form} of the row's fields, sorted by field id
	 */
	public static RowId of(String caseId, String recordId, long revision, List<String> values) {
		return new RowId(caseId, recordId, revision, hash(caseId + '\0' + recordId + '\0' + revision + '\0' + String.join("\0", values)));
	}

	/** Reads the text of a cell; empty where it is no row's id. */
	public static Optional<RowId> parse(String text) {
		var parts = text.split("\\|", -1);
		if (parts.length != PARTS || !parts[0].equals(VERSION)) {
			return Optional.empty();
		}
		try {
			return Optional.of(new RowId(plain(parts[1]), plain(parts[2]), Long.parseLong(parts[3]), parts[4]));
		} catch (NumberFormatException touched) {
			return Optional.empty();
		}
	}

	/** The text of the cell. */
	public String text() {
		return String.join("|", VERSION, escaped(caseId), escaped(recordId), Long.toString(revision), fingerprint);
	}

	private static String escaped(String id) {
		return id.replace("%", "%25").replace("|", "%7C");
	}

	private static String plain(String escaped) {
		return escaped.replace("%7C", "|").replace("%25", "%");
	}

	private static String hash(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, FINGERPRINT);
		} catch (NoSuchAlgorithmException absent) {
			throw new IllegalStateException(absent); // every Java platform has it
		}
	}
}

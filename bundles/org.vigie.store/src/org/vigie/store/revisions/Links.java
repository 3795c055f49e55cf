package org.vigie.store.revisions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.Revision;

/**
 * How links are hashed. The hash of a link is the SHA-256 of this text in UTF-8, each line ended by a line feed:
 *
 * <pre>
 * vigie revision 1
 * kind case
 * id ML-2013-01
 * revision 2
 * saved-at 2026-03-01T09:30:00.250Z
 * saved-by A. Keita
 * comment sealed:k3Jx…
 * payload 64 hex digits
 * previous 64 hex digits, zeros before the first
 * </pre>
 *
 * The comment is as it is stored, see {@link Comment}. In saved-by and comment a backslash is written {@code \\}, a line feed {@code \n}, a carriage return {@code \r}; saved-at always has
 * three digits of a second. The hash of a checkpoint is the root of a {@linkplain Merkle Merkle tree} whose leaves are the texts
 * {@code kind id revision hash} of each aggregate's newest link, by kind (register, source, person, case) and id (by UTF-16 unit).
 */
public final class Links {

	/** What the first link names as the one before. */
	public static final String NONE = "0".repeat(64);

	private Links() {
	}

	/**
	 * The entry that follows on {@code previous}; the time is cut to milliseconds, which is what is kept of it.
	 *
	 * @param comment as people wrote it
	 * @param stored as it is stored
	 */
	static Entry entry(AggregateKey key, long number, Instant savedAt, String savedBy, String comment, String stored, byte[] payload, String previous, Optional<DataKey> dataKey) {
		var at = savedAt.truncatedTo(ChronoUnit.MILLIS);
		var open = new Revision(key, number, at, savedBy, comment, sha256(payload), previous, "");
		return new Entry(new Revision(key, number, at, savedBy, comment, open.payloadSha256(), previous, hash(open, stored)), stored, payload, dataKey);
	}

	/** The hash a link must have by its other fields and its comment as it is stored. */
	public static String hash(Revision link, String storedComment) {
		var text = new StringBuilder("vigie revision 1\n");
		line(text, "kind", link.key().kind().word());
		line(text, "id", link.key().id());
		line(text, "revision", Long.toString(link.number()));
		line(text, "saved-at", time(link.savedAt()));
		line(text, "saved-by", link.savedBy());
		line(text, "comment", storedComment);
		line(text, "payload", link.payloadSha256());
		line(text, "previous", link.previousHash());
		return sha256(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** The root of the Merkle tree over heads that are sorted by kind and id. */
	public static String root(List<Revision> heads) {
		return Merkle.over(heads).root();
	}

	/** What of a head is hashed into the tree: {@code kind id revision hash}. */
	public static String head(Revision head) {
		return head.key().kind().word() + " " + head.key().id() + " " + head.number() + " " + head.hash();
	}

	public static String sha256(byte[] bytes) {
		return HexFormat.of().formatHex(digest().digest(bytes));
	}

	private static void line(StringBuilder text, String name, String value) {
		text.append(name).append(' ').append(value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")).append('\n');
	}

	/** A time as it is hashed and written: UTC, with three digits of a second. */
	public static String time(Instant at) {
		return at.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ".%03dZ".formatted(at.toEpochMilli() - at.getEpochSecond() * 1000));
	}

	/** SHA-256, for what comes in pieces. */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}
}

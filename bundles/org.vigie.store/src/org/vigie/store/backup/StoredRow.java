package org.vigie.store.backup;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.Revision;
import org.vigie.store.revisions.Links;

/**
 * A row of the log as it was found in a file, whose hashes fit: no byte of it was altered since it was saved.
 *
 * @param link its fields, the comment as it is stored
 * @param payload as it is stored
 * @param position where its save was in the order of saves; 0 where nothing tells
 */
public record StoredRow(Revision link, byte[] payload, long position) {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,199}");

	/** The key of what a row that may begin here is about, be it of the log or of another table; empty when none begins here. */
	static Optional<AggregateKey> key(StoredValues values) {
		try {
			var kind = AggregateKind.of(values.text());
			var id = values.text();
			return kind.filter(it -> ID.matcher(id).matches()).map(it -> new AggregateKey(it, id));
		} catch (StoredValues.Unfit e) {
			return Optional.empty();
		}
	}

	/** Reads the rest of a row of the log; empty when there is none, or when it is not as it was saved. */
	static Optional<StoredRow> read(AggregateKey key, StoredValues values) {
		try {
			var number = values.whole();
			var savedAt = Instant.ofEpochMilli(values.whole());
			var savedBy = values.text();
			var comment = values.text();
			var payload = values.binary();
			var link = new Revision(key, number, savedAt, savedBy, comment, values.text(), values.text(), values.text());
			return link.payloadSha256().equals(Links.sha256(payload)) && link.hash().equals(Links.hash(link, link.comment())) ? Optional.of(new StoredRow(link, payload, position(values)))
					: Optional.empty();
		} catch (StoredValues.Unfit e) {
			return Optional.empty();
		}
	}

	/** It is not hashed; registers made before it was noted have none. */
	private static long position(StoredValues values) {
		try {
			return Math.max(0, values.whole());
		} catch (StoredValues.Unfit e) {
			return 0;
		}
	}
}

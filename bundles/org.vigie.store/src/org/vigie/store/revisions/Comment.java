package org.vigie.store.revisions;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import org.vigie.core.register.AggregateKey;

/**
 * Why a revision was made, as it is stored: people write names there, so it is sealed like the text itself, after {@code sealed:} in
 * Base64. Empty stays empty. What does not begin so is plain: the reason of an erasure.
 */
final class Comment {

	private static final String SEALED = "sealed:";

	private Comment() {
	}

	static String sealed(String comment, DataKey key, AggregateKey aggregate, long revision) {
		return comment.isEmpty() ? "" : SEALED + Base64.getEncoder().encodeToString(key.seal(comment.getBytes(StandardCharsets.UTF_8), place(aggregate, revision)));
	}

	/** The comment; empty text where its key was destroyed or it is damaged. */
	static String opened(String stored, Optional<DataKey> key, AggregateKey aggregate, long revision) {
		if (!stored.startsWith(SEALED)) {
			return stored;
		}
		return key.flatMap(it -> bytes(stored).flatMap(sealed -> it.open(sealed, place(aggregate, revision)))).map(it -> new String(it, StandardCharsets.UTF_8)).orElse("");
	}

	private static Optional<byte[]> bytes(String stored) {
		try {
			return Optional.of(Base64.getDecoder().decode(stored.substring(SEALED.length())));
		} catch (IllegalArgumentException e) {
			return Optional.empty(); // verify names the revision: its hash does not hold
		}
	}

	private static String place(AggregateKey aggregate, long revision) {
		return aggregate + "/" + revision + " comment";
	}
}

package org.vigie.store.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.Checkpoint;
import org.vigie.core.register.RegisterInfo;
import org.vigie.core.register.Revision;
import org.vigie.store.revisions.Entry;
import org.vigie.store.revisions.Links;
import org.vigie.store.revisions.Merkle;
import org.vigie.store.revisions.RevisionLog;

/**
 * The whole log as JSON Lines, {@code vigie-log/1}: a line about the register, one for each revision, by kind, id and number, and last the
 * checkpoint, signed. Nothing is kept of what was written but the way to the root. One use.
 */
final class LogFile {

	static final String SCHEMA = "vigie-log/1";

	private final RegisterInfo register;
	private final OutputStream out;
	private final MessageDigest lines = Links.digest();
	private final Merkle.Growing tree = new Merkle.Growing();
	private Optional<Revision> before = Optional.empty();
	private long written;

	LogFile(RegisterInfo register, OutputStream out) {
		this.register = register;
		this.out = out;
	}

	/** Writes it all; the caller closes the stream. */
	Checkpoint write(RevisionLog log, Statement statement, Instant now) throws SQLException, IOException {
		try {
			line(new JsonLine().with("schema", SCHEMA).with("register", register.id()).with("madeAt", Links.time(now)).with("revisions", log.count()));
			for (var kind : AggregateKind.values()) {
				log.eachEntry(kind, this::entry);
			}
			before.ifPresent(tree::add);
			var checkpoint = new Checkpoint(tree.root(), tree.size(), written, now);
			last(checkpoint, statement);
			return checkpoint;
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private void entry(Entry entry) {
		var link = entry.link();
		before.filter(it -> !it.key().equals(link.key())).ifPresent(tree::add);
		before = Optional.of(link);
		written++;
		line(new JsonLine().with("kind", link.key().kind().word()).with("id", link.key().id()).with("revision", link.number()).with("savedAt", Links.time(link.savedAt()))
				.with("savedBy", link.savedBy()).with("comment", entry.comment()).with("payloadSha256", link.payloadSha256()).with("previousHash", link.previousHash())
				.with("hash", link.hash()).with("payload", Base64.getEncoder().encodeToString(entry.payload())));
	}

	/** The checkpoint; what is signed is the text that {@link Statement#log} gives, whose lines this line has as its members. */
	private void last(Checkpoint checkpoint, Statement statement) {
		var sha256 = HexFormat.of().formatHex(lines.digest());
		var signed = statement.log(checkpoint, sha256).lines().toList();
		line(new JsonLine().with("checkpoint", SCHEMA).with("register", register.id()).with("madeAt", Links.time(checkpoint.at())).with("aggregates", checkpoint.aggregates())
				.with("revisions", checkpoint.revisions()).with("root", checkpoint.hash()).with("linesSha256", sha256).with("publicKey", value(signed.get(signed.size() - 2)))
				.with("signature", value(signed.getLast())));
	}

	private static String value(String line) {
		return line.substring(line.indexOf(' ') + 1);
	}

	private void line(JsonLine line) {
		try {
			var bytes = line.bytes();
			lines.update(bytes);
			out.write(bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // through the cursor, unwrapped above
		}
	}
}

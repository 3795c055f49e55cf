package org.vigie.store.proof;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

import org.vigie.core.proof.SignedText;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.Checkpoint;
import org.vigie.core.register.RegisterInfo;
import org.vigie.core.register.Revision;
import org.vigie.store.revisions.Links;
import org.vigie.store.revisions.Merkle;
import org.vigie.store.revisions.RevisionLog;

/** Signed texts about the heads of a register: a checkpoint that lists them all, and the proof that one is among them. */
final class Statement {

	static final String CHECKPOINT = "vigie checkpoint 1";
	static final String PROOF = "vigie proof 1";
	static final String LOG = "vigie log 1";

	private final RegisterInfo register;
	private final SignedText.Signer signer;

	Statement(RegisterInfo register, SignedText.Signer signer) {
		this.register = register;
		this.signer = signer;
	}

	String checkpoint(RevisionLog log, Instant now) throws SQLException {
		var heads = log.heads(Optional.empty());
		var text = begin(CHECKPOINT, new Checkpoint(Links.root(heads), heads.size(), log.count(), now));
		heads.forEach(head -> SignedText.line(text, "head", Links.head(head)));
		return SignedText.sign(text, signer);
	}

	/** Empty where there is no such aggregate. */
	Optional<String> proof(RevisionLog log, AggregateKey key, Instant now) throws SQLException {
		var heads = log.heads(Optional.empty());
		var index = heads.stream().map(Revision::key).toList().indexOf(key);
		if (index < 0) {
			return Optional.empty();
		}
		var tree = Merkle.over(heads);
		var text = begin(PROOF, new Checkpoint(tree.root(), heads.size(), log.count(), now));
		SignedText.line(text, "head", Links.head(heads.get(index)));
		SignedText.line(text, "index", Integer.toString(index));
		tree.path(index).forEach(step -> SignedText.line(text, "path", step));
		return Optional.of(SignedText.sign(text, signer));
	}

	/** What is signed of a log. */
	String log(Checkpoint checkpoint, String linesSha256) {
		var text = begin(LOG, checkpoint);
		SignedText.line(text, "lines-sha256", linesSha256);
		return SignedText.sign(text, signer);
	}

	private StringBuilder begin(String what, Checkpoint checkpoint) {
		var text = SignedText.begin(what);
		SignedText.line(text, "register", register.id());
		SignedText.line(text, "made-at", Links.time(checkpoint.at()));
		SignedText.line(text, "aggregates", Long.toString(checkpoint.aggregates()));
		SignedText.line(text, "revisions", Long.toString(checkpoint.revisions()));
		SignedText.line(text, "root", checkpoint.hash());
		return text;
	}
}

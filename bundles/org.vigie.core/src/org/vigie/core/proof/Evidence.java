package org.vigie.core.proof;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.vigie.core.exchange.ForeignFile;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.Checkpoint;

/**
 * What a register shows to people outside: its office's public key, and texts and a log signed with it. The formats are in
 * docs/verify.md. Each is of one state of the register. What needs the key is refused with {@code store.no-key} (address) by a register
 * of an earlier version that was not opened for writing since, and everything with {@code store.lost}.
 */
public interface Evidence {

	Outcome<OfficeKey> key();

	/** The text of a {@link KeyFile}. */
	Outcome<String> keyText();

	/** A checkpoint with all heads, as a signed text. */
	Outcome<String> checkpointText(Instant now);

	/** That one aggregate is under the checkpoint of now, as a signed text; refused with {@code store.no-such} too. */
	Outcome<String> proofText(AggregateKey key, Instant now);

	/** Writes the whole log to a file, streamed; the checkpoint it ends with. Refused with {@code export.unwritable} (file) too. */
	Outcome<Checkpoint> log(Path file, Instant now);

	/**
	 * What an earlier checkpoint or proof, a text given here, says that is no longer so; empty when each head it names is in its chain.
	 * Findings are {@code store.checkpoint-head-differs} (key, number) for the first head that is not,
	 * {@code store.checkpoint-case-gone} (key, number) for each chain of which nothing is left, {@code store.checkpoint-other-register}
	 * (id there, here), {@code store.checkpoint-other-key} (fingerprint there, here) and {@code store.checkpoint-key-gone} (fingerprint). Refused as {@link SignedText#read} refuses, and with
	 * {@code proof.root} where the file contradicts itself.
	 */
	Outcome<List<Trouble>> differences(ForeignFile checkpoint);
}

package org.vigie.store.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.vigie.core.exchange.ForeignFile;
import org.vigie.core.exchange.NewFile;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.proof.Evidence;
import org.vigie.core.proof.KeyFile;
import org.vigie.core.proof.OfficeKey;
import org.vigie.core.proof.SignedText;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.Checkpoint;
import org.vigie.core.register.RegisterInfo;
import org.vigie.store.Reading;
import org.vigie.store.Sql;
import org.vigie.store.revisions.RevisionLog;

/** What a register over SQL shows. */
public final class SqlEvidence implements Evidence {

	private final RegisterInfo register;
	private final Reading reading;

	/**
	 * @param reading reads one state, whatever is saved meanwhile
	 */
	public SqlEvidence(RegisterInfo register, Reading reading) {
		this.register = Objects.requireNonNull(register);
		this.reading = Objects.requireNonNull(reading);
	}

	/** Work that signs. */
	@FunctionalInterface
	private interface Signing<T> {
		Outcome<T> run(Sql sql, SignedText.Signer signer) throws SQLException;
	}

	@Override
	public Outcome<OfficeKey> key() {
		return signing((sql, signer) -> Outcome.done(signer.key()));
	}

	@Override
	public Outcome<String> keyText() {
		return signing((sql, signer) -> Outcome.done(KeyFile.write(register, signer)));
	}

	@Override
	public Outcome<String> checkpointText(Instant now) {
		return signing((sql, signer) -> Outcome.done(new Statement(register, signer).checkpoint(new RevisionLog(sql), now)));
	}

	@Override
	public Outcome<String> proofText(AggregateKey key, Instant now) {
		return signing((sql, signer) -> new Statement(register, signer).proof(new RevisionLog(sql), key, now).map(Outcome::done)
				.orElseGet(() -> Outcome.refused(Trouble.of("store.no-such", key.toString()))));
	}

	@Override
	public Outcome<Checkpoint> log(Path file, Instant now) {
		return signing((sql, signer) -> {
			var failed = new AtomicReference<SQLException>();
			var written = NewFile.write(file, out -> {
				try {
					return new LogFile(register, out).write(new RevisionLog(sql), new Statement(register, signer), now);
				} catch (SQLException e) {
					failed.set(e);
					throw new IOException(e);
				}
			});
			if (failed.get() != null) { // the reading is at fault, not the disk
				throw failed.get();
			}
			return written;
		});
	}

	@Override
	public Outcome<List<Trouble>> differences(ForeignFile checkpoint) {
		return EarlierCheckpoint.read(checkpoint).then(it -> reading.read(sql -> Outcome.done(it.differences(sql, register, new OfficeKeys(sql).key()))));
	}

	private <T> Outcome<T> signing(Signing<T> work) {
		return reading.read(sql -> {
			var keys = new OfficeKeys(sql);
			var signer = keys.signer();
			return signer.isPresent() ? work.run(sql, signer.get())
					: Outcome.refused(Trouble.of(keys.isSound() ? "store.no-key" : "store.key-differs", register.address().toString()));
		});
	}
}

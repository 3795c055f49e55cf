package org.vigie.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vigie.core.bench.HeldPeople;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseXmi;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.Aggregate;
import org.vigie.model.CaseFile;
import org.vigie.model.VigieFactory;
import org.vigie.store.projections.Current;
import org.vigie.store.projections.Projections;
import org.vigie.store.revisions.DataKeys;
import org.vigie.store.revisions.Entry;
import org.vigie.store.revisions.RevisionLog;

/**
 * A register as it is after years: many cases with ten revisions each, a month apart. It is put into log and tables directly, hundreds of
 * cases in one transaction, since saving a million times would take the better part of a day; {@code verify} finds it as sound as one that was saved.
 */
final class GrownRegister {

	static final int REVISIONS = 10;

	private static final int AT_ONCE = 200;
	private static final Duration APART = Duration.ofDays(30);

	private final Projections projections;
	private final Instant now;
	private final CaseXmi xmi = new CaseXmi();

	/** @param now the time of the newest revision of each case */
	GrownRegister(Projections projections, Instant now) {
		this.projections = Objects.requireNonNull(projections);
		this.now = Objects.requireNonNull(now);
	}

	/** When revisions of this number were saved. */
	Instant savedAt(int revision) {
		return now.minus(APART.multipliedBy(REVISIONS - revision));
	}

	void fill(SqlCaseStore store, int cases) {
		for (int done = 0; done < cases; done += AT_ONCE) {
			int from = done;
			store.fill(sql -> Outcome.done(add(sql, from, Math.min(cases, from + AT_ONCE)))).orThrow();
		}
	}

	private long add(Sql sql, int from, int until) throws SQLException {
		var log = new RevisionLog(sql);
		var position = log.count();
		for (int number = from; number < until; number++) {
			add(sql, log, position, HeldPeople.file(number));
		}
		return (long) (until - from) * REVISIONS;
	}

	private void add(Sql sql, RevisionLog log, long position, CaseFile file) throws SQLException {
		var changes = new ArrayList<List<Object>>();
		var newest = Entry.first(AggregateKey.of(file), savedAt(1), "benchmark", "", xmi.write(file).orThrow());
		new DataKeys(sql).add(newest.link().key(), newest.dataKey().orElseThrow());
		Optional<Aggregate> before = Optional.empty();
		for (int revision = 1; revision <= REVISIONS; revision++) {
			if (revision > 1) {
				change(file, revision);
				newest = newest.next(savedAt(revision), "benchmark", "", xmi.write(file).orThrow());
			}
			log.append(newest, position);
			changes.addAll(Projections.changes(newest.link(), before, file));
			before = Optional.of(EcoreUtil.copy(file));
		}
		projections.fill(sql, new Current(newest.link(), file), changes);
	}

	/** Every other revision adds to the status history, the others change a text. */
	private static void change(CaseFile file, int revision) {
		if (revision % 2 == 1) {
			file.setAccount("Account of the case as it was told in revision " + revision + ".");
			return;
		}
		var status = VigieFactory.eINSTANCE.createStatusChange();
		status.setId("s" + revision);
		status.setCode("context");
		status.setDate(UncertainDate.parse("2025-%02d".formatted(Integer.valueOf(revision))));
		status.setText("what was learned in revision " + revision);
		file.getStatusChanges().add(status);
	}
}

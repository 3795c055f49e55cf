package org.vigie.store.revisions;

import org.eclipse.emf.ecore.EObject;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.LazyAggregates;
import org.vigie.model.Aggregate;
import org.vigie.model.CaseFile;
import org.vigie.model.VigiePackage;
import org.vigie.store.Sql;

/** Cases with the persons they name within reach, since clocks and names in lists depend on them. */
public final class Linked {

	private final Sql sql;

	public Linked(Sql sql) {
		this.sql = sql;
	}

	/** The newest state of the aggregate, read anew where it names persons; else the one at hand. */
	public Aggregate of(Aggregate atHand) {
		return atHand instanceof CaseFile file && namesPersons(file) ? new LazyAggregates(new NewestContents(sql)).read(AggregateKey.of(atHand)).result().orElse(atHand) : atHand;
	}

	/** The newest state of a case, its persons within reach; the case is in the log. */
	public Aggregate of(AggregateKey key) {
		return new LazyAggregates(new NewestContents(sql)).read(key).orThrow();
	}

	private static boolean namesPersons(CaseFile file) {
		return file.getParticipations().stream().map(it -> (EObject) it.eGet(VigiePackage.Literals.PARTICIPATION__PERSON, false)).anyMatch(it -> it != null);
	}
}

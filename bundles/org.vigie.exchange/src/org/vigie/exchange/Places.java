package org.vigie.exchange;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.vigie.core.exchange.RecordKey;
import org.vigie.core.outcome.Place;
import org.vigie.core.register.AggregateKey;
import org.vigie.model.Aggregate;
import org.vigie.model.Identified;

/** Where the records of a file stand, kept while it is read. */
public final class Places {

	private final Map<Identified, Place> byRecord = new IdentityHashMap<>();

	public void note(Identified record, Place place) {
		byRecord.put(record, place);
	}

	/** The places by the names of the records; records in no aggregate are left out. */
	public Map<RecordKey, Place> byName() {
		var named = new HashMap<RecordKey, Place>();
		byRecord.forEach((record, place) -> {
			EObject root = record;
			while (root.eContainer() != null) {
				root = root.eContainer();
			}
			if (root instanceof Aggregate aggregate) {
				named.put(new RecordKey(AggregateKey.of(aggregate), record.getId()), place);
			}
		});
		return named;
	}
}

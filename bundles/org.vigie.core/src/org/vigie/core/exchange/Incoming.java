package org.vigie.core.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.vigie.core.outcome.Place;
import org.vigie.model.Aggregate;

/**
 * What a file says a register should hold: aggregates, in no particular order, whose references to each other are proxies with the
 * address of the aggregate. Nothing of it is in the register yet.
 *
 * @param file the file's name as the user gave it
 * @param sha256 hash of its bytes
 * @param aggregates what it holds
 * @param complete whether each aggregate is there whole, so that what is missing is to go; otherwise the file adds and changes, and
 *        what it does not say stays
 * @param places where records stand in the file, as far as known
 */
public record Incoming(String file, String sha256, List<Aggregate> aggregates, boolean complete, Map<RecordKey, Place> places) {

	public Incoming {
		Objects.requireNonNull(file);
		Objects.requireNonNull(sha256);
		aggregates = List.copyOf(aggregates);
		places = Map.copyOf(places);
	}

	/** A file that adds and changes, without places. */
	public Incoming(String file, String sha256, List<Aggregate> aggregates) {
		this(file, sha256, aggregates, false, Map.of());
	}
}

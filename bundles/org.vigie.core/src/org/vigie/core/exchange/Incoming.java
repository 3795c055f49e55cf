package org.vigie.core.exchange;

import java.util.List;

import org.vigie.model.Aggregate;

/**
 * What a file says a register should hold: whole aggregates, in no particular order, whose references to each other are proxies with
 * the address of the aggregate. Nothing of it is in the register yet.
 *
 * @param file the file's name as the user gave it
 * @param sha256 hash of its bytes
 * @param aggregates what it holds
 */
public record Incoming(String file, String sha256, List<Aggregate> aggregates) {

	public Incoming {
		aggregates = List.copyOf(aggregates);
	}
}

package org.vigie.core.register;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.vigie.model.Aggregate;

/**
 * The name of an aggregate within a register. As an address it is {@code vigie:/<kind>/<id>}, the URI of its resource.
 *
 * @param kind what it is
 * @param id its id, the same as the id of the root object
 */
public record AggregateKey(AggregateKind kind, String id) implements Comparable<AggregateKey> {

	/** The scheme of the addresses of aggregates. */
	public static final String SCHEME = "vigie";

	private static final Comparator<AggregateKey> ORDER = Comparator.comparing(AggregateKey::kind).thenComparing(AggregateKey::id);

	public AggregateKey {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(id);
	}

	public static AggregateKey ofCase(String id) {
		return new AggregateKey(AggregateKind.CASE, id);
	}

	public static AggregateKey of(Aggregate root) {
		return new AggregateKey(AggregateKind.of(root), root.getId());
	}

	/** The key an address names, fragment or none; empty when it is not the address of an aggregate. */
	public static Optional<AggregateKey> of(URI address) {
		if (!SCHEME.equals(address.scheme()) || address.segmentCount() != 2) {
			return Optional.empty();
		}
		return AggregateKind.of(address.segment(0)).map(kind -> new AggregateKey(kind, URI.decode(address.segment(1))));
	}

	public URI address() {
		return URI.createURI(SCHEME + ":/" + kind.word() + "/" + URI.encodeSegment(id, false));
	}

	/** The address of the root object within that resource. */
	public URI rootAddress() {
		return address().appendFragment(id);
	}

	@Override
	public int compareTo(AggregateKey other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return kind.word() + "/" + id;
	}
}

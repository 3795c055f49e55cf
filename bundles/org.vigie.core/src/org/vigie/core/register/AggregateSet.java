package org.vigie.core.register;

import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.vigie.core.outcome.Outcome;
import org.vigie.model.Aggregate;
import org.vigie.model.VigiePackage;

/**
 * Resources of aggregates, read when a reference first leads to them. It knows the model and the addresses of aggregates, nothing else:
 * no file and no network is ever opened. A reference to what is not there stays a proxy.
 */
final class AggregateSet extends ResourceSetImpl {

	private final Function<AggregateKey, Optional<byte[]>> contents;
	private final XmiReader reader;

	AggregateSet(Function<AggregateKey, Optional<byte[]>> contents, XmiReader reader) {
		this.contents = contents;
		this.reader = reader;
		var known = new EPackageRegistryImpl();
		known.put(VigiePackage.eNS_URI, VigiePackage.eINSTANCE);
		setPackageRegistry(known);
		setURIResourceMap(new HashMap<>());
	}

	@Override
	public Resource getResource(URI address, boolean load) {
		var there = getURIResourceMap().get(address);
		if (there != null || !load) {
			return there; // EMF asks for null where there is none
		}
		return AggregateKey.of(address).flatMap(key -> contents.apply(key).flatMap(xmi -> load(key, xmi).result())).map(EObject::eResource).orElse(null);
	}

	@Override
	public EObject getEObject(URI address, boolean load) {
		var resource = getResource(address.trimFragment(), load);
		return resource == null ? null : resource.getEObject(address.fragment()); // EMF asks for null where there is none
	}

	/** Reads an aggregate into a resource of its own; nothing is kept of one that is refused. */
	Outcome<Aggregate> load(AggregateKey key, byte[] xmi) {
		var resource = new AggregateResource(key.address());
		getResources().add(resource);
		getURIResourceMap().put(key.address(), resource);
		var outcome = reader.read(key.toString(), xmi, resource)
				.then(root -> AggregateKey.of(root).equals(key) ? Outcome.done(root) : Outcome.<Aggregate>refused(XmiReader.content(key.toString())));
		if (outcome.refusal().isPresent()) {
			getResources().remove(resource);
			getURIResourceMap().remove(key.address());
		}
		return outcome;
	}

	/** The aggregate when it has been read already. */
	Optional<Aggregate> loaded(AggregateKey key) {
		return Optional.ofNullable(getURIResourceMap().get(key.address())).filter(it -> !it.getContents().isEmpty())
				.map(it -> (Aggregate) it.getContents().getFirst());
	}

	/** How many have been read so far, for {@link #forgetAfter}. */
	int count() {
		return getResources().size();
	}

	/** Lets go of all that were read after so many; whoever still holds one keeps it. */
	void forgetAfter(int count) {
		for (int last = getResources().size() - 1; last >= count; last--) {
			getURIResourceMap().remove(getResources().remove(last).getURI());
		}
	}
}

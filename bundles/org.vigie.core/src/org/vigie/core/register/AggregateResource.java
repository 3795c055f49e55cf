package org.vigie.core.register;

import java.util.HashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** The resource of one aggregate; its records are found by their ids. */
final class AggregateResource extends XMIResourceImpl {

	AggregateResource(URI address) {
		super(address);
		setIntrinsicIDToEObjectMap(new HashMap<>());
		setTrackingModification(false);
	}
}

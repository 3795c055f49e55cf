package org.vigie.core.register;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.helpers.DefaultHandler;

/** The resource of one aggregate; its records are found by their ids. */
final class AggregateResource extends XMIResourceImpl {

	AggregateResource(URI address) {
		super(address);
		setIntrinsicIDToEObjectMap(new HashMap<>());
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new XMILoadImpl(createXMLHelper()) {
			@Override
			protected DefaultHandler makeDefaultHandler() {
				return new ModelHandler(resource, helper, options);
			}
		};
	}

	/** Knows the packages of the registry and looks for none elsewhere; EMF would open what a text names as their place. */
	private static final class ModelHandler extends SAXXMIHandler {

		ModelHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
			super(resource, helper, options);
		}

		@Override
		protected EPackage getPackageForURI(String name) {
			return name == null ? null : packageRegistry.getEPackage(name); // EMF's null for none
		}
	}
}

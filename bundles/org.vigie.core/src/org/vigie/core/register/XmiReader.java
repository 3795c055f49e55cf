package org.vigie.core.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMLDefaultHandler;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Place;
import org.vigie.core.outcome.Trouble;
import org.vigie.model.Aggregate;
import org.vigie.model.Identified;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads one aggregate from XMI that may come from anywhere. A document type, and with it every entity, is refused; nothing outside the
 * text is opened; records, features and values must be those of the model, ids valid and single, and every reference must lead to a
 * record of the text or to the address of an aggregate of the right kind. One parser serves all texts, since making one costs more than
 * reading a case.
 */
final class XmiReader {

	private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

	private final Map<Object, Object> options = new HashMap<>();
	private final SingleParser parser = new SingleParser();

	XmiReader() {
		options.put(XMLResource.OPTION_USE_PARSER_POOL, parser);
		options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		options.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
		options.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
		options.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
		options.put(XMLResource.OPTION_DISABLE_NOTIFY, Boolean.TRUE);
	}

	/** A resource in a set of its own. */
	AggregateResource detached() {
		var resource = new AggregateResource(URI.createURI(AggregateKey.SCHEME + ":/detached"));
		new AggregateSet(key -> Optional.empty(), this).getResources().add(resource);
		return resource;
	}

	Outcome<Aggregate> read(String name, byte[] xmi, AggregateResource into) {
		if (xmi.length > CaseXmi.MAX_SIZE) {
			return Outcome.refused(Trouble.of("store.xmi-too-large", name, CaseXmi.MAX_SIZE >> 20));
		}
		try {
			into.load(new ByteArrayInputStream(xmi), options);
		} catch (IOException e) {
			return Outcome.refused(trouble(name, e));
		} catch (RuntimeException e) { // EMF meets some misplaced elements and values with unchecked exceptions
			return Outcome.refused(content(name).because(e));
		} finally {
			into.setIntrinsicIDToEObjectMap(null); // a help while reading; it would not follow later changes
		}
		return root(into).filter(it -> isSound(it, into)).map(Outcome::done).orElseGet(() -> Outcome.refused(content(name)));
	}

	static Trouble content(String name) {
		return Trouble.of("store.xmi-content", name);
	}

	private Trouble trouble(String name, IOException met) {
		var cause = met instanceof Resource.IOWrappedException wrapped && wrapped.getCause() instanceof Exception inner ? inner : met;
		return switch (cause) {
		case SAXParseException e -> Trouble.of(parser.isDoctype(e) ? "store.xmi-doctype" : "store.xmi-broken", name)
				.at(Place.at(name, e.getLineNumber(), e.getColumnNumber())).because(e);
		case XMIException e -> content(name).at(Place.at(name, e.getLine(), e.getColumn())).because(e);
		default -> Trouble.of("store.xmi-broken", name).because(cause);
		};
	}

	private static Optional<Aggregate> root(AggregateResource resource) {
		return resource.getContents().size() == 1 && resource.getContents().getFirst() instanceof Aggregate root && !root.eIsProxy() ? Optional.of(root)
				: Optional.empty();
	}

	private static boolean isSound(Aggregate root, Resource resource) {
		var ids = new HashSet<String>();
		var records = new ArrayList<EObject>(List.of(root));
		resource.getAllContents().forEachRemaining(it -> {
			if (it != root) {
				records.add(it);
			}
		});
		return records.stream().allMatch(it -> !it.eIsProxy() && it instanceof Identified record && RecordIds.isValid(record.getId()) && ids.add(record.getId())
				&& record.eClass().getEAllReferences().stream().filter(XmiReader::isCross).allMatch(reference -> isSound(record, reference, resource)));
	}

	private static boolean isCross(EReference reference) {
		return !reference.isContainment() && !reference.isContainer();
	}

	private static boolean isSound(EObject record, EReference reference, Resource resource) {
		var value = record.eGet(reference, false);
		if (value instanceof InternalEList<?> many) {
			return many.basicList().stream().allMatch(it -> leadsRight((EObject) it, reference, resource));
		}
		return value == null || leadsRight((EObject) value, reference, resource); // null is EMF's word for unset
	}

	private static boolean leadsRight(EObject target, EReference reference, Resource resource) {
		if (!target.eIsProxy()) {
			return target.eResource() == resource;
		}
		var address = ((InternalEObject) target).eProxyURI();
		return AggregateKey.of(address.trimFragment()).filter(it -> it.rootAddress().equals(address))
				.filter(it -> it.kind().type().isSuperTypeOf(reference.getEReferenceType())).isPresent();
	}

	/** The one parser, made at first use. */
	private static final class SingleParser implements XMLParserPool {

		private Optional<SAXParser> parser = Optional.empty();

		@Override
		public SAXParser get(Map<String, Boolean> features, Map<String, ?> properties, boolean lexical) throws ParserConfigurationException, SAXException {
			if (parser.isEmpty()) {
				var factory = SAXParserFactory.newDefaultInstance();
				factory.setNamespaceAware(true);
				factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
				factory.setFeature(NO_DOCTYPE, true);
				factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
				factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
				parser = Optional.of(factory.newSAXParser());
			}
			return parser.get();
		}

		@Override
		public void release(SAXParser used, Map<String, Boolean> features, Map<String, ?> properties, boolean lexical) {
			// the one parser stays
		}

		@Override
		public XMLDefaultHandler getDefaultHandler(XMLResource resource, XMLLoad load, XMLHelper helper, Map<?, ?> options) {
			return load.createDefaultHandler();
		}

		@Override
		public void releaseDefaultHandler(XMLDefaultHandler handler, Map<?, ?> options) {
			handler.reset();
		}

		/** Whether the parser stopped at a document type; its message names the feature that forbids one, in every language. */
		boolean isDoctype(SAXParseException met) {
			return String.valueOf(met.getMessage()).contains(NO_DOCTYPE);
		}
	}
}

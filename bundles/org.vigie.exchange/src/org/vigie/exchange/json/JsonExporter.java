package org.vigie.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vigie.core.exchange.ExportRequest;
import org.vigie.core.exchange.Exporter;
import org.vigie.core.exchange.NewFile;
import org.vigie.core.exchange.NewFile.Stopped;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.Aggregates;
import org.vigie.exchange.json.RegisterFormat.Part;
import org.vigie.model.Identified;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes a register whole, as {@code vigie-register/1}: every record with every value that is not the default, in the order of the
 * model, aggregates by id. The same content gives the same bytes. With a filter, the cases asked for and what they refer to.
 */
public final class JsonExporter implements Exporter {

	private static final JsonFactory JSON = new JsonFactory();

	@Override
	public Outcome<Integer> export(ExportRequest request, Progress progress) {
		return NewFile.write(request.file(), out -> new Writing(request, progress).to(out));
	}

	/** One export. */
	private static final class Writing {

		private final ExportRequest request;
		private final Progress progress;
		private final Aggregates register;
		private int cases;

		Writing(ExportRequest request, Progress progress) {
			this.request = request;
			this.progress = progress;
			this.register = request.store().read(Optional.empty());
		}

		int to(OutputStream out) throws IOException {
			try (var json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
				var indent = new DefaultIndenter(" ", "\n");
				json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
				json.writeStartObject();
				json.writeStringField("schema", RegisterFormat.SCHEMA);
				var wanted = wanted();
				for (var part : Part.values()) {
					write(part, keys(part.kind).stream().filter(it -> wanted.isEmpty() || wanted.get().contains(it)).toList(), json);
				}
				json.writeEndObject();
				json.writeRaw('\n');
			}
			return cases;
		}

		private List<AggregateKey> keys(AggregateKind kind) {
			return register.keys(kind);
		}

		/** The aggregates asked for; empty for all. */
		private Optional<Set<AggregateKey>> wanted() {
			if (request.filter().isEmpty()) {
				return Optional.empty();
			}
			var wanted = new HashSet<AggregateKey>();
			for (var id : request.filter()) {
				var key = AggregateKey.ofCase(id);
				wanted.add(key);
				root(key).eAllContents().forEachRemaining(record -> RegisterFormat.features(record.eClass()).stream()
						.filter(it -> RegisterFormat.target(it).filter(kind -> kind != AggregateKind.CASE).isPresent() && record.eIsSet(it))
						.forEach(it -> wanted.add(new AggregateKey(RegisterFormat.target(it).orElseThrow(), id((EObject) record.eGet(it, false))))));
			}
			return Optional.of(wanted);
		}

		private EObject root(AggregateKey key) {
			return switch (register.read(key)) {
			case Outcome.Done<org.vigie.model.Aggregate>(var root, var ignored) -> root;
			case Outcome.Refused<org.vigie.model.Aggregate>(var trouble, var ignored) -> throw new Stopped(trouble);
			};
		}

		private void write(Part part, List<AggregateKey> keys, JsonGenerator json) throws IOException {
			if (part == Part.REGISTER) {
				if (!keys.isEmpty()) {
					json.writeFieldName(part.key);
					write(root(keys.getFirst()), json);
				}
				return;
			}
			json.writeArrayFieldStart(part.key);
			for (var key : keys) {
				NewFile.stopIfCancelled(progress);
				write(root(key), json);
				if (part == Part.CASES) {
					progress.at(++cases, keys.size());
				}
			}
			json.writeEndArray();
		}

		private static void write(EObject record, JsonGenerator json) throws IOException {
			json.writeStartObject();
			for (var feature : RegisterFormat.features(record.eClass())) {
				if (record.eIsSet(feature)) {
					json.writeFieldName(feature.getName());
					writeValue(record.eGet(feature, false), feature, json);
				}
			}
			json.writeEndObject();
		}

		private static void writeValue(Object value, EStructuralFeature feature, JsonGenerator json) throws IOException {
			if (value instanceof Collection<?> many) {
				json.writeStartArray();
				for (var each : many) {
					writeSingle(each, feature, json);
				}
				json.writeEndArray();
			} else {
				writeSingle(value, feature, json);
			}
		}

		private static void writeSingle(Object value, EStructuralFeature feature, JsonGenerator json) throws IOException {
			if (RegisterFormat.isContained(feature)) {
				write((EObject) value, json);
			} else if (!(feature instanceof EAttribute attribute)) {
				json.writeString(id((EObject) value));
			} else if (RegisterFormat.isFlag(attribute)) {
				json.writeBoolean((Boolean) value);
			} else if (RegisterFormat.isNumber(attribute)) {
				json.writeNumber((Long) value);
			} else {
				json.writeString(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
			}
		}

		private static String id(EObject target) {
			return target.eIsProxy() ? AggregateKey.of(((InternalEObject) target).eProxyURI().trimFragment()).map(AggregateKey::id).orElseThrow() : ((Identified) target).getId();
		}
	}
}

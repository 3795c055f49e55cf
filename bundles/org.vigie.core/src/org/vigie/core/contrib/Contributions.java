package org.vigie.core.contrib;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;

/**
 * The one place that reads the extension registry. A contribution that fails is remembered by name and left out until the next start;
 * it never takes the register down.
 */
public final class Contributions {

	private final IExtensionRegistry registry;
	private final Map<String, Throwable> failed = new ConcurrentHashMap<>();

	public Contributions(IExtensionRegistry registry) {
		this.registry = Objects.requireNonNull(registry);
	}

	/**
	 * The contributions to a point, ordered by bundle and then as declared.
	 *
	 * @param point id of the extension point
	 * @param element name of the elements wanted
	 * @param type what their {@code class} attribute must make; Object where there is none
	 */
	public <T> List<Contribution<T>> to(String point, String element, Class<T> type) {
		var found = new ArrayList<Contribution<T>>();
		for (var declared : registry.getConfigurationElementsFor(point)) {
			if (declared.getName().equals(element)) {
				found.add(read(declared, type));
			}
		}
		found.sort(java.util.Comparator.comparing(Contribution::bundle));
		return List.copyOf(found);
	}

	/** Runs with one contribution's object; when it fails the contribution is named as failed and the answer is empty. */
	public <T, R> Optional<R> use(Contribution<T> contribution, java.util.function.Function<T, R> use) {
		var name = contribution.bundle() + "/" + contribution.attribute("id").orElse(contribution.element());
		if (failed.containsKey(name)) {
			return Optional.empty();
		}
		try {
			return Optional.of(use.apply(contribution.make()));
		} catch (RuntimeException | LinkageError e) { // the edge to code that is not ours
			failed.put(name, e);
			return Optional.empty();
		}
	}

	/** Names of the contributions that failed since the start, with what they failed of. */
	public Map<String, Throwable> failed() {
		return Map.copyOf(failed);
	}

	private static <T> Contribution<T> read(IConfigurationElement declared, Class<T> type) {
		return new Contribution<>(declared.getName(), declared.getContributor().getName(), name -> Optional.ofNullable(declared.getAttribute(name)),
				() -> make(declared, type), path -> open(declared, path));
	}

	private static <T> T make(IConfigurationElement declared, Class<T> type) {
		try {
			return type.cast(declared.createExecutableExtension("class"));
		} catch (CoreException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
	}

	private static InputStream open(IConfigurationElement declared, String path) throws IOException {
		Bundle bundle = ContributorFactoryOSGi.resolve(declared.getContributor());
		var url = bundle.getEntry(URI.create(path).normalize().getPath());
		if (url == null) {
			throw new IOException(declared.getContributor().getName() + " has no file " + path);
		}
		return url.openStream();
	}
}

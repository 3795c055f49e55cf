package org.vigie.core.contrib;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One element of an extension: its attributes, the bundle it comes from, and a way to make its object.
 *
 * @param <T> what the object is
 */
public final class Contribution<T> {

	private final String element;
	private final String bundle;
	private final java.util.function.Function<String, Optional<String>> attributes;
	private final Supplier<T> maker;
	private final ResourceOpener resources;

	/** Opens a file of the contributing bundle by its path. */
	@FunctionalInterface
	public interface ResourceOpener {
		InputStream open(String path) throws IOException;
	}

	public Contribution(String element, String bundle, java.util.function.Function<String, Optional<String>> attributes, Supplier<T> maker, ResourceOpener resources) {
		this.element = Objects.requireNonNull(element);
		this.bundle = Objects.requireNonNull(bundle);
		this.attributes = Objects.requireNonNull(attributes);
		this.maker = Objects.requireNonNull(maker);
		this.resources = Objects.requireNonNull(resources);
	}

	public String element() {
		return element;
	}

	/** Symbolic name of the contributing bundle. */
	public String bundle() {
		return bundle;
	}

	public Optional<String> attribute(String name) {
		return attributes.apply(name);
	}

	/** A new object of the class the element names. */
	public T make() {
		return maker.get();
	}

	/** Opens a file of the contributing bundle. */
	public InputStream open(String path) throws IOException {
		return resources.open(path);
	}
}

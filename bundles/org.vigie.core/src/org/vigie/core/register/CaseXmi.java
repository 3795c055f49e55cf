package org.vigie.core.register;

import java.util.Arrays;
import java.util.Objects;

import org.vigie.core.outcome.Outcome;
import org.vigie.model.Aggregate;

/**
 * The canonical form of an aggregate: XMI of one resource, UTF-8, as text that people can read and that two versions of compare well
 * line by line. The same aggregate gives the same bytes on every machine and in every version of EMF, since chains rest on them.
 * <p>
 * One element a record and one line an attribute, in the order of the model; what has its default value is left out; references
 * within the aggregate are ids, those to other aggregates addresses such as {@code vigie:/person/P-01#P-01}; line feeds only, one at
 * the end. What is read may come from anywhere: see {@link XmiReader}. Belongs to one thread, since it keeps its parser.
 */
public final class CaseXmi {

	/** The largest resource written or read, in bytes. */
	public static final int MAX_SIZE = 16 * 1024 * 1024;

	private final XmiReader reader = new XmiReader();

	/**
	 * Writes an aggregate; it may lie in any resource or in none, and is not changed.
	 *
	 * @return refused with {@code store.record-id} (aggregate, id), {@code store.record-twice} (aggregate, id),
	 *         {@code store.lost-reference} (aggregate, record, feature), {@code store.bad-character} (aggregate, record, feature),
	 *         {@code store.too-large} (aggregate, mebibytes allowed)
	 */
	public Outcome<byte[]> write(Aggregate root) {
		return XmiWriter.write(Objects.requireNonNull(root));
	}

	/**
	 * Reads an aggregate into a resource set of its own; references to other aggregates are proxies that never resolve.
	 *
	 * @param name what to call the text when it is refused: the address of the aggregate, or a file
	 * @return refused with {@code store.xmi-doctype} (name), {@code store.xmi-too-large} (name, mebibytes allowed),
	 *         {@code store.xmi-broken} (name), {@code store.xmi-content} (name); the place says the line where one is known
	 */
	public Outcome<Aggregate> read(String name, byte[] xmi) {
		return reader.read(name, xmi, reader.detached());
	}

	/** Reads the aggregate of a key by itself; refused in addition with {@code store.xmi-content} where the text is another one's. */
	public Outcome<Aggregate> read(AggregateKey key, byte[] xmi) {
		return read(key.toString(), xmi).then(root -> AggregateKey.of(root).equals(key) ? Outcome.done(root)
				: Outcome.refused(XmiReader.content(key.toString())));
	}

	/** Whether two aggregates have the same content. */
	public boolean same(Aggregate one, Aggregate other) {
		return write(one).result().flatMap(a -> write(other).result().map(b -> Arrays.equals(a, b))).orElse(false);
	}
}

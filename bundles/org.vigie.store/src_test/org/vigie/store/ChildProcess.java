package org.vigie.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.h2.jdbcx.JdbcDataSource;
import org.vigie.core.register.CaseStore;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.CaseFile;

import com.ibm.icu.text.Normalizer2;

/** Another program on the same register: a main class of the tests in a process of its own. What it prints is kept line by line. */
final class ChildProcess implements AutoCloseable {

	private final Process process;
	private final BlockingQueue<Optional<String>> printed = new LinkedBlockingQueue<>();
	private final List<String> lines = new ArrayList<>();

	private ChildProcess(Process process) {
		this.process = process;
		Thread.ofVirtual().start(() -> { // so that it never waits for somebody to read
			try (var out = process.inputReader(StandardCharsets.UTF_8)) {
				out.lines().forEach(it -> printed.add(Optional.of(it)));
			} catch (IOException | UncheckedIOException e) {
				printed.add(Optional.of("unreadable: " + e));
			} finally {
				printed.add(Optional.empty());
			}
		});
	}

	/** The next line, empty after the last. */
	private Optional<String> next() throws InterruptedException {
		var line = printed.poll(60, TimeUnit.SECONDS);
		if (line == null) { // the queue's word for too late
			throw new AssertionError("silent after " + lines);
		}
		line.ifPresentOrElse(lines::add, () -> printed.add(Optional.empty()));
		return line;
	}

	static ChildProcess start(Class<?> main, String... arguments) throws IOException {
		return start(List.of(), List.of(), main, arguments);
	}

	/** Starts it with arguments for its Java. */
	static ChildProcess startWith(List<String> java, Class<?> main, String... arguments) throws IOException {
		return start(List.of(), java, main, arguments);
	}

	/**
	 * Starts it with a disk of its own that only it sees: a folder in memory.
	 *
	 * @param kilobytes the size of the disk
	 */
	static ChildProcess startOnDisk(Path folder, int kilobytes, Class<?> main, String... arguments) throws IOException, InterruptedException {
		for (var flags : List.of("-rm", "-m")) {
			var prefix = List.of("unshare", flags, "sh", "-c", "mount -t tmpfs -o size=%dk tmpfs '%s' && exec \"$@\"".formatted(kilobytes, folder), "sh");
			if (new ProcessBuilder(Stream.concat(prefix.stream(), Stream.of("true")).toList()).start().waitFor() == 0) {
				return start(prefix, List.of(), main, arguments);
			}
		}
		throw new AssertionError("This test needs a small disk and may mount none here: neither 'unshare -rm' nor 'unshare -m' with 'mount -t tmpfs' works. Nothing was tested.");
	}

	private static ChildProcess start(List<String> prefix, List<String> java, Class<?> main, String... arguments) throws IOException {
		var command = new ArrayList<>(prefix);
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xmx256m"));
		command.addAll(java);
		command.addAll(List.of("-cp", classPath(), main.getName()));
		command.addAll(List.of(arguments));
		return new ChildProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
	}

	private static String classPath() {
		return Stream.of(ChildProcess.class, H2Engine.class, CaseStore.class, CaseFile.class, UncertainDate.class, URI.class, EObject.class, XMIResource.class, JdbcDataSource.class,
				Normalizer2.class, Argon2BytesGenerator.class)
				.map(ChildProcess::place).distinct().collect(Collectors.joining(System.getProperty("path.separator")));
	}

	private static String place(Class<?> of) {
		try {
			return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	long id() {
		return process.pid();
	}

	/** Waits until it has printed a line that begins so. */
	String awaitLine(String beginning) throws InterruptedException {
		for (var line = next(); line.isPresent(); line = next()) {
			if (line.get().startsWith(beginning)) {
				return line.get();
			}
		}
		throw new AssertionError("ended without '" + beginning + "': " + lines);
	}

	/** Everything printed so far and until it ends. */
	List<String> allLines() throws InterruptedException {
		while (next().isPresent()) {
			continue;
		}
		return List.copyOf(lines);
	}

	/** Ends it at once, as {@code kill -9} does; what it had printed can still be read. */
	void kill() throws InterruptedException {
		process.toHandle().destroyForcibly();
		process.waitFor();
	}

	/** Halts it in the middle of whatever it does, or lets it go on. */
	void signal(String name) throws IOException, InterruptedException {
		if (new ProcessBuilder("kill", "-" + name, Long.toString(id())).inheritIO().start().waitFor() != 0) {
			throw new IOException("kill -" + name);
		}
	}

	/** Tells it to end in order, and waits. */
	int end() throws IOException, InterruptedException {
		process.outputWriter().close();
		if (!process.waitFor(30, TimeUnit.SECONDS)) {
			throw new AssertionError("did not end: " + lines);
		}
		return process.exitValue();
	}

	@Override
	public void close() {
		process.destroyForcibly();
	}
}

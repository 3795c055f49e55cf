package org.vigie.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.h2.jdbcx.JdbcDataSource;
import org.vigie.core.register.CaseStore;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.CaseFile;

/** Another program on the same register: a main class of the tests in a process of its own. What it prints is kept line by line. */
final class ChildProcess implements AutoCloseable {

	private final Process process;
	private final BufferedReader out;
	private final List<String> lines = new ArrayList<>();

	private ChildProcess(Process process) {
		this.process = process;
		this.out = process.inputReader(StandardCharsets.UTF_8);
	}

	static ChildProcess start(Class<?> main, String... arguments) throws IOException {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xmx256m", "-cp", classPath(),
				main.getName()));
		command.addAll(List.of(arguments));
		return new ChildProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
	}

	private static String classPath() {
		return Stream.of(ChildProcess.class, H2Engine.class, CaseStore.class, CaseFile.class, UncertainDate.class, URI.class, EObject.class, XMIResource.class, JdbcDataSource.class)
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
	String awaitLine(String beginning) {
		try {
			for (var line = out.readLine(); line != null; line = out.readLine()) {
				lines.add(line);
				if (line.startsWith(beginning)) {
					return line;
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		throw new AssertionError("ended without '" + beginning + "': " + lines);
	}

	/** Everything printed so far and until it ends. */
	List<String> allLines() {
		out.lines().forEach(lines::add);
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

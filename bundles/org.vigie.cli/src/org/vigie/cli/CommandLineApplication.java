package org.vigie.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.slf4j.LoggerFactory;
import org.vigie.core.office.Office;
import org.vigie.core.text.Languages;

/** The headless application: the words after the launcher's own arguments are the command. Never touches the window system. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		var args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		var out = stream(FileDescriptor.out);
		var err = stream(FileDescriptor.err);
		try {
			var terminal = new Terminal(out, err, Instant.now(), ZoneId.systemDefault(), Languages.choose(asked(args), Locale.getDefault()));
			var settings = new Settings(Path.of(System.getProperty("vigie.home", System.getProperty("user.home") + "/.local/share/vigie")),
					Path.of(System.getProperty("vigie.output", "")), System.getProperty("user.name", ""));
			var session = new Context(terminal, settings, new Secrets(terminal, Prompt.console()), () -> Office.of(RegistryFactory.getRegistry(), settings.home()));
			return Integer.valueOf(Verbs.run(session, args));
		} catch (RuntimeException | LinkageError e) { // the edge of the program: a fault of ours, told in one sentence and logged
			LoggerFactory.getLogger(CommandLineApplication.class).error("the command failed", e);
			err.println("vigie: internal error (" + e.getClass().getSimpleName() + "); nothing was written. The log has the details.");
			return Integer.valueOf(70);
		} finally {
			out.flush();
			err.flush();
		}
	}

	private static PrintStream stream(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}

	/** The language asked for with --lang, known before anything else so that every message is in it. */
	private static String asked(String[] args) {
		for (int i = 0; i < args.length; i++) {
			if (args[i].equals("--lang") && i + 1 < args.length) {
				return args[i + 1];
			}
			if (args[i].startsWith("--lang=")) {
				return args[i].substring("--lang=".length());
			}
		}
		return "";
	}

	@Override
	public void stop() {
		// a command ends by itself
	}
}

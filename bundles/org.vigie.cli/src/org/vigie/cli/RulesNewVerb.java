package org.vigie.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.vigie.core.outcome.Trouble;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a commented rule pack to start from; an existing file is never overwritten. */
@Command(name = "new")
final class RulesNewVerb extends Verb {

	@Parameters(paramLabel = "FILE", descriptionKey = "pack.new")
	private String file;

	@Override
	ExitStatus run() {
		try {
			Files.write(Path.of(file), template(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			terminal().print(terminal().text("rules.new", file));
			return ExitStatus.DONE;
		} catch (FileAlreadyExistsException e) {
			return terminal().usage("rules.new.exists", file); // said in one sentence
		} catch (InvalidPathException | IOException e) {
			return terminal().refuse(Trouble.of("export.unwritable", file).because(e));
		}
	}

	/** The template, with the day of the research that is today. */
	private byte[] template() {
		try (InputStream in = RulesNewVerb.class.getResourceAsStream("template.yaml")) {
			var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return text.replace("asAt: 2026-11-22", "asAt: " + terminal().today()).getBytes(StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // the file lies in this bundle
		}
	}
}

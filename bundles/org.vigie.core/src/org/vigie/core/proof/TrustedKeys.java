package org.vigie.core.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.vigie.core.exchange.ForeignFile;
import org.vigie.core.exchange.NewFile;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

/** The keys of other offices that the user trusts: copies of their files in a folder of the user's own, each named after its fingerprint. */
public record TrustedKeys(Path folder) {

	private static final String ENDING = ".key";

	public TrustedKeys {
		Objects.requireNonNull(folder);
	}

	/** By fingerprint; refused for the first file that is no longer what it was, and with {@code import.unreadable} where the folder cannot be read. */
	public Outcome<List<KeyFile>> list() {
		if (!Files.isDirectory(folder)) {
			return Outcome.done(List.of());
		}
		try (var files = Files.list(folder)) {
			var keys = new ArrayList<KeyFile>();
			for (var file : files.filter(it -> it.toString().endsWith(ENDING)).sorted().toList()) {
				var read = ForeignFile.read(file, file.toString(), KeyFile.LONGEST).then(KeyFile::read);
				if (read.refusal().isPresent()) {
					return Outcome.refused(read.refusal().get());
				}
				keys.add(read.orThrow());
			}
			return Outcome.done(keys);
		} catch (IOException e) {
			return Outcome.refused(Trouble.of("import.unreadable").because(e));
		}
	}

	/** Trusts the key of a file from now on; refused as {@link KeyFile#read} refuses, and with {@code export.unwritable} (file). */
	public Outcome<KeyFile> add(ForeignFile file) {
		return KeyFile.read(file).then(key -> {
			var place = folder.resolve(key.key().fingerprint().replace(" ", "") + ENDING);
			return folder(place).then(there -> NewFile.write(place, file.bytes())).map(written -> key);
		});
	}

	private Outcome<Path> folder(Path place) {
		try {
			return Outcome.done(Files.createDirectories(folder));
		} catch (IOException e) {
			return Outcome.refused(Trouble.of("export.unwritable", place.toString()).because(e));
		}
	}
}

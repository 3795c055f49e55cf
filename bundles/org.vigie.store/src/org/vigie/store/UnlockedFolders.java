package org.vigie.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Unlock;
import org.vigie.store.folder.RegisterFolder;

/**
 * Opens folders with one secret. Each kind of key file is tried once, since a try takes long on purpose: the backups of a register mostly
 * have the same one. Whoever made it closes it.
 */
final class UnlockedFolders implements Opener, AutoCloseable {

	private final Unlock unlock;
	private final Map<String, Outcome<DatabaseFiles>> tried = new HashMap<>();

	UnlockedFolders(Unlock unlock) {
		this.unlock = Objects.requireNonNull(unlock);
	}

	@Override
	public Outcome<DatabaseFiles> of(RegisterFolder folder) {
		var known = keyFile(folder).flatMap(it -> Optional.ofNullable(tried.get(it)));
		if (known.isPresent()) {
			return known.get();
		}
		var found = new Unlocking(RegisterAddress.of(folder.path()), folder).key(unlock).map(DatabaseFiles::new);
		keyFile(folder).ifPresent(it -> tried.put(it, found));
		return found;
	}

	/** What the key file says; empty where there is none. */
	private static Optional<String> keyFile(RegisterFolder folder) {
		try {
			return Files.exists(folder.key()) ? Optional.of(Files.readString(folder.key())) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty(); // opening it says why it cannot be read
		}
	}

	@Override
	public void close() {
		tried.values().forEach(it -> it.result().ifPresent(DatabaseFiles::close));
	}
}

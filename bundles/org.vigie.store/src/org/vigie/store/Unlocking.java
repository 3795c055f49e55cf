package org.vigie.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Protection;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Unlock;
import org.vigie.store.crypto.FileKey;
import org.vigie.store.crypto.KeyRing;
import org.vigie.store.folder.RegisterFolder;

/** Comes to the key of a folder's file, and tells what is wrong where there is no coming to it. */
record Unlocking(RegisterAddress address, RegisterFolder folder) {

	/** By its key file; or by its database, where the key file is gone. */
	boolean isEncrypted() {
		return Files.exists(folder.key()) || DatabaseHead.of(folder.database()) == DatabaseHead.ENCRYPTED;
	}

	/**
	 * The key, which the caller closes; none where the file is not encrypted, with the remark {@code store.not-encrypted} where somebody
	 * thought it was.
	 */
	Outcome<Optional<FileKey>> key(Unlock unlock) {
		var head = DatabaseHead.of(folder.database());
		if (!Files.exists(folder.key())) {
			return head == DatabaseHead.ENCRYPTED ? refused("store.key-missing") : open(unlock);
		}
		if (head == DatabaseHead.READABLE) { // somebody put another database in the place of ours
			return refused("store.key-unneeded");
		}
		return KeyRing.read(folder).then(ring -> ring.open(unlock, address.toString())).map(Optional::of);
	}

	private Outcome<Optional<FileKey>> open(Unlock unlock) {
		var none = Outcome.done(Optional.<FileKey>empty());
		return unlock instanceof Unlock.Nothing ? none : none.noting(List.of(Notice.warning("store.not-encrypted", address.toString())));
	}

	private <T> Outcome<T> refused(String code) {
		return Outcome.refused(Trouble.of(code, address.toString()));
	}

	/** Replaces ways in; the file itself is not touched. */
	Outcome<Boolean> change(Unlock unlock, Protection protection) {
		return key(unlock).then(found -> {
			if (found.isEmpty()) {
				return refused("store.never-encrypted");
			}
			try (var key = found.get()) {
				return KeyRing.read(folder).then(ring -> ring.with(key, protection)).then(this::write);
			}
		});
	}

	private Outcome<Boolean> write(KeyRing ring) {
		try {
			ring.write(folder);
			return Outcome.done(Boolean.TRUE);
		} catch (IOException e) {
			return Outcome.refused(folder.unwritable(e));
		}
	}
}

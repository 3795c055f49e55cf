package org.vigie.core.attachments;

import java.util.Objects;
import java.util.Optional;

import org.vigie.core.register.Revision;

/**
 * What came of attaching a file.
 *
 * @param file as the source names it now
 * @param revision the revision of the source that names it for the first time; empty where the source had the file already
 */
public record Attached(AttachedFile file, Optional<Revision> revision) {

	public Attached {
		Objects.requireNonNull(file);
		Objects.requireNonNull(revision);
	}
}

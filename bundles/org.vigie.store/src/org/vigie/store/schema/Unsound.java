package org.vigie.store.schema;

import java.sql.SQLException;
import java.util.Objects;

import org.vigie.core.outcome.Trouble;

/** The log cannot be brought into a newer form, since it is not what was saved; the old file stays as it is. */
public final class Unsound extends SQLException {

	private static final long serialVersionUID = 1L;

	private final transient Trouble trouble;

	Unsound(Trouble trouble) {
		super(trouble.toString());
		this.trouble = Objects.requireNonNull(trouble);
	}

	public Trouble trouble() {
		return trouble;
	}
}

package org.vigie.core.register;

import java.util.regex.Pattern;

/** What an id of a record may look like: it stands in addresses, in attributes that list ids, and on paper. */
public final class RecordIds {

	/** The longest id. */
	public static final int MAX_LENGTH = 200;

	private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._:@+~/-]*");

	private RecordIds() {
	}

	/** Whether the text may be an id: letters, digits and {@code . _ : @ + ~ / -}, beginning with a letter, a digit or {@code _}. */
	public static boolean isValid(String id) {
		return id != null && id.length() <= MAX_LENGTH && SHAPE.matcher(id).matches();
	}
}

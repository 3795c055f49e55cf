package org.vigie.core.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells a full disk from other failures to write; Java has no exception of its own for it. */
final class DiskSpace {

	private static final long NEARLY_NOTHING = 64 * 1024;

	private DiskSpace() {
	}

	/** Whether the failure is that of a disk without space: it says so, or there is hardly any left where the file goes. */
	static boolean isUsedUp(Path file, Throwable failed) {
		for (var each = failed; each != null; each = each.getCause()) {
			var message = String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT);
			if (message.contains("no space left") || message.contains("not enough space") || message.contains("quota exceeded")) {
				return true;
			}
		}
		try {
			return Files.getFileStore(file.getParent()).getUsableSpace() < NEARLY_NOTHING;
		} catch (IOException unknown) {
			return false; // then it is not known to be full
		}
	}
}

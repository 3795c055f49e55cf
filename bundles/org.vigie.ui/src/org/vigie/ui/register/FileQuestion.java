package org.vigie.ui.register;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks where a file shall be written. UI thread. */
@FunctionalInterface
public interface FileQuestion {

	/** The file, which may be there already; empty when nobody chose one. */
	Optional<Path> ask(Shell parent, String title, String name);

	/** Asked by the window system. It does not offer to overwrite: whoever writes refuses to. */
	static FileQuestion ofTheSystem() {
		return (parent, title, name) -> {
			var dialog = new FileDialog(parent, SWT.SAVE);
			dialog.setText(title);
			dialog.setFileName(name);
			return Optional.ofNullable(dialog.open()).map(Path::of);
		};
	}
}

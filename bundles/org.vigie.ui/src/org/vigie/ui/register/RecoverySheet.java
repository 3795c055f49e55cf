package org.vigie.ui.register;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Shell;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.ui.RegisterSession;

/** The sheet a recovery key is kept on: on paper, or as a file on a stick. It does not name the register. */
final class RecoverySheet {

	private static final int MARGIN = 1; // inch
	private static final int POINTS = 14;

	private final RegisterSession session;
	private final char[] words;

	/** @param words the caller overwrites them */
	RecoverySheet(RegisterSession session, char[] words) {
		this.session = Objects.requireNonNull(session);
		this.words = Objects.requireNonNull(words);
	}

	/** Writes the sheet to a file that is not there yet. */
	Outcome<Path> save(Path file) {
		var heading = (session.text("recovery.sheet") + "\n\n").toCharArray();
		var all = Arrays.copyOf(heading, heading.length + words.length + 1);
		System.arraycopy(words, 0, all, heading.length, words.length);
		all[all.length - 1] = '\n';
		var bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(all));
		try {
			Files.write(file, Arrays.copyOf(bytes.array(), bytes.limit()), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			return Outcome.done(file);
		} catch (IOException e) {
			return Outcome.refused(Trouble.of("recovery.unwritten", file.toString()).because(e));
		} finally {
			Arrays.fill(all, '\0');
			Arrays.fill(bytes.array(), (byte) 0);
		}
	}

	/** Prints the sheet on a printer somebody chooses; false when none was chosen or it did not take it. */
	boolean print(Shell parent) {
		var chosen = new PrintDialog(parent).open();
		if (chosen == null) { // SWT: none
			return false;
		}
		var printer = new Printer(chosen);
		try {
			return printer.startJob("Vigie") && print(printer);
		} finally {
			printer.dispose();
		}
	}

	private boolean print(Printer printer) {
		var begun = printer.startPage();
		var font = new Font(printer, "Monospace", POINTS, org.eclipse.swt.SWT.NORMAL);
		var gc = new GC(printer);
		var margin = printer.getDPI().x * MARGIN;
		gc.setFont(font);
		var line = gc.getFontMetrics().getHeight();
		gc.drawString(session.text("recovery.sheet"), margin, margin);
		var row = 2;
		for (var from = 0; from < words.length; from += RecoveryWords.STEP * 3) {
			gc.drawString(String.valueOf(words, from, Math.min(RecoveryWords.STEP * 3, words.length - from)), margin, margin + row++ * line);
		}
		gc.dispose();
		font.dispose();
		printer.endPage();
		printer.endJob();
		return begun;
	}
}

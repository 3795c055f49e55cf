package org.vigie.ui.register;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Shell;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.ui.RegisterSession;

/**
 * The sheet a recovery key is kept on: on paper, or as a file on a stick, in plain text since it has to be read without this program. It does
 * not name the register.
 */
final class RecoverySheet implements AutoCloseable {

	private static final int MARGIN = 1; // inch
	private static final int POINTS = 14;
	/** What some systems offer as a printer; a file is better saved, which never writes over another one. */
	private static final String INTO_A_FILE = "GtkPrintBackendFile";
	private static final int IN_A_LINE = RecoveryWords.STEP * 3;

	private final RegisterSession session;
	private final char[] words;

	/** @param words overwritten when this is closed */
	RecoverySheet(RegisterSession session, char[] words) {
		this.session = Objects.requireNonNull(session);
		this.words = Objects.requireNonNull(words);
	}

	/** Writes the sheet to a file that is not there yet. A stick may be slow: not in the UI thread. */
	Outcome<Path> save(Path file) {
		var heading = (session.text("recovery.sheet") + "\n\n").toCharArray();
		var all = Arrays.copyOf(heading, heading.length + words.length + 1);
		System.arraycopy(words, 0, all, heading.length, words.length);
		all[all.length - 1] = '\n';
		var bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(all));
		try {
			return write(file, bytes);
		} finally {
			Arrays.fill(all, '\0');
			Arrays.fill(bytes.array(), (byte) 0);
		}
	}

	private static Outcome<Path> write(Path file, ByteBuffer bytes) {
		try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			return filled(file, channel, bytes);
		} catch (FileAlreadyExistsException e) {
			return Outcome.refused(Trouble.of("recovery.exists", file.toString()).because(e));
		} catch (IOException e) {
			return Outcome.refused(Trouble.of("recovery.unwritten", file.toString()).because(e));
		}
	}

	/** Half a key is worse than none: a file that could not be filled is removed. */
	private static Outcome<Path> filled(Path file, FileChannel channel, ByteBuffer bytes) throws IOException {
		try {
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
			return Outcome.done(file);
		} catch (IOException e) {
			Files.deleteIfExists(file);
			throw e;
		}
	}

	/**
	 * Prints the sheet on a printer somebody chooses. UI thread.
	 *
	 * @return whether it was printed: false when nobody chose a printer; refused with {@code recovery.no-printer}, {@code recovery.unprinted}
	 *         (printer)
	 */
	Outcome<Boolean> print(Shell parent) {
		if (Arrays.stream(Printer.getPrinterList()).allMatch(it -> INTO_A_FILE.equals(it.driver))) {
			return Outcome.refused(Trouble.of("recovery.no-printer"));
		}
		return Optional.ofNullable(new PrintDialog(parent).open()).map(chosen -> {
			var printer = new Printer(chosen);
			try {
				return printer.startJob("Vigie") && print(printer) ? Outcome.done(Boolean.TRUE) : Outcome.<Boolean>refused(Trouble.of("recovery.unprinted", chosen.name));
			} finally {
				printer.dispose();
			}
		}).orElseGet(() -> Outcome.done(Boolean.FALSE));
	}

	private boolean print(Printer printer) {
		var begun = printer.startPage();
		var font = new Font(printer, "Monospace", POINTS, SWT.NORMAL);
		var gc = new GC(printer);
		var margin = printer.getDPI().x * MARGIN;
		gc.setFont(font);
		var line = gc.getFontMetrics().getHeight();
		gc.drawString(session.text("recovery.sheet"), margin, margin);
		var row = 2;
		for (var from = 0; from < words.length; from += IN_A_LINE) {
			gc.drawString(String.valueOf(words, from, Math.min(IN_A_LINE, words.length - from)), margin, margin + row++ * line);
		}
		gc.dispose();
		font.dispose();
		printer.endPage();
		printer.endJob();
		return begun;
	}

	@Override
	public void close() {
		Arrays.fill(words, '\0');
	}
}

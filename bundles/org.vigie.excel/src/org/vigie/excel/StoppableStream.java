package org.vigie.excel;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

import org.vigie.core.exchange.NewFile;
import org.vigie.core.exchange.Progress;

/** A stream that stops when the user gave up. */
final class StoppableStream extends FilterOutputStream {

	private final Progress progress;

	StoppableStream(OutputStream out, Progress progress) {
		super(out);
		this.progress = Objects.requireNonNull(progress);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		NewFile.stopIfCancelled(progress);
		out.write(bytes, offset, length);
	}
}

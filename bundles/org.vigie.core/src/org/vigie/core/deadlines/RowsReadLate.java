package org.vigie.core.deadlines;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;

/** A list whose rows are read whole when somebody looks at them: a long list on screen shows few. Unmodifiable; any thread. */
final class RowsReadLate extends AbstractList<DeadlineRow> implements RandomAccess {

	private final List<Supplier<DeadlineRow>> readers;
	private final DeadlineRow[] read;

	RowsReadLate(List<Supplier<DeadlineRow>> readers) {
		this.readers = readers;
		this.read = new DeadlineRow[readers.size()];
	}

	@Override
	public DeadlineRow get(int index) {
		var row = read[index];
		if (row == null) { // not read yet; two threads may read the same row twice, to the same result
			row = readers.get(index).get();
			read[index] = row;
		}
		return row;
	}

	@Override
	public int size() {
		return readers.size();
	}
}

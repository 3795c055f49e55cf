package org.vigie.ui.tables;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The chosen row of a table as the workbench's selection. */
public final class TableSelection<R> implements ISelectionProvider {

	private final ColumnTable<R> table;
	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();

	public TableSelection(ColumnTable<R> table) {
		this.table = Objects.requireNonNull(table);
		table.onSelection(row -> listeners.forEach(it -> it.selectionChanged(new SelectionChangedEvent(this, getSelection()))));
	}

	@Override
	public ISelection getSelection() {
		return table.selected().map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
	}

	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof IStructuredSelection wanted && !wanted.isEmpty()) {
			table.selectFirst(wanted.getFirstElement()::equals);
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}

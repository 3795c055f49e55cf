package org.vigie.ui.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.ArrayList;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** Which columns a table is sorted by: the first chosen first. None gives back the order in which the rows came. */
final class Sorting<R> implements ISortModel {

	private final Lines<R> lines;
	private final Map<Integer, SortDirectionEnum> chosen = new LinkedHashMap<>();

	Sorting(Lines<R> lines) {
		this.lines = Objects.requireNonNull(lines);
	}

	@Override
	public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
		if (!accumulate) {
			chosen.clear();
		}
		chosen.remove(column);
		if (direction != SortDirectionEnum.NONE) {
			chosen.put(column, direction);
		}
		lines.sort(chosen.entrySet().stream().map(it -> order(it.getKey(), it.getValue())).reduce((one, other) -> 0, Comparator::thenComparing));
	}

	private Comparator<R> order(int column, SortDirectionEnum direction) {
		var order = lines.order(column);
		return direction == SortDirectionEnum.DESC ? order.reversed() : order;
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return new ArrayList<>(chosen.keySet());
	}

	@Override
	public boolean isColumnIndexSorted(int column) {
		return chosen.containsKey(column);
	}

	@Override
	public SortDirectionEnum getSortDirection(int column) {
		return chosen.getOrDefault(column, SortDirectionEnum.NONE);
	}

	@Override
	public int getSortOrder(int column) {
		return getSortedColumnIndexes().indexOf(column);
	}

	@Override
	@SuppressWarnings("rawtypes") // the interface is older than type parameters
	public List<Comparator> getComparatorsForColumnIndex(int column) {
		return List.of(lines.order(column));
	}

	@Override
	public Comparator<?> getColumnComparator(int column) {
		return lines.order(column);
	}

	@Override
	public void clear() {
		chosen.clear();
		lines.sort((one, other) -> 0);
	}
}

package org.vigie.ui.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.eclipse.nebula.widgets.nattable.data.ISpanningDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.cell.DataCell;
import org.vigie.ui.tables.Line.Heading;
import org.vigie.ui.tables.Line.Row;
import org.vigie.ui.tables.Line.Section;

/** The lines a table shows: the rows that pass the filter, sorted within their section, below the headings. */
final class Lines<R> implements IRowDataProvider<Line<R>>, ISpanningDataProvider {

	private final List<TableColumn<R>> columns;
	private final List<Line<R>> lines = new ArrayList<>();
	private final Map<Integer, List<String>> sought = new HashMap<>();
	private final Set<String> toggled = new HashSet<>();
	/** Texts as people compare them, by column and row: a long list is compared many times, and folding takes longest. */
	private final Map<Integer, Map<R, String>> folded = new HashMap<>();
	private List<Section<R>> sections = List.of();
	private Comparator<R> order = (one, other) -> 0;
	private int shown;

	Lines(List<TableColumn<R>> columns) {
		this.columns = List.copyOf(columns);
	}

	void show(List<Section<R>> all) {
		sections = List.copyOf(all);
		folded.clear();
		refill();
	}

	/** How rows are sorted by a column. */
	Comparator<R> order(int column) {
		return columns.get(column).order().orElseGet(() -> Comparator.comparing(row -> folded(column, row)));
	}

	private String folded(int column, R row) {
		return folded.computeIfAbsent(column, it -> new IdentityHashMap<>()).computeIfAbsent(row, it -> Folded.of(columns.get(column).text().apply(it)));
	}

	void sort(Comparator<R> by) {
		order = Objects.requireNonNull(by);
		refill();
	}

	void filter(Map<Integer, String> words) {
		sought.clear();
		words.forEach((column, text) -> sought.put(column, Folded.words(text)));
		refill();
	}

	void toggle(Section<R> section) {
		if (!toggled.remove(section.id())) {
			toggled.add(section.id());
		}
		refill();
	}

	/** Rows that pass the filter, those of closed sections too. */
	int passing() {
		return shown;
	}

	int all() {
		return sections.stream().mapToInt(it -> it.rows().size()).sum();
	}

	List<R> rows() {
		return lines.stream().filter(Row.class::isInstance).map(it -> ((Row<R>) it).value()).toList();
	}

	private void refill() {
		lines.clear();
		shown = 0;
		for (var section : sections) {
			var passing = section.rows().stream().filter(this::passes).sorted(order).toList();
			shown += passing.size();
			var open = section.title().isEmpty() || section.open() != toggled.contains(section.id());
			if (!section.title().isEmpty() && !passing.isEmpty()) {
				lines.add(new Heading<>(section, passing.size(), open));
			}
			if (open) {
				passing.forEach(it -> lines.add(new Row<>(it)));
			}
		}
	}

	private boolean passes(R row) {
		return sought.entrySet().stream().allMatch(it -> it.getValue().stream().allMatch(folded(it.getKey(), row)::contains));
	}

	@Override
	public Object getDataValue(int column, int row) {
		return switch (lines.get(row)) {
			case Row<R>(var value) -> columns.get(column).text().apply(value);
			case Heading<R> heading -> (heading.open() ? "\u25BE " : "\u25B8 ") + heading.section().title() + " (" + heading.shown() + ")" + (heading.section().note().isEmpty() ? "" : "   " + heading.section().note());
		};
	}

	@Override
	public DataCell getCellByPosition(int column, int row) {
		return row < lines.size() && lines.get(row) instanceof Heading ? new DataCell(0, row, columns.size(), 1) : new DataCell(column, row);
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("the rows of a list are changed in their case");
	}

	@Override
	public int getColumnCount() {
		return columns.size();
	}

	@Override
	public int getRowCount() {
		return lines.size();
	}

	@Override
	public Line<R> getRowObject(int row) {
		return row < 0 || row >= lines.size() ? null : lines.get(row); // NatTable asks for null
	}

	@Override
	public int indexOfRowObject(Line<R> line) {
		return lines.indexOf(line);
	}
}

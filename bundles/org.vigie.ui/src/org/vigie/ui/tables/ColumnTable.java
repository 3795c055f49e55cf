package org.vigie.ui.tables;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.columnChooser.command.DisplayColumnChooserCommandHandler;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataCommandHandler;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.cell.AlternatingRowConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.SpanningDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.hideshow.event.HideColumnPositionsEvent;
import org.eclipse.nebula.widgets.nattable.hideshow.event.ShowColumnPositionsEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.vigie.ui.look.Look;
import org.vigie.ui.tables.Line.Heading;
import org.vigie.ui.tables.Line.Row;
import org.vigie.ui.tables.Line.Section;

/**
 * A list of rows on screen: sorted, filtered and copied by whoever reads it, with headings over its sections. It draws only what is in
 * sight. UI thread. It puts the layers of NatTable together, which is why it is longer than other classes.
 *
 * @param <R> the row
 */
public final class ColumnTable<R> {

	static final String HEADING = "vigie-heading";
	static final String COLUMN = "vigie-column-";
	private static final int ROW = 24;
	private static final int HEADER = 28;

	private final List<TableColumn<R>> columns;
	private final Lines<R> lines;
	private final Sorting<R> sorting;
	private final SpanningDataLayer data;
	private final ColumnHideShowLayer hiding;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final FilterRowHeaderComposite<R> header;
	private final NatTable table;
	private final List<Consumer<Optional<R>>> selecting = new ArrayList<>();
	private final List<Consumer<R>> opening = new ArrayList<>();
	private final List<Runnable> counting = new ArrayList<>();

	/**
	 * @param columns in order
	 * @param id what a row is known by from one look to the next
	 * @param name what a screen reader calls the table
	 */
	public ColumnTable(Composite parent, List<TableColumn<R>> columns, Function<R, Serializable> id, Look look, String name) {
		this.columns = List.copyOf(columns);
		lines = new Lines<>(this.columns);
		sorting = new Sorting<>(lines);
		data = new SpanningDataLayer(lines, 100, ROW);
		data.setConfigLabelAccumulator(this::label);
		var reorder = new ColumnReorderLayer(data);
		hiding = new ColumnHideShowLayer(reorder);
		selection = new SelectionLayer(hiding, false);
		selection.addConfiguration(new RowOnlySelectionConfiguration());
		selection.setSelectionModel(new RowSelectionModel<>(selection, lines, line -> lineId(line, id), false));
		viewport = new ViewportLayer(selection);
		viewport.setRegionName(GridRegion.BODY);
		var registry = new ConfigRegistry();
		IDataProvider headings = new DefaultColumnHeaderDataProvider(this.columns.stream().map(TableColumn::heading).toArray(String[]::new));
		var headingData = new DataLayer(headings, 100, HEADER);
		var columnHeader = new ColumnHeaderLayer(headingData, viewport, selection);
		header = new FilterRowHeaderComposite<>(this::filter, new SortHeaderLayer<>(columnHeader, sorting, false), headings, registry);
		header.setFilterRowVisible(false);
		header.getFilterRowDataLayer().setDefaultRowHeight(ROW);
		var whole = new CompositeLayer(1, 2);
		whole.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
		whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		whole.setConfigLabelAccumulatorForRegion(GridRegion.BODY, new AlternatingRowConfigLabelAccumulator(viewport));
		size();
		table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, whole, false);
		table.setConfigRegistry(registry);
		table.addConfiguration(new org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration());
		table.addConfiguration(new org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration());
		table.addConfiguration(new org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditBindings());
		table.addConfiguration(new org.eclipse.nebula.widgets.nattable.grid.layer.config.DefaultRowStyleConfiguration());
		table.addConfiguration(new CellStyles<>(this.columns, look, this::stateOf));
		table.configure();
		table.setTheme(new TableStyle(look));
		table.setBackground(look.color(org.vigie.ui.look.Tone.SURFACE));
		look.onChange(() -> {
			table.setTheme(new TableStyle(look));
			table.setBackground(look.color(org.vigie.ui.look.Tone.SURFACE));
		});
		viewport.registerCommandHandler(new DisplayColumnChooserCommandHandler(selection, hiding, columnHeader, headingData, null, null));
		var copy = new CopyDataCommandHandler(selection, columnHeader, null);
		copy.setCopyFormattedText(true);
		selection.registerCommandHandler(copy);
		hiding.hideColumnPositions(IntStream.range(0, this.columns.size()).filter(it -> !this.columns.get(it).traits().shown()).boxed().toList());
		listen();
		speak(name);
	}

	private void size() {
		data.setDefaultMinColumnWidth(60);
		for (int i = 0; i < columns.size(); i++) {
			data.setColumnWidthByPosition(i, columns.get(i).width(), false);
		}
	}

	/** Gives the width that is left to the columns that grow. */
	private void stretch() {
		var shown = IntStream.range(0, columns.size()).filter(it -> !hiding.isColumnIndexHidden(it)).toArray();
		var growing = IntStream.of(shown).filter(it -> columns.get(it).traits().grows()).toArray();
		var left = table.getClientArea().width - IntStream.of(shown).map(it -> columns.get(it).width()).sum() - 2;
		for (int column : growing) {
			data.setColumnWidthByPosition(column, columns.get(column).width() + Math.max(0, left / growing.length));
		}
	}

	private void label(LabelStack labels, int column, int row) {
		if (lines.getRowObject(row) instanceof Heading) {
			labels.addLabelOnTop(HEADING);
		} else {
			labels.addLabel(COLUMN + column);
		}
	}

	private Serializable lineId(Line<R> line, Function<R, Serializable> id) {
		return switch (line) {
			case Row<R>(var value) -> id.apply(value);
			case Heading<R> heading -> "heading " + heading.section().id();
		};
	}

	private Optional<org.vigie.ui.look.StateLook> stateOf(ILayerCell cell) {
		var row = lines.getRowObject(cell.getRowIndex());
		return row instanceof Row<R>(var value) ? columns.get(cell.getColumnIndex()).look().apply(value) : Optional.empty();
	}

	private void listen() {
		table.addListener(SWT.Resize, event -> stretch());
		hiding.addLayerListener(event -> {
			if (event instanceof HideColumnPositionsEvent || event instanceof ShowColumnPositionsEvent) {
				stretch();
			}
		});
		new NatTableContentTooltip(table, GridRegion.BODY);
		selection.addLayerListener(event -> {
			if (event instanceof RowSelectionEvent) {
				var chosen = selected();
				selecting.forEach(it -> it.accept(chosen));
				table.getAccessible().selectionChanged();
			}
		});
		table.addListener(SWT.MouseDoubleClick, event -> lineAt(event.y).ifPresent(this::open));
		table.addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && event.count == 1) {
				lineAt(event.y).filter(Heading.class::isInstance).ifPresent(this::open);
			}
		});
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				anchor().ifPresent(this::open);
			}
		});
	}

	private void speak(String name) {
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		table.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABLE;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = selected().map(ColumnTable.this::sentence).orElse("");
			}
		});
	}

	/** A row as a screen reader says it: heading and text of each column. */
	public String sentence(R row) {
		var parts = columns.stream().filter(it -> it.traits().shown()).map(it -> it.heading() + ": " + it.text().apply(row)).toList();
		return String.join("; ", parts);
	}

	private void filter(Map<Integer, Object> wanted) {
		var words = new HashMap<Integer, String>();
		wanted.forEach((column, word) -> words.put(column, word.toString()));
		changeLines(() -> lines.filter(words));
	}

	private void changeLines(Runnable change) {
		change.run();
		data.fireLayerEvent(new RowStructuralRefreshEvent(data));
		counting.forEach(Runnable::run);
	}

	private Optional<Line<R>> lineAt(int y) {
		var position = table.getRowPositionByY(y);
		var below = position - header.getRowCount();
		return below < 0 ? Optional.empty() : Optional.ofNullable(lines.getRowObject(viewport.getRowIndexByPosition(below)));
	}

	private Optional<Line<R>> anchor() {
		PositionCoordinate anchor = selection.getSelectionAnchor();
		return anchor.rowPosition < 0 ? Optional.empty() : Optional.ofNullable(lines.getRowObject(anchor.rowPosition));
	}

	private void open(Line<R> line) {
		switch (line) {
			case Row<R>(var value) -> opening.forEach(it -> it.accept(value));
			case Heading<R> heading -> changeLines(() -> lines.toggle(heading.section()));
		}
	}

	/** Shows rows without headings, in the order given. */
	public void show(List<R> rows) {
		showSections(List.of(new Section<>("all", "", "", rows, true)));
	}

	/** Shows rows under headings; a heading without rows is left out. */
	public void showSections(List<Section<R>> sections) {
		var kept = selected();
		changeLines(() -> lines.show(sections));
		kept.ifPresent(it -> selectFirst(it::equals));
	}

	/** Selects the first row in sight that is meant; says whether there is one. */
	public boolean selectFirst(java.util.function.Predicate<R> meant) {
		for (int i = 0; i < lines.getRowCount(); i++) {
			if (lines.getRowObject(i) instanceof Row<R>(var value) && meant.test(value)) {
				selection.selectRow(0, i, false, false);
				viewport.moveRowPositionIntoViewport(i);
				return true;
			}
		}
		return false;
	}

	public Optional<R> selected() {
		return ((RowSelectionModel<?>) selection.getSelectionModel()).getSelectedRowObjects().stream().findFirst().flatMap(it -> it instanceof Row<?> row ? Optional.of(cast(row)) : Optional.empty());
	}

	@SuppressWarnings("unchecked") // the model selects among the lines of this table
	private R cast(Row<?> row) {
		return (R) row.value();
	}

	/** The rows in sight, in their order. */
	public List<R> rows() {
		return lines.rows();
	}

	/** What a column says of the rows in sight. */
	public List<String> texts(String column) {
		var shown = columns.get(indexOf(column));
		return rows().stream().map(shown.text()).toList();
	}

	/** Rows that pass the filter, and rows there are. */
	public int passing() {
		return lines.passing();
	}

	public int all() {
		return lines.all();
	}

	public void onSelection(Consumer<Optional<R>> listener) {
		selecting.add(Objects.requireNonNull(listener));
	}

	/** Enter or a double click on a row. */
	public void onOpen(Consumer<R> listener) {
		opening.add(Objects.requireNonNull(listener));
	}

	/** Called when the number of rows in sight changes. */
	public void onCount(Runnable listener) {
		counting.add(Objects.requireNonNull(listener));
	}

	/** Shows or hides the row in which words to look for are typed. */
	public void toggleFilter() {
		header.setFilterRowVisible(!header.isFilterRowVisible());
	}

	/** Looks for a word in a column, as if typed in its filter; empty text shows all. */
	public void lookFor(String column, String word) {
		header.setFilterRowVisible(true);
		var index = indexOf(column);
		header.getFilterRowDataLayer().getFilterRowDataProvider().setDataValue(index, 0, word.isEmpty() ? null : word); // NatTable: null is no filter
	}

	/** Sorts by a column; again turns the order round, a third time gives back the first order. */
	public void sortBy(String column) {
		table.doCommand(new SortColumnCommand(header, indexOf(column), sorting.getSortDirection(indexOf(column)).getNextSortDirection()));
	}

	private int indexOf(String column) {
		return IntStream.range(0, columns.size()).filter(it -> columns.get(it).id().equals(column)).findFirst().orElseThrow();
	}

	public void chooseColumns() {
		table.doCommand(new org.eclipse.nebula.widgets.nattable.columnChooser.command.DisplayColumnChooserCommand(table));
	}

	public NatTable control() {
		return table;
	}
}

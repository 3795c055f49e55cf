package org.vigie.ui.tables;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.vigie.ui.look.Look;
import org.vigie.ui.look.StateLook;
import org.vigie.ui.look.Tone;

/** What the columns of a table add to its style: figures to the end, long text on several lines, states with their shape. */
final class CellStyles<R> extends AbstractRegistryConfiguration {

	private final List<TableColumn<R>> columns;
	private final Look look;
	private final Function<ILayerCell, Optional<StateLook>> state;

	CellStyles(List<TableColumn<R>> columns, Look look, Function<ILayerCell, Optional<StateLook>> state) {
		this.columns = Objects.requireNonNull(columns);
		this.look = Objects.requireNonNull(look);
		this.state = Objects.requireNonNull(state);
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		for (int i = 0; i < columns.size(); i++) {
			column(registry, ColumnTable.COLUMN + i, columns.get(i));
		}
		heading(registry);
		registry.registerConfigAttribute(org.eclipse.nebula.widgets.nattable.filterrow.config.FilterRowConfigAttributes.TEXT_MATCHING_MODE,
				org.eclipse.nebula.widgets.nattable.filterrow.TextMatchingMode.CONTAINS);
	}

	private void column(IConfigRegistry registry, String label, TableColumn<R> column) {
		var style = new Style();
		style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, column.traits().right() ? HorizontalAlignmentEnum.RIGHT : HorizontalAlignmentEnum.LEFT);
		style.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
		if (column.traits().wraps()) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, TableStyle.padded(new TextPainter(true, false, 3, false, true)), DisplayMode.NORMAL, label);
		}
		if (column.id().equals("state")) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new StatePainter(look, state), DisplayMode.NORMAL, label);
		}
	}

	private void heading(IConfigRegistry registry) {
		var style = new Style();
		style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, look.color(Tone.SURFACE));
		style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, look.color(Tone.TEXT2));
		style.setAttributeValue(CellStyleAttributes.FONT, look.boldFont());
		style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, ColumnTable.HEADING);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.SELECT, ColumnTable.HEADING);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, TableStyle.padded(new TextPainter(false, false)), DisplayMode.NORMAL, ColumnTable.HEADING);
	}
}

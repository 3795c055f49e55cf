package org.vigie.ui.tables;

import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.BorderModeEnum;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.vigie.ui.look.Look;
import org.vigie.ui.look.Tone;

/** A table in the colours and the font of the window's theme: calm rows, no grid but thin lines, the heading on its own ground. */
final class TableStyle extends ModernNatTableThemeConfiguration {

	TableStyle(Look look) {
		var surface = look.color(Tone.SURFACE);
		var text = look.color(Tone.TEXT);
		var selection = look.color(Tone.SELECTION);
		var header = look.color(Tone.HEADER);
		var font = look.tableFont();
		defaultBgColor = surface;
		defaultFgColor = text;
		defaultFont = font;
		defaultHAlign = HorizontalAlignmentEnum.LEFT;
		defaultVAlign = VerticalAlignmentEnum.MIDDLE;
		oddRowBgColor = surface;
		oddRowFgColor = text;
		evenRowBgColor = look.color(Tone.ZEBRA);
		evenRowFgColor = text;
		gridLineColor = look.color(Tone.LINE);
		cHeaderBgColor = header;
		cHeaderFgColor = look.color(Tone.TEXT2);
		cHeaderFont = font;
		cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
		cHeaderSelectionBgColor = header;
		cHeaderSelectionFgColor = text;
		cHeaderSelectionFont = font;
		cHeaderFullSelectionBgColor = header;
		cHeaderFullSelectionFgColor = text;
		filterRowBgColor = surface;
		filterRowFgColor = text;
		defaultSelectionBgColor = selection;
		defaultSelectionFgColor = text;
		defaultSelectionFont = font;
		selectionAnchorBgColor = selection;
		selectionAnchorFgColor = text;
		selectionAnchorSelectionBgColor = selection;
		selectionAnchorSelectionFgColor = text;
		selectionAnchorSelectionFont = font;
		selectionAnchorBorderStyle = new BorderStyle(0, selection, LineStyleEnum.SOLID, BorderModeEnum.CENTERED);
		selectionAnchorGridBorderStyle = new BorderStyle(1, look.color(Tone.LINE), LineStyleEnum.SOLID, BorderModeEnum.CENTERED);
		renderColumnHeaderGridLines = Boolean.TRUE;
	}

	@Override
	public void createPainterInstances() {
		super.createPainterInstances();
		defaultCellPainter = padded(new TextPainter(false, false));
		cHeaderCellPainter = padded(new TextPainter(false, false));
		cHeaderSelectionCellPainter = padded(new TextPainter(false, false));
		sortHeaderCellPainter = heading();
		selectedSortHeaderCellPainter = heading();
	}

	static ICellPainter padded(ICellPainter inner) {
		return new org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter(new PaddingDecorator(inner, 0, 8, 0, 8, false));
	}

	private static ICellPainter heading() {
		return new org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter(
				new PaddingDecorator(new SortableHeaderTextPainter(new TextPainter(false, false), CellEdgeEnum.RIGHT, false, 4, false), 0, 8, 0, 8, false));
	}
}

package org.vigie.ui.tables;

import java.util.function.Function;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.vigie.ui.look.Look;
import org.vigie.ui.look.StateLook;

/** Draws a state: a bar and the shape in the colour of its mark, and its word on its fill; finished states have no fill. */
final class StatePainter extends AbstractCellPainter {

	private static final int BAR = 3;
	private static final int GAP = 8;
	private static final int PAD = 6;

	private final Look look;
	private final Function<ILayerCell, Optional<StateLook>> state;
	private final ICellPainter ground = new BackgroundPainter();

	StatePainter(Look look, Function<ILayerCell, Optional<StateLook>> state) {
		this.look = Objects.requireNonNull(look);
		this.state = Objects.requireNonNull(state);
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		ground.paintCell(cell, gc, bounds, registry);
		var text = Objects.toString(cell.getDataValue(), "");
		gc.setFont(look.tableFont());
		state.apply(cell).ifPresent(it -> paint(it, text, gc, bounds));
	}

	private void paint(StateLook shown, String text, GC gc, Rectangle bounds) {
		var role = shown.role();
		gc.setBackground(look.mark(role));
		gc.fillRectangle(bounds.x, bounds.y, BAR, bounds.height);
		var icon = look.image(shown.icon());
		gc.drawImage(icon, bounds.x + BAR + GAP - 2, bounds.y + (bounds.height - icon.getBounds().height) / 2);
		var left = bounds.x + BAR + GAP - 2 + icon.getBounds().width + GAP;
		var size = gc.textExtent(text);
		if (role.filled()) {
			gc.setBackground(look.fill(role));
			gc.setAntialias(SWT.ON);
			gc.fillRoundRectangle(left - PAD + 2, bounds.y + 2, Math.min(size.x + 2 * PAD, bounds.x + bounds.width - left + PAD - 4), bounds.height - 4, 6, 6);
		}
		gc.setForeground(look.word(role));
		gc.drawText(text, left + (role.filled() ? 2 : 0), bounds.y + (bounds.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		gc.setFont(look.tableFont());
		return gc.textExtent(Objects.toString(cell.getDataValue(), "")).x + BAR + 3 * GAP + 16 + 2 * PAD;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return 22;
	}
}

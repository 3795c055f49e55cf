package org.vigie.excel;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;

/** Bars of the days held, the longest on top, with the limit as a thin second one; told apart by being full or hollow, not only by colour. */
final class CustodyChart {

	/** The most bars. */
	static final int MOST = 20;

	private static final int ROWS_AROUND = 6;
	private static final int COLUMNS = 8;
	private static final double TITLE_SIZE = 12;

	private final Setting setting;

	CustodyChart(Setting setting) {
		this.setting = Objects.requireNonNull(setting);
	}

	/** Draws the bars below the table; nothing where nobody's time can be counted. */
	void draw(SheetWriter sheet, List<CustodySheet.Bar> bars, int counted) {
		if (bars.isEmpty()) {
			return;
		}
		var drawing = sheet.book().poi().getXSSFWorkbook().getSheet(sheet.name()).createDrawingPatriarch();
		var top = sheet.rows() + 1;
		var chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, top, COLUMNS, top + ROWS_AROUND + 2 * bars.size()));
		chart.setTitleText(setting.text("chart.title", bars.size(), counted, setting.day(setting.asOf())));
		chart.setTitleOverlay(false);
		chart.getTitle().getBody().getParagraphs().forEach(it -> it.getTextRuns().forEach(run -> run.setFontSize(TITLE_SIZE)));
		chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
		var persons = chart.createCategoryAxis(AxisPosition.LEFT);
		persons.setOrientation(AxisOrientation.MAX_MIN);
		var days = chart.createValueAxis(AxisPosition.BOTTOM);
		days.setTitle(setting.text("chart.days"));
		days.setCrosses(AxisCrosses.MAX);
		days.setMinimum(0);
		var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, persons, days);
		data.setBarDirection(BarDirection.BAR);
		data.setGapWidth(60);
		var names = XDDFDataSourcesFactory.fromArray(bars.stream().map(CustodySheet.Bar::person).toArray(String[]::new));
		var held = data.addSeries(names, XDDFDataSourcesFactory.fromArray(bars.stream().map(it -> (Number) it.days()).toArray(Number[]::new)));
		held.setTitle(setting.text("chart.held"), null);
		held.setFillProperties(solid("2A6CAB"));
		if (bars.stream().anyMatch(it -> it.limit().isPresent())) {
			var limits = data.addSeries(names, XDDFDataSourcesFactory.fromArray(bars.stream().map(it -> (Number) it.limit().orElse(null)).toArray(Number[]::new)));
			limits.setTitle(setting.text(bars.stream().allMatch(it -> it.limit().isEmpty() || it.confirmed()) ? "chart.limit" : "chart.limit.unconfirmed"), null);
			limits.setFillProperties(new XDDFNoFillProperties());
			limits.setLineProperties(outline("9D1238"));
			IntStream.range(0, bars.size()).filter(it -> bars.get(it).limit().isEmpty())
					.forEach(it -> limits.getDataPoint(it).setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties())));
		}
		chart.plot(data);
	}

	private static XDDFSolidFillProperties solid(String rgb) {
		return new XDDFSolidFillProperties(XDDFColor.from(java.util.HexFormat.of().parseHex(rgb)));
	}

	private static XDDFLineProperties outline(String rgb) {
		var line = new XDDFLineProperties(solid(rgb));
		line.setWidth(1.5);
		return line;
	}
}

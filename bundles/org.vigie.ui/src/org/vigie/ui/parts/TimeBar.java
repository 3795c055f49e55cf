package org.vigie.ui.parts;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.vigie.core.dates.DateDisplay;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.DeadlineWords;
import org.vigie.core.deadlines.Reason;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.CustodyPeriod;
import org.vigie.rules.ClockState;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.look.Look;
import org.vigie.ui.look.StateRole;
import org.vigie.ui.look.Tone;

/**
 * A period of custody drawn against its limit. Covered time is filled; time past the limit is filled while the person is held, and drawn
 * as an outline with strokes once it is over; a vague end is hatched; what is not known since is dotted. A limit is a line.
 */
final class TimeBar {

	/**
	 * A line of the drawing, which the table beside it says in words.
	 *
	 * @param name what it is
	 * @param label the same as short as the drawing needs it
	 * @param days from when to when, or the day, in words
	 * @param says what it means
	 * @param from first day drawn
	 * @param limit the first day past the limit; empty where there is none
	 * @param until the first day after what is drawn
	 * @param kind how it is drawn
	 */
	record BarLine(String name, String label, String days, String says, Optional<Long> from, Optional<Long> limit, Optional<Long> until, Kind kind) {
	}

	/** How a line is drawn. */
	enum Kind {
		HELD, LIMIT, READING
	}

	private static final int LABEL = 236;
	private static final int ROW = 24;
	private static final int AXIS = 24;

	private final Canvas canvas;
	private final Look look;
	private final RegisterSession session;
	private final DeadlineWords words;
	private List<BarLine> lines = List.of();
	private Optional<Long> blurFrom = Optional.empty();
	private Optional<Long> blurTo = Optional.empty();
	private boolean held;
	private boolean notKnownSince;
	private long first;
	private long last;

	TimeBar(Composite parent, Look look, RegisterSession session) {
		this.look = Objects.requireNonNull(look);
		this.session = Objects.requireNonNull(session);
		this.words = new DeadlineWords(session.texts());
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); // the ground is that of the page
		canvas.setBackground(look.color(Tone.SURFACE));
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = session.text("custody.bar");
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = String.join(". ", lines.stream().map(it -> it.name() + ": " + it.days() + ", " + it.says()).toList());
			}
		});
		look.onChange(() -> {
			canvas.setBackground(look.color(Tone.SURFACE));
			canvas.redraw();
		});
	}

	Canvas control() {
		return canvas;
	}

	/** The lines in words, in the order of the drawing. */
	List<BarLine> lines() {
		return lines;
	}

	int height() {
		return lines.isEmpty() || first >= last ? 0 : AXIS + ROW * lines.size() + 4;
	}

	void show(Optional<CustodyPeriod> period, Optional<DeadlineRow> row, Optional<Reason> reason) {
		var made = new ArrayList<BarLine>();
		period.filter(it -> it.getFrom() != null).ifPresent(it -> {
			heldLine(it, row, made);
			row.ifPresent(found -> limits(found, made));
			reason.ifPresent(found -> readings(found, made));
		});
		lines = List.copyOf(made);
		span();
		canvas.redraw();
	}

	private void heldLine(CustodyPeriod period, Optional<DeadlineRow> row, List<BarLine> made) {
		var from = Optional.of(period.getFrom());
		var to = Optional.ofNullable(period.getTo());
		var seen = Optional.ofNullable(period.getLastSeen());
		held = to.isEmpty();
		notKnownSince = held && seen.isPresent();
		var end = to.or(() -> seen).flatMap(UncertainDate::latestDay).map(LocalDate::toEpochDay).or(() -> Optional.of(session.asOf().toEpochDay())).map(it -> it + 1);
		blurFrom = from.filter(it -> it.day().isEmpty()).flatMap(UncertainDate::latestDay).map(LocalDate::toEpochDay).map(it -> it + 1);
		blurTo = to.filter(it -> it.day().isEmpty()).flatMap(UncertainDate::earliestDay).map(LocalDate::toEpochDay);
		var text = DateDisplay.of(period.getFrom(), session.texts());
		var days = to.map(it -> session.text("day.fromTo", text, DateDisplay.of(it, session.texts()))).orElseGet(() -> session.text("day.from", text));
		var says = row.flatMap(it -> it.held().elapsed()).map(words::elapsed).orElse("") + seen.map(it -> " · " + session.text("deadline.lastSeen", DateDisplay.of(it, session.texts()))).orElse("");
		var limit = row.flatMap(TimeBar::limit);
		made.add(new BarLine(session.text("bar.held"), session.text("bar.held"), days, says, from.flatMap(UncertainDate::earliestDay).map(LocalDate::toEpochDay), limit, end, Kind.HELD));
	}

	private static Optional<Long> limit(DeadlineRow row) {
		return row.latest().or(row::earliest).map(LocalDate::toEpochDay).map(it -> it + 1);
	}

	private void limits(DeadlineRow row, List<BarLine> made) {
		var none = Optional.<Long>empty();
		if (row.due().isRange() && row.earliest().isPresent()) {
			made.add(new BarLine(session.text("bar.term"), session.text("bar.term"), day(row.earliest().get()), row.flags().contains("ordersPartial") ? session.text("bar.noRenewal") : "", none,
					row.earliest().map(it -> it.toEpochDay() + 1), none, Kind.LIMIT));
		}
		var name = session.text(row.due().isRange() ? "bar.cap" : "bar.limit");
		row.latest().ifPresent(it -> made.add(new BarLine(name, name, day(it), words.days(row), none, Optional.of(it.toEpochDay() + 1), none, Kind.LIMIT)));
		if (row.state().filter(it -> it == ClockState.NO_RULE || it == ClockState.UNKNOWN).isPresent()) {
			made.add(new BarLine(name, name, words.state(row), words.noRule(row).orElse(words.lastDay(row)), none, none, none, Kind.LIMIT));
		}
	}

	private void readings(Reason reason, List<BarLine> made) {
		for (var reading : reason.readings()) {
			var limit = reading.lastDay().map(it -> it.toEpochDay() + 1);
			made.add(new BarLine(session.text("bar.reading", reading.label()), reading.label(), reading.lastDay().map(this::day).orElse(""), reading.figure() + reading.remark().map(it -> "; " + it).orElse(""),
					Optional.empty(), limit, Optional.empty(), Kind.READING));
		}
	}

	private String day(LocalDate day) {
		return session.text("deadline.last.day", DateDisplay.of(day, session.texts()));
	}

	private void span() {
		var all = new ArrayList<Long>();
		for (var line : lines) {
			line.from().ifPresent(all::add);
			line.limit().ifPresent(all::add);
			line.until().ifPresent(all::add);
		}
		if (notKnownSince || held) {
			all.add(session.asOf().toEpochDay());
		}
		first = all.stream().mapToLong(it -> it).min().orElse(0);
		last = all.stream().mapToLong(it -> it).max().orElse(0);
		var margin = Math.max(10, (last - first) / 25);
		first -= all.isEmpty() ? 0 : margin;
		last += all.isEmpty() ? 0 : margin;
	}

	private int x(long day) {
		var width = canvas.getClientArea().width - LABEL - 16;
		return LABEL + (int) ((day - first) * width / Math.max(1, last - first));
	}

	private void paint(GC gc) {
		if (lines.isEmpty() || first >= last) {
			return;
		}
		gc.setAntialias(SWT.ON);
		gc.setFont(look.bodyFont());
		axis(gc);
		for (int i = 0; i < lines.size(); i++) {
			line(gc, lines.get(i), AXIS + i * ROW);
		}
		today(gc);
	}

	private void axis(GC gc) {
		var year = LocalDate.ofEpochDay(first).getYear() + 1;
		var lastYear = LocalDate.ofEpochDay(last).getYear();
		var step = Math.max(1, (lastYear - year) / 12 + 1);
		var bottom = AXIS + lines.size() * ROW;
		for (int each = year; each <= lastYear; each += step) {
			var at = x(LocalDate.of(each, 1, 1).getLong(ChronoField.EPOCH_DAY));
			gc.setForeground(look.color(Tone.LINE));
			gc.drawLine(at, AXIS - 4, at, bottom);
			gc.setForeground(look.color(Tone.HINT));
			gc.drawText(String.valueOf(each), at + 3, 2, SWT.DRAW_TRANSPARENT);
		}
	}

	private void line(GC gc, BarLine line, int top) {
		gc.setForeground(look.color(Tone.TEXT2));
		gc.drawText(shortened(gc, line.label(), LABEL - 12), 0, top + 4, SWT.DRAW_TRANSPARENT);
		switch (line.kind()) {
			case HELD -> heldBar(gc, line, top);
			case LIMIT -> limitLine(gc, line, top, true);
			case READING -> limitLine(gc, line, top, false);
		}
	}

	private void heldBar(GC gc, BarLine line, int top) {
		var from = x(line.from().orElse(first));
		var until = x(line.until().orElse(last));
		var limit = line.limit().map(this::x).filter(it -> it < until).map(it -> Math.max(it, from));
		var covered = new Rectangle(from, top + 3, limit.orElse(until) - from, ROW - 8);
		gc.setBackground(look.fill(StateRole.CALM));
		gc.fillRectangle(covered);
		gc.setForeground(look.mark(StateRole.CALM));
		gc.drawRectangle(covered);
		limit.ifPresent(it -> past(gc, it, until, top));
		blurFrom.ifPresent(it -> hatch(gc, from, x(it), top));
		blurTo.ifPresent(it -> hatch(gc, x(it), until, top));
		if (notKnownSince) {
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawLine(until, top + ROW / 2 - 1, x(session.asOf().toEpochDay()), top + ROW / 2 - 1);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	}

	/** Past the limit: filled while held, an outline with strokes once it is over. */
	private void past(GC gc, int from, int until, int top) {
		var box = new Rectangle(from, top + 3, until - from, ROW - 8);
		if (held) {
			gc.setBackground(look.fill(StateRole.ALARM));
			gc.fillRectangle(box);
		} else {
			gc.setForeground(look.mark(StateRole.PAST));
			strokes(gc, box);
		}
		gc.setForeground(look.mark(held ? StateRole.ALARM : StateRole.PAST));
		gc.drawRectangle(box);
	}

	private static void strokes(GC gc, Rectangle box) {
		gc.setClipping(box);
		for (int at = box.x - box.height; at < box.x + box.width; at += 7) {
			gc.drawLine(at, box.y + box.height, at + box.height, box.y);
		}
		gc.setClipping((Rectangle) null); // SWT: everywhere again
	}

	private void hatch(GC gc, int from, int until, int top) {
		if (until > from) {
			gc.setForeground(look.mark(StateRole.DOUBT));
			strokes(gc, new Rectangle(from, top + 3, until - from, ROW - 8));
		}
	}

	private void limitLine(GC gc, BarLine line, int top, boolean strong) {
		var text = line.days() + (line.says().isEmpty() ? "" : "   " + line.says());
		if (line.limit().isEmpty()) {
			gc.setForeground(look.color(Tone.TEXT2));
			gc.drawText(shortened(gc, text, canvas.getClientArea().width - LABEL - 8), LABEL, top + 4, SWT.DRAW_TRANSPARENT);
			return;
		}
		var at = x(line.limit().get());
		gc.setForeground(look.mark(StateRole.PAST));
		gc.setLineWidth(strong ? 2 : 1);
		gc.drawLine(at, strong ? AXIS - 2 : top + 2, at, top + ROW - 3);
		gc.setLineWidth(1);
		gc.setForeground(look.color(Tone.TEXT));
		place(gc, text, at, top);
	}

	/** To the end of the line at which it belongs, or before it, wherever there is more room. */
	private void place(GC gc, String text, int at, int top) {
		var after = canvas.getClientArea().width - 8 - at - 6;
		var before = at - 8 - LABEL;
		if (gc.textExtent(text).x <= after || after >= before) {
			gc.drawText(shortened(gc, text, after), at + 6, top + 4, SWT.DRAW_TRANSPARENT);
		} else {
			var shown = shortened(gc, text, before);
			gc.drawText(shown, at - 6 - gc.textExtent(shown).x, top + 4, SWT.DRAW_TRANSPARENT);
		}
	}

	private void today(GC gc) {
		var at = session.asOf().toEpochDay();
		if (at >= first && at <= last) {
			gc.setForeground(look.color(Tone.ACCENT));
			gc.setLineStyle(SWT.LINE_DASH);
			gc.drawLine(x(at), AXIS - 4, x(at), AXIS + lines.size() * ROW);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	}

	private static String shortened(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		var end = text.length();
		while (end > 1 && gc.textExtent(text.substring(0, end) + "…").x > width) {
			end--;
		}
		return text.substring(0, end).stripTrailing() + "…";
	}
}

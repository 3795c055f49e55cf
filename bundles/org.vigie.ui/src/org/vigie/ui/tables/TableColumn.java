package org.vigie.ui.tables;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.vigie.ui.look.StateLook;

/**
 * A column on screen: a heading and what it says of a row. It knows no widget.
 *
 * @param <R> the row
 * @param id stable word
 * @param heading in the user's language
 * @param width in pixels at 100 %
 * @param text what the cell says
 * @param order how rows are sorted by it; empty: as text, as people compare it
 * @param look the state whose shape and colours the cell carries, empty for plain text
 * @param traits how it is laid out
 */
public record TableColumn<R>(String id, String heading, int width, Function<R, String> text, Optional<Comparator<R>> order, Function<R, Optional<StateLook>> look, Traits traits) {

	/** @param right figures, ranged to the end @param wraps long text on several lines @param grows takes the width that is left @param shown at first */
	public record Traits(boolean right, boolean wraps, boolean grows, boolean shown) {
		static final Traits PLAIN = new Traits(false, false, false, true);
	}

	public TableColumn {
		Objects.requireNonNull(id);
		Objects.requireNonNull(heading);
		Objects.requireNonNull(text);
		Objects.requireNonNull(order);
		Objects.requireNonNull(look);
		Objects.requireNonNull(traits);
	}

	/** A column of text, sorted as text. */
	public static <R> TableColumn<R> of(String id, String heading, int width, Function<R, String> text) {
		return new TableColumn<>(id, heading, width, text, Optional.empty(), row -> Optional.empty(), Traits.PLAIN);
	}

	public TableColumn<R> sortedBy(Comparator<R> other) {
		return new TableColumn<>(id, heading, width, text, Optional.of(other), look, traits);
	}

	public TableColumn<R> looking(Function<R, Optional<StateLook>> other) {
		return new TableColumn<>(id, heading, width, text, order, other, traits);
	}

	public TableColumn<R> right() {
		return with(new Traits(true, traits.wraps(), traits.grows(), traits.shown()));
	}

	public TableColumn<R> wraps() {
		return with(new Traits(traits.right(), true, traits.grows(), traits.shown()));
	}

	public TableColumn<R> grows() {
		return with(new Traits(traits.right(), traits.wraps(), true, traits.shown()));
	}

	/** Offered in the column chooser, not shown at first. */
	public TableColumn<R> hidden() {
		return with(new Traits(traits.right(), traits.wraps(), traits.grows(), false));
	}

	private TableColumn<R> with(Traits other) {
		return new TableColumn<>(id, heading, width, text, order, look, other);
	}
}

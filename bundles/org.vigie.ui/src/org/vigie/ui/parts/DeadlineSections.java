package org.vigie.ui.parts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;

import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.text.Texts;
import org.vigie.ui.tables.Line.Section;

/** The deadline list by urgency: whose limit is over, what cannot be said, then everything else, and last who has no clock at all. */
final class DeadlineSections {

	private enum Group {
		OVER, MAYBE, UNSAID, SOON, RUNNING, LATE, OTHER, NO_CLOCK;

		static Group of(DeadlineRow row) {
			if (row.state().isEmpty()) {
				return NO_CLOCK;
			}
			if (!row.listed()) {
				return OTHER;
			}
			return switch (row.state().get()) {
				case EXCEEDED -> OVER;
				case POSSIBLY_EXCEEDED -> MAYBE;
				case UNKNOWN, NO_RULE -> UNSAID;
				case EXPIRING -> SOON;
				case RUNNING, STOPPED, NOT_STARTED, NO_LIMIT -> RUNNING;
				case ENDED_LATE -> LATE;
				case ENDED -> OTHER;
			};
		}
	}

	private final Texts texts;

	DeadlineSections(Texts texts) {
		this.texts = Objects.requireNonNull(texts);
	}

	List<Section<DeadlineRow>> of(List<DeadlineRow> rows) {
		var grouped = new EnumMap<Group, List<DeadlineRow>>(Group.class);
		rows.forEach(it -> grouped.computeIfAbsent(Group.of(it), group -> new ArrayList<>()).add(it));
		return grouped.entrySet().stream().map(it -> new Section<>(it.getKey().name(), title(it.getKey()), note(it.getKey()), it.getValue(), isOpen(it.getKey()))).toList();
	}

	private String title(Group group) {
		return switch (group) {
			case OVER -> texts.text("deadlines.group.over");
			case MAYBE -> texts.text("deadlines.group.maybe");
			case UNSAID -> texts.text("deadlines.group.unsaid");
			case SOON -> texts.text("deadlines.group.soon");
			case RUNNING -> texts.text("deadlines.group.running");
			case LATE -> texts.text("deadlines.group.late");
			case OTHER -> texts.text("deadlines.group.other");
			case NO_CLOCK -> texts.text("deadlines.group.noClock");
		};
	}

	private String note(Group group) {
		return switch (group) {
			case OTHER -> texts.text("deadlines.group.other.note");
			case NO_CLOCK -> texts.text("deadlines.group.noClock.note");
			default -> "";
		};
	}

	private static boolean isOpen(Group group) {
		return group != Group.OTHER && group != Group.NO_CLOCK;
	}
}

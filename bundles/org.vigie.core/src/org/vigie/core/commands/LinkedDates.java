package org.vigie.core.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.vigie.core.commands.ChangeField.Setting;
import org.vigie.core.fields.CustodyFields;
import org.vigie.core.fields.CustodyTitleFields;
import org.vigie.core.fields.Field;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.CustodyTitle;

/**
 * The first day of a custody period and the day of the act it rests on, while they are said to be the same day: changing one changes
 * the other. Saying that they are the same gives the act the period's day, or the period the act's where the period has none.
 */
final class LinkedDates {

	private LinkedDates() {
	}

	/** The change, and what it changes elsewhere. */
	static List<Setting<?, ?>> with(Setting<?, ?> change) {
		var all = new ArrayList<Setting<?, ?>>();
		all.add(change);
		follow(change).filter(Setting::changes).ifPresent(all::add);
		return List.copyOf(all);
	}

	private static Optional<? extends Setting<?, UncertainDate>> follow(Setting<?, ?> change) {
		if (change.owner() instanceof CustodyPeriod period && is(change.field(), CustodyFields.FROM)) {
			return Optional.ofNullable(period.getTitle()).filter(CustodyTitle::isSameDayAsPeriod)
					.map(it -> Setting.of(it, CustodyTitleFields.FROM, date(change)));
		}
		if (change.owner() instanceof CustodyTitle title && title.eContainer() instanceof CustodyPeriod period) {
			if (is(change.field(), CustodyTitleFields.FROM) && title.isSameDayAsPeriod()) {
				return Optional.of(Setting.of(period, CustodyFields.FROM, date(change)));
			}
			if (is(change.field(), CustodyTitleFields.SAME_DAY_AS_PERIOD) && change.after().equals(Optional.of(true))) {
				return linked(period, title);
			}
		}
		return Optional.empty();
	}

	private static Optional<? extends Setting<?, UncertainDate>> linked(CustodyPeriod period, CustodyTitle title) {
		var first = CustodyFields.FROM.of(period);
		return first.isPresent() ? Optional.of(Setting.of(title, CustodyTitleFields.FROM, first))
				: Optional.of(Setting.of(period, CustodyFields.FROM, CustodyTitleFields.FROM.of(title)));
	}

	private static boolean is(Field<? extends EObject, ?> field, Field<? extends EObject, ?> wanted) {
		return field.id().equals(wanted.id());
	}

	private static Optional<UncertainDate> date(Setting<?, ?> change) {
		return change.after().map(UncertainDate.class::cast);
	}
}

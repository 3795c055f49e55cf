package org.vigie.core.whatif;

import java.util.List;
import java.util.Optional;

import org.vigie.core.fields.DateKind;
import org.vigie.core.fields.LengthKind;
import org.vigie.core.fields.Wording;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.CustodyTitle;
import org.vigie.model.OrderKind;
import org.vigie.model.VigieFactory;

/** A fact that is not entered and is supposed to be there: a renewal, an event, a suspension, earlier custody. */
final class Addition {
	/** What can be added, for messages. */
	static final List<String> NAMES = List.of("order", "event.NAME", "suspension", "credit");

	private static final String EVENT = "event.";
	private static final String TO = "..";
	private static final VigieFactory NEW = VigieFactory.eINSTANCE;

	private final Supposition supposition;

	private Addition(Supposition supposition) {
		this.supposition = supposition;
	}

	static Optional<Addition> of(Supposition supposition) {
		var name = supposition.name();
		return name.startsWith(EVENT) || List.of("order", "suspension", "credit").contains(name) ? Optional.of(new Addition(supposition)) : Optional.empty();
	}

	Outcome<Boolean> to(CustodyPeriod custody, Wording wording) {
		return switch (supposition.name()) {
		case "order" -> order(custody, wording);
		case "suspension" -> span(wording, (from, to) -> {
			var suspension = NEW.createSuspension();
			suspension.setFrom(from);
			suspension.setUntil(to);
			custody.getSuspensions().add(suspension);
		});
		case "credit" -> span(wording, (from, to) -> {
			var credit = NEW.createCredit();
			credit.setFrom(from);
			credit.setUntil(to);
			title(custody).getCredits().add(credit);
		});
		default -> event(custody, wording);
		};
	}

	private Outcome<Boolean> order(CustodyPeriod custody, Wording wording) {
		var parts = supposition.value().split(":", 2);
		return date(parts[0], wording).then(day -> length(parts, wording).map(length -> {
			var order = NEW.createCustodyOrder();
			order.setKind(OrderKind.EXTENSION);
			order.setOrderedAt(day);
			length.ifPresent(order::setLength);
			custody.getOrders().add(order);
			return Boolean.TRUE;
		}));
	}

	private static Outcome<Optional<String>> length(String[] parts, Wording wording) {
		return parts.length < 2 ? Outcome.done(Optional.empty()) : new LengthKind().parseMaybe(parts[1], wording);
	}

	private Outcome<Boolean> event(CustodyPeriod custody, Wording wording) {
		var name = supposition.name().substring(EVENT.length());
		return date(supposition.value(), wording).map(day -> {
			var title = title(custody);
			title.getEvents().removeIf(it -> name.equals(it.getName()));
			var event = NEW.createLegalEvent();
			event.setName(name);
			event.setDate(day);
			title.getEvents().add(event);
			return Boolean.TRUE;
		});
	}

	private static CustodyTitle title(CustodyPeriod custody) {
		return Optional.ofNullable(custody.getTitle()).orElseGet(() -> {
			custody.setTitle(NEW.createCustodyTitle());
			return custody.getTitle();
		});
	}

	/** What is done with a first and a last day. */
	private interface Span {
		void put(UncertainDate from, UncertainDate to);
	}

	private Outcome<Boolean> span(Wording wording, Span span) {
		var at = supposition.value().indexOf(TO);
		if (at < 1) {
			return Outcome.refused(Trouble.of("whatif.span", supposition.value()));
		}
		return date(supposition.value().substring(0, at), wording)
				.then(from -> date(supposition.value().substring(at + TO.length()), wording).map(to -> {
					span.put(from, to);
					return Boolean.TRUE;
				}));
	}

	private static Outcome<UncertainDate> date(String typed, Wording wording) {
		return new DateKind().parse(typed.strip(), wording);
	}
}

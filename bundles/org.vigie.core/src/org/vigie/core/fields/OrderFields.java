package org.vigie.core.fields;

import java.util.List;

import org.vigie.edtf.UncertainDate;
import org.vigie.model.CustodyOrder;
import org.vigie.model.OrderKind;
import org.vigie.model.VigiePackage.Literals;

/** The fields of an order about custody, as listed in {@link #ALL}. */
public final class OrderFields {
	public static final Field<CustodyOrder, OrderKind> KIND = Field
			.of(CustodyOrder.class, "custodyOrder.kind", Literals.CUSTODY_ORDER__KIND, new ChoiceKind<>(OrderKind.class))
			.inForm(Section.ORDERS, 10).inTable(10);
	public static final Field<CustodyOrder, UncertainDate> ORDERED_AT = Field
			.of(CustodyOrder.class, "custodyOrder.orderedAt", Literals.CUSTODY_ORDER__ORDERED_AT, new DateKind())
			.inForm(Section.ORDERS, 20).inTable(20);
	public static final Field<CustodyOrder, UncertainDate> EFFECTIVE_FROM = Field
			.of(CustodyOrder.class, "custodyOrder.effectiveFrom", Literals.CUSTODY_ORDER__EFFECTIVE_FROM, new DateKind())
			.inForm(Section.ORDERS, 30).inTable(30);
	public static final Field<CustodyOrder, String> LENGTH = Field
			.of(CustodyOrder.class, "custodyOrder.length", Literals.CUSTODY_ORDER__LENGTH, new LengthKind())
			.inForm(Section.ORDERS, 40).inTable(40);
	public static final Field<CustodyOrder, String> AUTHORITY = Field
			.of(CustodyOrder.class, "custodyOrder.authority", Literals.CUSTODY_ORDER__AUTHORITY, new TextKind())
			.inForm(Section.ORDERS, 50).inTable(50);
	public static final Field<CustodyOrder, String> NOTE = Field
			.of(CustodyOrder.class, "custodyOrder.note", Literals.SOURCED__NOTE, new LongTextKind())
			.inForm(Section.ORDERS, 60).inTable(60).confidential();

	public static final List<Field<CustodyOrder, ?>> ALL = List.of(KIND, ORDERED_AT, EFFECTIVE_FROM, LENGTH, AUTHORITY, NOTE);

	private OrderFields() {
	}
}

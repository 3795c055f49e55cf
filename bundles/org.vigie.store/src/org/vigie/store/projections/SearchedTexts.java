package org.vigie.store.projections;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.Differences;
import org.vigie.model.Identified;

/** Every text of every record, for search. */
final class SearchedTexts implements Projection {

	private static final Table TABLE = new Table("text_now", List.of(Column.key("place_in_order", Column.Type.WHOLE), Column.of("record_id", Column.Type.WORD),
			Column.of("feature", Column.Type.WORD), Column.of("content", Column.Type.TEXT)));

	@Override
	public Table table() {
		return TABLE;
	}

	@Override
	public boolean covers(AggregateKind kind) {
		return true;
	}

	@Override
	public List<List<Object>> rows(Current current) {
		var rows = new ArrayList<List<Object>>();
		add(rows, current.root());
		current.root().eAllContents().forEachRemaining(it -> add(rows, (Identified) it));
		return rows;
	}

	private static void add(List<List<Object>> rows, Identified record) {
		for (var attribute : record.eClass().getEAllAttributes()) {
			if (isText(attribute)) {
				Differences.text(record, attribute)
						.ifPresent(text -> rows.add(TABLE.stored(List.of((long) rows.size(), record.getId(), attribute.getName(), text))));
			}
		}
	}

	private static boolean isText(EAttribute attribute) {
		return attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isID();
	}
}

package org.vigie.store.projections;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.Differences;
import org.vigie.core.register.FieldChange;
import org.vigie.core.register.Revision;
import org.vigie.model.Aggregate;
import org.vigie.store.Sql;
import org.vigie.store.revisions.RevisionLog;

/**
 * What each revision changed, field by field; who, when and why stand in the log. Of a new aggregate it says only that it came: its
 * fields stand in the first revision itself.
 */
public final class FieldChanges {

	private static final Table TABLE = new Table("field_change",
			List.of(Column.key("revision", Column.Type.WHOLE), Column.key("place_in_order", Column.Type.WHOLE), Column.of("record_id", Column.Type.WORD),
					Column.of("record_class", Column.Type.WORD), Column.of("feature", Column.Type.WORD), Column.of("before_text", Column.Type.TEXT),
					Column.of("after_text", Column.Type.TEXT)));

	private FieldChanges() {
	}

	static Table table() {
		return TABLE;
	}

	/** The rows of one revision. */
	static List<List<Object>> rows(Revision revision, Optional<Aggregate> before, Aggregate after) {
		var rows = new ArrayList<List<Object>>();
		var differences = Differences.between(before, after);
		for (var it : before.isPresent() ? differences : differences.subList(0, 1)) {
			rows.add(TABLE.stored(List.of(revision.number(), (long) rows.size(), it.recordId(), it.recordClass(), it.feature(), it.before(), it.after())));
		}
		return rows;
	}

	/** The changes of one aggregate, oldest first. */
	public static List<FieldChange> of(Sql sql, AggregateKey key) throws SQLException {
		return sql.list("select " + RevisionLog.LINK + ", c.record_id, c.record_class, c.feature, c.before_text, c.after_text" + RevisionLog.FROM + """
				join field_change c on r.aggregate_kind = c.aggregate_kind and r.aggregate_id = c.aggregate_id and r.revision = c.revision
				where c.aggregate_kind = ? and c.aggregate_id = ? order by c.revision, c.place_in_order""",
				row -> new FieldChange(RevisionLog.link(row), row.getString(11), row.getString(12), row.getString(13), Optional.ofNullable(row.getString(14)),
						Optional.ofNullable(row.getString(15))),
				key.kind().word(), key.id());
	}
}

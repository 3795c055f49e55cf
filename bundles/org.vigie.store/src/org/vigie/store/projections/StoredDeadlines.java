package org.vigie.store.projections;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.DeadlineProjector;
import org.vigie.core.register.StoredDeadline;
import org.vigie.model.Aggregate;
import org.vigie.model.CaseFile;
import org.vigie.store.Sql;

/** The clocks of each case, as the projector gives them; instants in seconds from 1970-01-01 UTC. */
final class StoredDeadlines implements Projection {

	private static final Table TABLE = new Table("deadline_now", List.of(Column.key("place_in_order", Column.Type.WHOLE), Column.of("custody_id", Column.Type.WORD),
			Column.of("participation_id", Column.Type.WORD), Column.of("rule_id", Column.Type.WORD), Column.of("kind", Column.Type.WORD),
			Column.of("earliest", Column.Type.WHOLE), Column.of("latest", Column.Type.WHOLE), Column.of("facts_until", Column.Type.WHOLE),
			Column.of("span", Column.Type.TEXT)));

	private final DeadlineProjector projector;

	StoredDeadlines(DeadlineProjector projector) {
		this.projector = Objects.requireNonNull(projector);
	}

	@Override
	public Table table() {
		return TABLE;
	}

	@Override
	public boolean covers(AggregateKind kind) {
		return kind == AggregateKind.CASE;
	}

	@Override
	public List<List<Object>> rows(Current current) {
		return rows(current.root());
	}

	List<List<Object>> rows(Aggregate root) {
		var rows = new ArrayList<List<Object>>();
		for (var it : projector.project((CaseFile) root)) {
			rows.add(TABLE.stored(List.of((long) rows.size(), it.custodyId(), it.participationId(), it.ruleId(), it.kind(), it.earliest(), it.latest(),
					it.factsUntil(), it.span())));
		}
		return rows;
	}

	@Override
	public boolean outdated(List<List<Object>> stored) {
		return stored.stream().anyMatch(row -> row.getLast() instanceof Optional<?> span && span.isPresent() && !projector.computed(span.get().toString()));
	}

	/** In no order: whoever lists them sorts by what people look for. */
	static List<StoredDeadline> all(Sql sql) throws SQLException {
		return sql.list("""
				select aggregate_id, custody_id, participation_id, rule_id, kind, earliest, latest, facts_until, span
				from deadline_now""",
				row -> new StoredDeadline(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), Sql.maybeLong(row, 6),
						Sql.maybeLong(row, 7), Sql.maybeLong(row, 8), row.getString(9)));
	}
}

package org.vigie.store.projections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.DeadlineProjector;
import org.vigie.core.register.StoredDeadline;
import org.vigie.model.Aggregate;
import org.vigie.model.CaseFile;
import org.vigie.store.Sql;

/** The clocks of each case, as the projector gives them; days counted from 1970-01-01. */
final class StoredDeadlines implements Projection {

	private static final Column PACKS = Column.of("packs", Column.Type.TEXT);
	private static final Table TABLE = new Table("deadline_now", List.of(Column.key("place_in_order", Column.Type.WHOLE), Column.of("custody_id", Column.Type.WORD),
			Column.of("participation_id", Column.Type.WORD), Column.of("rule_id", Column.Type.WORD), Column.of("kind", Column.Type.WORD),
			Column.of("listed_from", Column.Type.WHOLE), Column.of("listed_until", Column.Type.WHOLE), Column.of("facts_until", Column.Type.WHOLE), PACKS,
			Column.of("span", Column.Type.TEXT)));
	private static final String SELECT = """
			select aggregate_id, custody_id, participation_id, rule_id, kind, listed_from, listed_until, facts_until, packs, span
			from deadline_now""";

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
			rows.add(TABLE.stored(List.of((long) rows.size(), it.custodyId(), it.participationId(), it.ruleId(), it.kind(), day(it.listedFrom()),
					day(it.listedUntil()), day(it.factsUntil()), it.packs(), it.span())));
		}
		return rows;
	}

	@Override
	public boolean outdated(List<List<Object>> stored) {
		return stored.stream().anyMatch(row -> row.get(TABLE.columns().indexOf(PACKS)) instanceof Optional<?> packs && packs.isPresent()
				&& !projector.computedWith(packs.get().toString()));
	}

	private static Optional<Long> day(Optional<LocalDate> day) {
		return day.map(LocalDate::toEpochDay);
	}

	/** In no order: whoever lists them sorts by what people look for. */
	static List<StoredDeadline> all(Sql sql) throws SQLException {
		return sql.list(SELECT, StoredDeadlines::read);
	}

	static List<StoredDeadline> of(Sql sql, AggregateKey key) throws SQLException {
		return sql.list(SELECT + " where aggregate_kind = ? and aggregate_id = ?", StoredDeadlines::read, key.kind().word(), key.id());
	}

	/** What {@link StoredDeadline#mayBeListed} and {@link StoredDeadline#serves} say, asked of the database: it need not hand over the rest. */
	static List<StoredDeadline> listed(Sql sql, LocalDate asOf, String packs) throws SQLException {
		var day = asOf.toEpochDay();
		return sql.list(SELECT + """

				where (listed_from is null or listed_from <= ?) and (listed_until is null or listed_until > ?) or facts_until > ? or packs <> ?""", StoredDeadlines::read, day, day, day,
				packs);
	}

	private static StoredDeadline read(ResultSet row) throws SQLException {
		return new StoredDeadline(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), maybeDay(row, 6), maybeDay(row, 7), maybeDay(row, 8),
				row.getString(9), row.getString(10));
	}

	private static Optional<LocalDate> maybeDay(ResultSet row, int column) throws SQLException {
		return Sql.maybeLong(row, column).map(LocalDate::ofEpochDay);
	}
}

package org.vigie.store.projections;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.DeadlineProjector;
import org.vigie.core.register.Revision;
import org.vigie.core.register.StoredDeadline;
import org.vigie.model.Aggregate;
import org.vigie.store.Sql;

/** All tables that are filled from the log. */
public final class Projections {

	private final List<Projection> current;
	private final StoredDeadlines deadlines;

	public Projections(DeadlineProjector projector) {
		deadlines = new StoredDeadlines(projector);
		current = Stream.concat(CurrentTables.ALL.stream(), Stream.of(new Heads(), new SearchedTexts(), deadlines)).toList();
	}

	/** The cases with a participation of the person, in no order. */
	public List<AggregateKey> casesNaming(Sql sql, String personId) throws SQLException {
		return sql.list("select distinct aggregate_id from participation_now where person_id = ?", row -> AggregateKey.ofCase(row.getString(1)), personId);
	}

	/** Computes the clocks of a case anew whose own text did not change. */
	public void renewDeadlines(Sql sql, AggregateKey key, Aggregate root) throws SQLException {
		deadlines.table().replace(sql, key, deadlines.rows(root));
	}

	/** The statements that make the tables, by their names. */
	public static List<String> names() {
		return tables().stream().map(Table::name).toList();
	}

	/** The statement that makes a table. */
	public static String create(String name) {
		return tables().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow().create();
	}

	/** The names of a table's columns in their order. */
	public static List<String> columns(String name) {
		return tables().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow().columnNames();
	}

	private static List<Table> tables() {
		return Stream.concat(new Projections(file -> List.of()).current.stream().map(Projection::table), Stream.of(FieldChanges.table())).toList();
	}

	/** Brings the tables up to date with a revision. */
	public void write(Sql sql, Revision link, Optional<Aggregate> before, Aggregate after) throws SQLException {
		FieldChanges.table().insert(sql, link.key(), FieldChanges.rows(link, before, after));
		for (var projection : covering(link.key())) {
			var rows = projection.rows(new Current(link, after));
			if (before.isPresent()) {
				projection.table().replace(sql, link.key(), rows);
			} else {
				projection.table().insert(sql, link.key(), rows);
			}
		}
	}

	/** Fills the tables with one aggregate whose rows are not there. */
	public void fill(Sql sql, Current now, List<List<Object>> changes) throws SQLException {
		FieldChanges.table().insert(sql, now.head().key(), changes);
		for (var projection : covering(now.head().key())) {
			projection.table().insert(sql, now.head().key(), projection.rows(now));
		}
	}

	/** Leaves nothing of an aggregate in the tables but its newest link. */
	public void erase(Sql sql, Revision erasure) throws SQLException {
		for (var table : tables()) {
			table.delete(sql, erasure.key());
		}
		fillErased(sql, erasure);
	}

	/** Fills the tables with an aggregate that was erased and whose rows are not there. */
	public void fillErased(Sql sql, Revision erasure) throws SQLException {
		Heads.TABLE.insert(sql, erasure.key(), Heads.rows(erasure));
	}

	/** The names of the tables that hold more of an erased aggregate than its newest link, or not even that. */
	public List<String> differingErased(Sql sql, Revision erasure, RowCount count) throws SQLException {
		var differing = new ArrayList<String>();
		for (var table : tables()) {
			compare(table, table.rows(sql, erasure.key()), table == Heads.TABLE ? Heads.rows(erasure) : List.of(), count, differing);
		}
		return differing;
	}

	/** The rows of field changes of one revision. */
	public static List<List<Object>> changes(Revision revision, Optional<Aggregate> before, Aggregate after) {
		return FieldChanges.rows(revision, before, after);
	}

	public void clear(Sql sql) throws SQLException {
		for (var table : tables()) {
			table.clear(sql);
		}
	}

	/** The names of the tables whose rows of one aggregate are not what they should be; counts those that should be there. */
	public List<String> differing(Sql sql, Current now, List<List<Object>> changes, RowCount count) throws SQLException {
		var differing = new ArrayList<String>();
		var key = now.head().key();
		compare(FieldChanges.table(), FieldChanges.table().rows(sql, key), changes, count, differing);
		for (var projection : covering(key)) {
			var stored = projection.table().rows(sql, key);
			compare(projection.table(), stored, projection.outdated(stored) ? stored : projection.rows(now), count, differing);
		}
		return differing;
	}

	private static void compare(Table table, List<List<Object>> stored, List<List<Object>> wanted, RowCount count, List<String> differing) {
		count.add(table.name(), wanted.size());
		if (!stored.equals(wanted)) {
			differing.add(table.name());
		}
	}

	/** The names of the tables that hold another number of rows than was counted: rows of no aggregate. */
	public List<String> overfull(Sql sql, RowCount count) throws SQLException {
		var overfull = new ArrayList<String>();
		for (var table : tables()) {
			if (table.count(sql) > count.of(table.name())) {
				overfull.add(table.name());
			}
		}
		return overfull;
	}

	public static List<StoredDeadline> deadlines(Sql sql) throws SQLException {
		return StoredDeadlines.all(sql);
	}

	public static List<StoredDeadline> deadlinesOf(Sql sql, AggregateKey key) throws SQLException {
		return StoredDeadlines.of(sql, key);
	}

	public static List<StoredDeadline> deadlinesListed(Sql sql, LocalDate day, String packs) throws SQLException {
		return StoredDeadlines.listed(sql, day, packs);
	}

	private List<Projection> covering(AggregateKey key) {
		return current.stream().filter(it -> it.covers(key.kind())).toList();
	}
}

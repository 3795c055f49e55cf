package org.vigie.store.projections;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.vigie.core.register.AggregateKey;
import org.vigie.store.Sql;

/**
 * A table that is filled from the log. Its first two columns name the aggregate a row was made from.
 *
 * @param name its name in SQL
 * @param columns in order, without the first two
 */
record Table(String name, List<Column> columns) {

	private static final String OWNER = "aggregate_kind = ? and aggregate_id = ?";

	Table {
		columns = List.copyOf(columns);
	}

	String create() {
		var keys = columns.stream().filter(Column::key).map(it -> ", " + it.name()).collect(Collectors.joining());
		return "create table " + name + " (aggregate_kind varchar(20) not null, aggregate_id varchar(200) not null, "
				+ columns.stream().map(Column::definition).collect(Collectors.joining(", ")) + ", primary key (aggregate_kind, aggregate_id" + keys + "))";
	}

	/** All columns in their order. */
	List<String> columnNames() {
		return Stream.concat(Stream.of("aggregate_kind", "aggregate_id"), columns.stream().map(Column::name)).toList();
	}

	void insert(Sql sql, AggregateKey key, List<List<Object>> rows) throws SQLException {
		var marks = ", ?".repeat(columns.size());
		var whole = rows.stream().map(row -> {
			var all = new ArrayList<>(List.<Object>of(key.kind().word(), key.id()));
			all.addAll(row);
			return (List<Object>) all;
		}).toList();
		sql.runAll("insert into " + name + " (aggregate_kind, aggregate_id, " + names() + ") values (?, ?" + marks + ")", whole);
	}

	/** Puts these rows in the place of what is there; where that is the same nothing is written, so that a save costs what it changed. */
	void replace(Sql sql, AggregateKey key, List<List<Object>> rows) throws SQLException {
		var stored = rows(sql, key);
		if (stored.equals(rows)) {
			return;
		}
		if (!stored.isEmpty()) {
			delete(sql, key);
		}
		insert(sql, key, rows);
	}

	void delete(Sql sql, AggregateKey key) throws SQLException {
		sql.run("delete from " + name + " where " + OWNER, key.kind().word(), key.id());
	}

	void clear(Sql sql) throws SQLException {
		sql.run("delete from " + name);
	}

	/** The rows of one aggregate by their key, each value an Optional. */
	List<List<Object>> rows(Sql sql, AggregateKey key) throws SQLException {
		var order = columns.stream().filter(Column::key).map(Column::name).collect(Collectors.joining(", "));
		return sql.list("select " + names() + " from " + name + " where " + OWNER + (order.isEmpty() ? "" : " order by " + order), row -> {
			var values = new ArrayList<Object>(columns.size());
			for (var i = 0; i < columns.size(); i++) {
				values.add(columns.get(i).read(row, i + 1));
			}
			return (List<Object>) values;
		}, key.kind().word(), key.id());
	}

	long count(Sql sql) throws SQLException {
		return sql.first("select count(*) from " + name, row -> row.getLong(1)).orElse(0L);
	}

	/** Values as they are stored, each an Optional. */
	List<Object> stored(List<?> values) {
		return IntStream.range(0, columns.size()).<Object>mapToObj(i -> columns.get(i).stored(values.get(i) instanceof Optional<?> maybe ? maybe
				: Optional.of(values.get(i)))).toList();
	}

	private String names() {
		return columns.stream().map(Column::name).collect(Collectors.joining(", "));
	}
}

package org.vigie.store.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.vigie.store.Sql;

/** The tables of a register as they are, for steps to look at. */
public final class Schema {

	private final Sql sql;
	private final Map<String, List<String>> columns = new HashMap<>();

	public Schema(Sql sql) {
		this.sql = Objects.requireNonNull(sql);
	}

	public boolean hasTable(String table) throws SQLException {
		return sql.first("select count(*) from information_schema.tables where lower(table_name) = ? and lower(table_schema) = 'public'", row -> row.getLong(1),
				table.toLowerCase(Locale.ROOT)).orElse(0L) > 0;
	}

	/** Whether a step was taken; for what the catalogue of engines names differently. */
	public boolean hasTaken(String step) throws SQLException {
		return hasTable("schema_step") && sql.first("select count(*) from schema_step where id = ?", row -> row.getLong(1), step).orElse(0L) > 0;
	}

	/** The names of a table's columns in their order, in small letters; none where there is no such table. The catalogue is asked once. */
	public List<String> columns(String table) throws SQLException {
		if (columns.isEmpty()) {
			sql.each("select lower(table_name), lower(column_name) from information_schema.columns where lower(table_schema) = 'public' order by ordinal_position",
					row -> columns.computeIfAbsent(row.getString(1), name -> new ArrayList<>()).add(row.getString(2)));
		}
		return columns.getOrDefault(table.toLowerCase(Locale.ROOT), List.of());
	}
}

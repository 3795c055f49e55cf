package org.vigie.store.schema;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;

import org.vigie.store.Sql;

/** The tables of a register as they are, for steps to look at. */
public final class Schema {

	private final Sql sql;

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

	public boolean hasColumn(String table, String column) throws SQLException {
		return sql.first("""
				select count(*) from information_schema.columns
				where lower(table_name) = ? and lower(column_name) = ? and lower(table_schema) = 'public'""", row -> row.getLong(1), table.toLowerCase(Locale.ROOT),
				column.toLowerCase(Locale.ROOT)).orElse(0L) > 0;
	}
}

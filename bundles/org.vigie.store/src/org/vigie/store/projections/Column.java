package org.vigie.store.projections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A column of a table that is filled from the log.
 *
 * @param name its name in SQL
 * @param type what it holds
 * @param key whether it is part of the primary key
 */
record Column(String name, Type type, boolean key) {

	/** What a column holds, in types every engine has. */
	enum Type {
		/** An id or a word. */
		WORD("varchar(400)"),
		/** Text of any length people write; cut at a million characters, the log has it whole. */
		TEXT("varchar(1000000)"),
		/** A whole number; a day is counted from 1970-01-01, an instant in the unit its table names. */
		WHOLE("bigint"),
		/** Yes or no. */
		FLAG("boolean");

		private final String sql;

		Type(String sql) {
			this.sql = sql;
		}

		String sql() {
			return sql;
		}

		/** The longest text it holds. */
		int length() {
			return this == WORD ? 400 : 1_000_000;
		}
	}

	static Column key(String name, Type type) {
		return new Column(name, type, true);
	}

	static Column of(String name, Type type) {
		return new Column(name, type, false);
	}

	String definition() {
		return name + " " + type.sql() + (key ? " not null" : "");
	}

	/** The value as it is stored. */
	Optional<Object> stored(Optional<?> value) {
		return value.map(it -> it instanceof String text && text.length() > type.length() ? text.substring(0, type.length()) : it);
	}

	Optional<Object> read(ResultSet row, int index) throws SQLException {
		Object value = switch (type) {
		case WORD, TEXT -> row.getString(index);
		case WHOLE -> row.getLong(index);
		case FLAG -> row.getBoolean(index);
		};
		return row.wasNull() ? Optional.empty() : Optional.of(value);
	}
}

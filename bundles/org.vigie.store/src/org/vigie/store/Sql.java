package org.vigie.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Statements over one connection, with their arguments. An empty Optional is stored as null, the only place where null is written.
 * Statements are kept, so that one that runs often is understood by the database once. Whoever opened the connection closes it, and its
 * statements with it.
 */
public final class Sql {

	/** Makes a value of the current row. */
	@FunctionalInterface
	public interface RowReader<T> {
		T read(ResultSet row) throws SQLException;
	}

	/** Uses the current row. */
	@FunctionalInterface
	public interface RowUse {
		void use(ResultSet row) throws SQLException;
	}

	private final Connection connection;
	private final Map<String, PreparedStatement> kept = new HashMap<>();

	public Sql(Connection connection) {
		this.connection = Objects.requireNonNull(connection);
	}

	/** The number of rows changed. */
	public int run(String statement, Object... arguments) throws SQLException {
		return prepare(statement, arguments).executeUpdate();
	}

	/** Runs one statement for each row, together. */
	public void runAll(String statement, List<List<Object>> rows) throws SQLException {
		if (rows.isEmpty()) {
			return;
		}
		var prepared = prepare(statement);
		try {
			for (var row : rows) {
				set(prepared, row.toArray());
				prepared.addBatch();
			}
			prepared.executeBatch();
		} finally {
			prepared.clearBatch();
		}
	}

	public <T> List<T> list(String query, RowReader<T> reader, Object... arguments) throws SQLException {
		var found = new ArrayList<T>();
		each(query, row -> found.add(reader.read(row)), arguments);
		return found;
	}

	public <T> Optional<T> first(String query, RowReader<T> reader, Object... arguments) throws SQLException {
		try (var rows = prepare(query, arguments).executeQuery()) {
			return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
		}
	}

	/** Hands over each row; the use must not run the same query again. */
	public void each(String query, RowUse use, Object... arguments) throws SQLException {
		try (var rows = prepare(query, arguments).executeQuery()) {
			while (rows.next()) {
				use.use(rows);
			}
		}
	}

	/** A column that may be null. */
	public static Optional<Long> maybeLong(ResultSet row, int column) throws SQLException {
		var value = row.getLong(column);
		return row.wasNull() ? Optional.empty() : Optional.of(value);
	}

	private PreparedStatement prepare(String statement, Object... arguments) throws SQLException {
		var prepared = kept.get(statement);
		if (prepared == null) {
			prepared = connection.prepareStatement(statement);
			kept.put(statement, prepared);
		}
		set(prepared, arguments);
		return prepared;
	}

	private static void set(PreparedStatement prepared, Object... arguments) throws SQLException {
		for (var i = 0; i < arguments.length; i++) {
			var argument = arguments[i] instanceof Optional<?> maybe ? maybe.orElse(null) : arguments[i]; // SQL's null
			prepared.setObject(i + 1, argument);
		}
	}
}

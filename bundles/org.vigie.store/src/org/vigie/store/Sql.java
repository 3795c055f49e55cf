package org.vigie.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Statements over one connection, with their arguments. An empty Optional is stored as null, the only place where null is written.
 * Whoever opened the connection closes it.
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

	public Sql(Connection connection) {
		this.connection = Objects.requireNonNull(connection);
	}

	/** The number of rows changed. */
	public int run(String statement, Object... arguments) throws SQLException {
		try (var prepared = prepare(statement, arguments)) {
			return prepared.executeUpdate();
		}
	}

	/** Runs one statement for each row, together. */
	public void runAll(String statement, List<List<Object>> rows) throws SQLException {
		if (rows.isEmpty()) {
			return;
		}
		try (var prepared = connection.prepareStatement(statement)) {
			for (var row : rows) {
				set(prepared, row.toArray());
				prepared.addBatch();
			}
			prepared.executeBatch();
		}
	}

	public <T> List<T> list(String query, RowReader<T> reader, Object... arguments) throws SQLException {
		var found = new ArrayList<T>();
		each(query, row -> found.add(reader.read(row)), arguments);
		return found;
	}

	public <T> Optional<T> first(String query, RowReader<T> reader, Object... arguments) throws SQLException {
		try (var prepared = prepare(query, arguments); var rows = prepared.executeQuery()) {
			return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
		}
	}

	public void each(String query, RowUse use, Object... arguments) throws SQLException {
		try (var prepared = prepare(query, arguments); var rows = prepared.executeQuery()) {
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
		var prepared = connection.prepareStatement(statement);
		try {
			set(prepared, arguments);
			return prepared;
		} catch (SQLException | RuntimeException e) {
			prepared.close();
			throw e;
		}
	}

	private static void set(PreparedStatement prepared, Object... arguments) throws SQLException {
		for (var i = 0; i < arguments.length; i++) {
			var argument = arguments[i] instanceof Optional<?> maybe ? maybe.orElse(null) : arguments[i]; // SQL's null
			prepared.setObject(i + 1, argument);
		}
	}
}

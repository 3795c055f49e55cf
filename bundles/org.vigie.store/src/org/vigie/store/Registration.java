package org.vigie.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.RegisterInfo;
import org.vigie.store.projections.Projections;
import org.vigie.store.schema.Schema;
import org.vigie.store.schema.SchemaStep;
import org.vigie.store.schema.Steps;

/**
 * What a register's own table says of it.
 *
 * @param id a random id
 * @param name the name people know it by
 * @param sample whether it is the sample
 * @param createdAt UTC, to the millisecond
 * @param schema version of its schema
 */
record Registration(String id, String name, boolean sample, Instant createdAt, int schema) {

	static Registration fresh(String name, boolean sample, Instant now) {
		return new Registration(UUID.randomUUID().toString(), name, sample, Instant.ofEpochMilli(now.toEpochMilli()), Steps.VERSION);
	}

	RegisterInfo at(RegisterAddress address) {
		return new RegisterInfo(id, name, address, schema, createdAt, sample);
	}

	/** Makes the tables of a new database and enters the register. */
	void enter(H2Database database, Projections projections) throws SQLException {
		try (var connection = database.connectAsOwner()) {
			var sql = new Sql(connection);
			steps().take(sql);
			sql.run("insert into register_info (id, name, is_sample, created_at, schema_version) values (?, ?, ?, ?, ?)", id, name, sample,
					createdAt.toEpochMilli(), schema);
		}
	}

	/** What the database says; empty when it is not a register's. */
	static Optional<Registration> of(Sql sql) throws SQLException {
		return new Schema(sql).hasTable("register_info") ? sql.first("select id, name, is_sample, created_at, schema_version from register_info",
				row -> new Registration(row.getString(1), row.getString(2), row.getBoolean(3), Instant.ofEpochMilli(row.getLong(4)), row.getInt(5))) : Optional.empty();
	}

	/** Whether the schema is older than this program's. */
	static boolean isOutdated(Sql sql) throws SQLException {
		return steps().areNeededBy(sql);
	}

	/** Brings an older schema up to date. */
	static void lift(Database database, Projections projections) throws SQLException {
		try (var connection = database.connectAsOwner()) {
			var sql = new Sql(connection);
			if (!steps().areNeededBy(sql)) {
				return;
			}
			connection.setAutoCommit(false);
			if (steps().take(sql) == SchemaStep.After.REBUILD) {
				new Rebuilding(projections).rebuild(sql);
			}
			connection.commit();
		}
		database.makeDurable();
	}

	private static Steps steps() {
		return Steps.all(H2Database.DIALECT, H2Database.USER);
	}
}

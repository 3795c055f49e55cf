package org.vigie.store.schema;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.vigie.store.Sql;
import org.vigie.store.projections.Projections;

/** The steps in their order. The version of a schema is raised by hand when a step is added that an older program must not meet. */
public final class Steps {

	/** The version this program makes and understands. */
	public static final int VERSION = 2;

	private final List<SchemaStep> steps;
	private final String user;

	private Steps(List<SchemaStep> steps, String user) {
		this.steps = List.copyOf(steps);
		this.user = Objects.requireNonNull(user);
	}

	/**
	 * All steps there are.
	 *
	 * @param user the database user the program works with; gets no more than it needs: reading, and adding to the log
	 */
	public static Steps all(Dialect dialect, String user) {
		var tables = Projections.names().stream().<SchemaStep>map(CurrentTable::new);
		return new Steps(Stream.of(Stream.<SchemaStep>of(new FirstTables(dialect), new SealedLog(dialect)), tables, Stream.<SchemaStep>of(new PersonIndex()),
				Stream.<SchemaStep>of(new OfficeKeyTable(dialect, user))).flatMap(it -> it).toList(), user);
	}

	/** Whether a register of this program's version or an older one lacks something. */
	public boolean areNeededBy(Sql sql) throws SQLException {
		var schema = new Schema(sql);
		for (var step : steps) {
			if (step.neededBy(schema)) {
				return true;
			}
		}
		return false;
	}

	/** Takes the steps that are needed, as the owner of the tables; tells whether the tables must be rebuilt from the log. */
	public SchemaStep.After take(Sql sql) throws SQLException {
		var schema = new Schema(sql);
		var after = SchemaStep.After.NOTHING;
		for (var step : steps) {
			if (step.neededBy(schema)) {
				if (step.apply(sql) == SchemaStep.After.REBUILD) {
					after = SchemaStep.After.REBUILD;
				}
				if (sql.first("select id from schema_step where id = ?", row -> row.getString(1), step.id()).isEmpty()) {
					sql.run("insert into schema_step (id) values (?)", step.id());
				}
			}
		}
		sql.run("update register_info set schema_version = ?", VERSION);
		grant(sql);
		return after;
	}

	private void grant(Sql sql) throws SQLException {
		sql.run("grant select, insert on revision to " + user);
		sql.run("grant select, insert on data_key to " + user);
		sql.run("grant select on register_info to " + user);
		sql.run("grant select on schema_step to " + user);
		for (var table : Projections.names()) {
			sql.run("grant select, insert, update, delete on " + table + " to " + user);
		}
	}
}

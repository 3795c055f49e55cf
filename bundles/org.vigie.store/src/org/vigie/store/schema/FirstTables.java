package org.vigie.store.schema;

import java.sql.SQLException;

import org.vigie.store.Sql;

/** Version 1: the log, what the register says of itself, and the list of steps taken. */
final class FirstTables implements SchemaStep {

	private final Dialect dialect;

	FirstTables(Dialect dialect) {
		this.dialect = dialect;
	}

	@Override
	public String id() {
		return "2026-11-first-tables";
	}

	@Override
	public boolean neededBy(Schema schema) throws SQLException {
		return !schema.hasTable("revision");
	}

	@Override
	public After apply(Sql sql) throws SQLException {
		sql.run("create table schema_step (id varchar(100) not null primary key)");
		sql.run("""
				create table register_info (id varchar(100) not null primary key, name varchar(1000) not null, is_sample boolean not null,
				created_at bigint not null, schema_version bigint not null)""");
		sql.run("""
				create table revision (aggregate_kind varchar(20) not null, aggregate_id varchar(200) not null, revision bigint not null,
				saved_at bigint not null, saved_by varchar(1000) not null, comment varchar(100000) not null, payload %s not null,
				payload_sha256 varchar(64) not null, previous_hash varchar(64) not null, hash varchar(64) not null,
				primary key (aggregate_kind, aggregate_id, revision))""".formatted(dialect.bytes()));
		return After.NOTHING;
	}
}

package org.vigie.store.schema;

import java.sql.SQLException;

import org.vigie.store.Sql;

/**
 * Where the office's key pair is kept: added once and never changed. The register's file is what protects the private half. The pair
 * itself is made when a register is opened for writing, so that a copy in memory never signs with a key nobody has.
 */
record OfficeKeyTable(Dialect dialect, String user) implements SchemaStep {

	@Override
	public String id() {
		return "2026-11-office-key";
	}

	@Override
	public boolean neededBy(Schema schema) throws SQLException {
		return schema.columns("office_key").isEmpty();
	}

	@Override
	public After apply(Sql sql) throws SQLException {
		sql.run("create table office_key (number bigint not null primary key, public_key %1$s not null, private_key %1$s not null)".formatted(dialect.bytes()));
		sql.run("grant select, insert on office_key to " + user);
		return After.NOTHING;
	}
}

package org.vigie.store.schema;

import java.sql.SQLException;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.AggregateKey;
import org.vigie.store.Sql;
import org.vigie.store.revisions.FormerLog;

/**
 * Version 2: texts and comments are sealed, each aggregate's with a key of its own. The log of version 1 is checked and then written
 * anew, since its hashes run over what could be read; what its checkpoint was can be reckoned again from what is sealed.
 */
final class SealedLog implements SchemaStep {

	private final Dialect dialect;

	SealedLog(Dialect dialect) {
		this.dialect = dialect;
	}

	@Override
	public String id() {
		return "2026-11-sealed-log";
	}

	@Override
	public boolean neededBy(Schema schema) throws SQLException {
		return !schema.hasTaken(id());
	}

	@Override
	public After apply(Sql sql) throws SQLException {
		sql.run("alter table revision alter column comment set data type varchar(1000000)");
		sql.run("alter table revision add column if not exists save_position bigint");
		sql.run("""
				create table if not exists data_key (aggregate_kind varchar(20) not null, aggregate_id varchar(200) not null, data_key %s not null,
				primary key (aggregate_kind, aggregate_id))""".formatted(dialect.bytes()));
		var former = new FormerLog(sql);
		if (former.isEmpty()) {
			return After.NOTHING;
		}
		for (var key : former.keys()) {
			seal(former, key);
		}
		return After.REBUILD;
	}

	private static void seal(FormerLog former, AggregateKey key) throws SQLException {
		if (former.seal(key) instanceof Outcome.Refused<Long>(var trouble, var ignored)) {
			throw new Unsound(trouble);
		}
	}
}

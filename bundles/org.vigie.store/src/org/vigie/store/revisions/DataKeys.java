package org.vigie.store.revisions;

import java.sql.SQLException;
import java.util.Objects;

import org.vigie.core.register.AggregateKey;
import org.vigie.store.Sql;

/** The keys of all aggregates that were not erased. The program may add; only an erasure, as the owner of the tables, removes. */
public final class DataKeys {

	private final Sql sql;

	public DataKeys(Sql sql) {
		this.sql = Objects.requireNonNull(sql);
	}

	public void add(AggregateKey aggregate, DataKey key) throws SQLException {
		sql.run("insert into data_key (aggregate_kind, aggregate_id, data_key) values (?, ?, ?)", aggregate.kind().word(), aggregate.id(), key.bytes());
	}

	/** Removes the key; its place in the file is overwritten when the file is written anew. */
	public void destroy(AggregateKey aggregate) throws SQLException {
		sql.run("delete from data_key where aggregate_kind = ? and aggregate_id = ?", aggregate.kind().word(), aggregate.id());
	}
}

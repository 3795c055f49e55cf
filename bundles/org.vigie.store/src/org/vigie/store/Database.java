package org.vigie.store;

import java.sql.Connection;
import java.sql.SQLException;

/** The database under a register, in the few respects in which engines differ. Safe for several threads. */
interface Database extends AutoCloseable {

	/** A connection with the rights of the program: it reads everything, adds to the log, and changes the tables filled from it. */
	Connection connect() throws SQLException;

	/** A connection that may make tables. */
	Connection connectAsOwner() throws SQLException;

	/** Returns when everything committed is on the disk. */
	void makeDurable() throws SQLException;

	/** Starts anew after a failure, from what is on the disk. */
	void reopen() throws SQLException;

	/**
	 * Writes the file anew with what is in use only, overwrites the old one and opens the new. Connections taken before no longer work.
	 *
	 * @return false where the old file had to stay; it is open again then
	 */
	boolean rewrite() throws SQLException;

	@Override
	void close() throws SQLException;
}

package org.vigie.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.vigie.store.crypto.FileKey;
import org.vigie.store.schema.Dialect;

/**
 * An H2 database of this process. {@code WRITE_DELAY=0} makes a commit write its pages at once, but not wait for the disk; that is done
 * by {@code CHECKPOINT SYNC}. {@code REUSE_SPACE=FALSE} appends to the file only: H2 2.5 loses a commit that it wrote into a gap when the
 * process is killed before the next one, since the head of its file then still names the one before. {@code MAX_COMPACT_TIME=0} keeps it
 * from moving pages about in the only copy when it closes, and no trace file is written, since it would hold texts of cases. An encrypted
 * one encrypts its temporary files too.
 */
final class H2Database implements Database {

	static final Dialect DIALECT = new Dialect("varbinary(1048576)");
	static final String USER = "VIGIE";

	private static final String OWNER = "VIGIE_OWNER";
	/** The cache: an eighth of the memory there may be, in kilobytes. The pages of the deadlines of a hundred thousand people stay in it. */
	private static final String CACHE = ";CACHE_SIZE=" + Runtime.getRuntime().maxMemory() / 8 / 1024;
	/** What only the owner may set; it holds for the whole database as long as it is open. */
	private static final String OWNERS = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0" + CACHE;
	/** Rows are handed over as they are read; long results would be written to a file first. */
	private static final String LAZY = ";LAZY_QUERY_EXECUTION=1";
	private static final String SETTINGS = ";REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;QUERY_CACHE_SIZE=64" + LAZY;
	private static final int CONNECTIONS = 32;

	private static final String ENCRYPTED = ";CIPHER=AES";

	private final String url;
	private final Optional<FileKey> key;
	private JdbcConnectionPool pool;
	private Connection owner;

	private H2Database(String url, Optional<FileKey> key) throws SQLException {
		this.url = url;
		this.key = key;
		owner = source(url + OWNERS, OWNER, key).getConnection();
		pool = pool();
	}

	/**
	 * A new database.
	 *
	 * @param name its file with H2's scheme, without the ending
	 * @param key encrypts the file; it stays the caller's, who overwrites it when the database is closed
	 */
	static H2Database create(String name, Optional<FileKey> key) throws SQLException {
		var url = url(name, key) + SETTINGS;
		try (var connection = source(url + OWNERS, OWNER, key).getConnection()) {
			new Sql(connection).run("create user " + USER + " password ''");
			return new H2Database(url + ";IFEXISTS=TRUE", key);
		}
	}

	static H2Database create(String name) throws SQLException {
		return create(name, Optional.empty());
	}

	static H2Database open(String name, Optional<FileKey> key) throws SQLException {
		return new H2Database(url(name, key) + SETTINGS + ";IFEXISTS=TRUE", key);
	}

	static H2Database open(String name) throws SQLException {
		return open(name, Optional.empty());
	}

	/** Opens a file without ever writing to it. */
	static H2Database look(String name, Optional<FileKey> key) throws SQLException {
		return new H2Database(url(name, key) + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE" + LAZY, key);
	}

	static H2Database look(String name) throws SQLException {
		return look(name, Optional.empty());
	}

	private static String url(String name, Optional<FileKey> key) {
		return "jdbc:h2:" + name + key.map(it -> ENCRYPTED).orElse("");
	}

	/** H2 takes the password of the file and that of the user in one, a blank between them; our users have none. */
	private static JdbcDataSource source(String url, String user, Optional<FileKey> key) {
		var source = new JdbcDataSource();
		source.setURL(url);
		source.setUser(user);
		if (key.isPresent()) {
			var digits = key.get().filePassword();
			var both = Arrays.copyOf(digits, digits.length + 1);
			both[digits.length] = ' ';
			source.setPasswordChars(both);
			Arrays.fill(digits, '\0');
		} else {
			source.setPassword("");
		}
		return source;
	}

	private JdbcConnectionPool pool() {
		var made = JdbcConnectionPool.create(source(url, USER, key));
		made.setMaxConnections(CONNECTIONS);
		return made;
	}

	@Override
	public Connection connect() throws SQLException {
		return currentPool().getConnection();
	}

	private synchronized JdbcConnectionPool currentPool() {
		return pool;
	}

	@Override
	public Connection connectAsOwner() throws SQLException {
		return source(url + OWNERS, OWNER, key).getConnection();
	}

	@Override
	public synchronized void makeDurable() throws SQLException {
		new Sql(owner).run("checkpoint sync");
	}

	@Override
	public synchronized void reopen() throws SQLException {
		abandon();
		owner = source(url + OWNERS, OWNER, key).getConnection();
		pool = pool();
	}

	/** Lets go of connections that may be broken. */
	private void abandon() {
		pool.dispose();
		try (var broken = owner; var statement = broken.createStatement()) {
			statement.execute("shutdown immediately");
		} catch (SQLException e) {
			return; // it was down already
		}
	}

	/** Closes the file at once, whoever still has a connection. */
	synchronized void shutDown() throws SQLException {
		pool.dispose();
		new Sql(owner).run("shutdown");
	}

	@Override
	public boolean rewrite() {
		throw new UnsupportedOperationException("the folder's database does it");
	}

	@Override
	public synchronized void close() throws SQLException {
		pool.dispose();
		owner.close();
	}

	/** The file of a folder's database as H2 names it. */
	static String file(Path name) {
		return "file:" + name.toAbsolutePath();
	}

	/** Whether a failure tells that the file is in use by a process that does not know of our lock. */
	static boolean isLocked(SQLException met) {
		return met.getErrorCode() == 90020;
	}

	/** Whether the database does not know our users. */
	static boolean isRefused(SQLException met) {
		return met.getErrorCode() == 28000;
	}
}

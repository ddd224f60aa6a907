package dev.roundtable.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The two databases the bot runs on; every call of {@link #create()} gives a new, migrated, empty
 * one.
 *
 * <p>Meant for {@code @ParameterizedTest @EnumSource(TestDatabase.class)}.
 */
public enum TestDatabase {
  /** H2 in memory, with the settings of the default database file. */
  H2 {
    @Override
    DataSource empty(String name) {
      return JdbcConnectionPool.create(
          "jdbc:h2:mem:"
              + name
              + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;LOCK_TIMEOUT=500",
          "",
          "");
    }
  },

  /** One PostgreSQL server for the whole JVM, with a database for every call. */
  POSTGRESQL {
    @Override
    DataSource empty(String name) {
      EmbeddedPostgres server = Server.STARTED;
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return server.getDatabase("postgres", name);
    }
  };

  private static final AtomicInteger COUNT = new AtomicInteger();

  /** A new database with all migrations that are on the class path. */
  public DataSource create() {
    DataSource dataSource = empty("test_" + COUNT.incrementAndGet());
    Flyway.configure()
        .dataSource(dataSource)
        .locations(
            "classpath:db/migration/quartz/" + name().toLowerCase(Locale.ROOT),
            "classpath:db/migration/bot-core",
            "classpath:db/migration/web-adapter")
        .load()
        .migrate();
    return dataSource;
  }

  abstract DataSource empty(String name);

  /** Starts on first use; stops with the JVM. */
  private static final class Server {
    static final EmbeddedPostgres STARTED = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

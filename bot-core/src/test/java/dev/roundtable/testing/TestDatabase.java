package dev.roundtable.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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

  /** One PostgreSQL server for the whole JVM, with a copy of one migrated database every call. */
  POSTGRESQL {
    @Override
    DataSource migrated(String name) {
      DataSource emptied = EMPTIED.poll();
      return emptied == null ? Server.create(name + " template " + Server.TEMPLATE, name) : emptied;
    }

    @Override
    DataSource empty(String name) {
      return Server.create(name, name);
    }

    @Override
    public void recycle(DataSource done) {
      try (Connection connection = done.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(EMPTY_ALL);
        EMPTIED.add(done);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  };

  private static final Queue<DataSource> EMPTIED = new ConcurrentLinkedQueue<>();

  private static final String EMPTY_ALL =
      """
      do $$ begin execute
        (select 'truncate ' || string_agg(quote_ident(tablename), ', ') || ' cascade'
          from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history');
      end $$
      """;

  private static final AtomicInteger COUNT = new AtomicInteger();

  /** A new database with all migrations that are on the class path. */
  public DataSource create() {
    return migrated("test_" + COUNT.incrementAndGet());
  }

  /**
   * Gives back a database of {@link #create()} that nobody uses any more; PostgreSQL's are dear.
   */
  public void recycle(DataSource done) {}

  DataSource migrated(String name) {
    return migrate(empty(name));
  }

  final DataSource migrate(DataSource dataSource) {
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

  /** Starts on first use, stops with the JVM, and need not survive a power cut. */
  private static final class Server {
    static final String TEMPLATE = "migrated";
    static final EmbeddedPostgres STARTED = start();

    static {
      POSTGRESQL.migrate(create(TEMPLATE, TEMPLATE));
    }

    static DataSource create(String what, String name) {
      try (Connection connection = STARTED.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + what);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return STARTED.getDatabase("postgres", name);
    }

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

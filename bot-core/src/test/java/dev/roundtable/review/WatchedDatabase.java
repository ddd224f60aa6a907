package dev.roundtable.review;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** An H2 database that notes what it is asked, and can say how many rows that took to read. */
final class WatchedDatabase {

  private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

  private final DataSource database;
  private final List<Asked> asked = new ArrayList<>();
  private boolean watching;

  WatchedDatabase(DataSource database) {
    this.database = database;
  }

  /** A statement with the values that were bound to it. */
  private record Asked(String sql, List<Binding> bindings) {}

  private record Binding(Method method, Object[] values) {}

  /** The database, under watch. */
  DataSource dataSource() {
    return proxy(
        DataSource.class,
        database,
        (method, values, result) ->
            result instanceof Connection connection ? watched(connection) : result);
  }

  /** Notes what is asked while something is done, on one thread. */
  void watch(Runnable deed) {
    asked.clear();
    watching = true;
    deed.run();
    watching = false;
  }

  int statements() {
    return asked.size();
  }

  /** How many rows and index entries the noted queries read when they are asked again. */
  long rowsRead() throws Exception {
    long rows = 0;
    try (Connection connection = database.getConnection()) {
      for (Asked one : asked) {
        if (one.sql().strip().toLowerCase(Locale.ROOT).startsWith("select")) {
          rows += rowsRead(connection, one);
        }
      }
    }
    return rows;
  }

  private static long rowsRead(Connection connection, Asked one) throws Exception {
    long rows = 0;
    try (PreparedStatement again = connection.prepareStatement("explain analyze " + one.sql())) {
      for (Binding binding : one.bindings()) {
        binding.method().invoke(again, binding.values());
      }
      try (ResultSet plan = again.executeQuery()) {
        plan.next();
        Matcher scanned = SCANNED.matcher(plan.getString(1));
        while (scanned.find()) {
          rows += Long.parseLong(scanned.group(1));
        }
      }
    }
    return rows;
  }

  private Connection watched(Connection connection) {
    return proxy(
        Connection.class,
        connection,
        (method, values, result) -> {
          if (!watching || !(result instanceof PreparedStatement statement)) {
            return result;
          }
          Asked one = new Asked((String) values[0], new ArrayList<>());
          asked.add(one);
          return watched(statement, one);
        });
  }

  private static PreparedStatement watched(PreparedStatement statement, Asked one) {
    return proxy(
        PreparedStatement.class,
        statement,
        (method, values, result) -> {
          if (method.getName().startsWith("set")
              && values.length > 1
              && values[0] instanceof Integer) {
            one.bindings().add(new Binding(method, values));
          }
          return result;
        });
  }

  private interface Note {
    Object on(Method method, Object[] values, Object result);
  }

  private static <T> T proxy(Class<T> type, T target, Note note) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, values) -> {
              try {
                return note.on(
                    method, values == null ? new Object[0] : values, method.invoke(target, values));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}

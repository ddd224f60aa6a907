package dev.roundtable.web.tryout.play;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Empties the bot's own tables, guides left as they are. It refuses any database but the embedded
 * one that the try-out keeps for itself.
 */
final class Wipe {

  private static final String TABLES =
      "select table_name from information_schema.tables where table_schema = 'public'"
          + " and table_type = 'BASE TABLE' and table_name not like 'qrtz%'"
          + " and table_name not like 'flyway%' and table_name not like 'guide%'"
          + " and table_name not in ('question', 'question_revision')";

  private final JdbcClient db;
  private final TransactionOperations transaction;

  Wipe(JdbcClient db, TransactionOperations transaction) {
    this.db = db;
    this.transaction = transaction;
  }

  void all() {
    db.sql("select h2version()").query(String.class).single();
    List<String> tables = db.sql(TABLES).query(String.class).list();
    db.sql("set referential_integrity false").update();
    try {
      transaction.executeWithoutResult(
          status -> tables.forEach(table -> db.sql("delete from \"" + table + "\"").update()));
    } finally {
      db.sql("set referential_integrity true").update();
    }
  }
}

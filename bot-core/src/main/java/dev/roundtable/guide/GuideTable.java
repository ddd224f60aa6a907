package dev.roundtable.guide;

import dev.roundtable.sql.Utc;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The guides of the database: what files bring in, and what is changed here. */
@Repository
class GuideTable {

  /** The owner of what comes with the program or its settings. */
  static final String BUNDLED = "";

  /** Which state of which guide this is. */
  record Version(GuideId id, String checksum, boolean edited) {}

  /** What became of a file that was brought in. */
  enum Outcome {
    ADDED,
    UPDATED,
    UNCHANGED,
    EDITED_HERE
  }

  private final JdbcClient db;
  private final Clock clock;
  private final QuestionTable questions;

  GuideTable(JdbcClient db, Clock clock, QuestionTable questions) {
    this.db = db;
    this.clock = clock;
    this.questions = questions;
  }

  List<GuideSummary> ownedBy(String owner) {
    return db.sql("select * from guide where owner_space = ? order by title, guide_key")
        .param(owner)
        .query(GuideTable::summary)
        .list();
  }

  Optional<Version> version(GuideId id) {
    return db.sql("select id, checksum, edited from guide where id = ?")
        .param(id.value())
        .query(GuideTable::version)
        .optional();
  }

  /** The content of a guide as YAML. */
  String content(GuideId id) {
    return db.sql("select content from guide where id = ?")
        .param(id.value())
        .query(String.class)
        .single();
  }

  /** Brings a bundled guide in, unless it was edited here or is there already. */
  @Transactional
  Outcome bringIn(Guide guide) {
    Optional<Version> before =
        db.sql("select id, checksum, edited from guide where owner_space = ? and guide_key = ?")
            .params(BUNDLED, guide.key().value())
            .query(GuideTable::version)
            .optional();
    String content = GuideFiles.toYaml(guide);
    if (before.isEmpty()) {
      GuideId id = GuideId.random();
      insert(id, guide, content);
      questions.bringTo(id, guide);
      return Outcome.ADDED;
    }
    if (before.get().edited()) {
      return Outcome.EDITED_HERE;
    }
    if (before.get().checksum().equals(checksum(content))) {
      return Outcome.UNCHANGED;
    }
    return replace(before.get(), guide, content, false) ? Outcome.UPDATED : Outcome.UNCHANGED;
  }

  /** Changes a guide here, so that no update from a file overwrites it. */
  @Transactional
  void edit(GuideId id, Guide guide) {
    Version before = version(id).orElseThrow(() -> new IllegalArgumentException("no guide " + id));
    if (!replace(before, guide, GuideFiles.toYaml(guide), true)) {
      throw new IllegalStateException("changed by somebody else meanwhile: " + id);
    }
  }

  /** False if somebody else was quicker: of several nodes starting at once, one does it. */
  private boolean replace(Version before, Guide guide, String content, boolean edited) {
    int changed =
        db.sql(
                "update guide set title = ?, language = ?, company = ?, role_name = ?,"
                    + " level_name = ?, content = ?, checksum = ?, edited = ?, changed_at = ?"
                    + " where id = ? and checksum = ? and edited = ?")
            .params(
                guide.title(),
                guide.language(),
                guide.company(),
                guide.role(),
                guide.level(),
                content,
                checksum(content),
                edited,
                Utc.of(clock.instant()),
                before.id().value(),
                before.checksum(),
                before.edited())
            .update();
    if (changed == 0) {
      return false;
    }
    questions.bringTo(before.id(), guide);
    return true;
  }

  private void insert(GuideId id, Guide guide, String content) {
    db.sql(
            "insert into guide (id, owner_space, guide_key, title, language, company, role_name,"
                + " level_name, content, checksum, edited, changed_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?)")
        .params(
            id.value(),
            BUNDLED,
            guide.key().value(),
            guide.title(),
            guide.language(),
            guide.company(),
            guide.role(),
            guide.level(),
            content,
            checksum(content),
            Utc.of(clock.instant()))
        .update();
  }

  private static GuideSummary summary(ResultSet row, int n) throws SQLException {
    return new GuideSummary(
        new GuideId(row.getObject("id", UUID.class)),
        new Key(row.getString("guide_key")),
        row.getString("title"),
        row.getString("language"),
        row.getString("company"),
        row.getString("role_name"),
        row.getString("level_name"),
        row.getString("owner_space"),
        row.getBoolean("edited"));
  }

  private static Version version(ResultSet row, int n) throws SQLException {
    return new Version(
        new GuideId(row.getObject("id", UUID.class)),
        row.getString("checksum"),
        row.getBoolean("edited"));
  }

  private static String checksum(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

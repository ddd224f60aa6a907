package dev.roundtable.group;

import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Study groups. */
@Repository
public class Groups {

  private static final String COLUMNS =
      "g.id, g.name, g.zone, g.language, g.state, g.min_characters, g.is_sealed, g.ranking,"
          + " g.nudge_at, g.quiet_from, g.quiet_to, g.call_link";

  private final JdbcClient db;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Groups(JdbcClient db, Clock clock, ApplicationEventPublisher events) {
    this.db = db;
    this.clock = clock;
    this.events = events;
  }

  /** Founds a group; its founder becomes its first organizer, but not a member. */
  @Transactional
  public StudyGroup found(String name, ZoneId zone, Locale language, PersonId founder) {
    var group =
        new StudyGroup(
            GroupId.fresh(), name, zone, language, StudyGroup.State.ACTIVE, GroupSettings.DEFAULTS);
    GroupSettings s = group.settings();
    db.sql(
            "insert into study_group (id, name, zone, language, state, min_characters, is_sealed,"
                + " ranking, nudge_at, quiet_from, quiet_to, created_by, created_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            group.id().value(),
            name,
            zone.getId(),
            language.toLanguageTag(),
            group.state().name(),
            s.minAnswerCharacters(),
            s.sealed(),
            s.ranking(),
            s.nudgeAt(),
            s.quietFrom(),
            s.quietTo(),
            founder.value(),
            Utc.of(clock.instant()))
        .update();
    db.sql("insert into organizer (group_id, person_id) values (?, ?)")
        .params(group.id().value(), founder.value())
        .update();
    return group;
  }

  /** A group by id. */
  public StudyGroup get(GroupId id) {
    return db.sql("select " + COLUMNS + " from study_group g where g.id = ?")
        .param(id.value())
        .query(Groups::group)
        .single();
  }

  /** The groups that a person belongs to or organizes, by name. */
  public List<StudyGroup> of(PersonId person) {
    return db.sql(
            "select "
                + COLUMNS
                + " from study_group g where g.state <> 'CLOSED' and (g.id in (select group_id from"
                + " membership where person_id = ? and state not in ('LEFT', 'EXCLUDED')) or g.id"
                + " in (select group_id from organizer where person_id = ?)) order by g.name, g.id")
        .params(person.value(), person.value())
        .query(Groups::group)
        .list();
  }

  /** All groups that ask questions now. */
  public List<StudyGroup> active() {
    return db.sql(
            "select " + COLUMNS + " from study_group g where g.state = 'ACTIVE' order by g.id")
        .query(Groups::group)
        .list();
  }

  /** Stops or starts the questions; nothing happens when the group is in that state already. */
  @Transactional
  public void change(GroupId id, StudyGroup.State to) {
    StudyGroup.State from = get(id).state();
    int changed =
        db.sql("update study_group set state = ? where id = ? and state = ?")
            .params(to.name(), id.value(), from.name())
            .update();
    if (changed == 1 && from != to) {
      events.publishEvent(new GroupEvents.GroupStateChanged(id, from, to));
    }
  }

  /** Moves the group to another zone; its schedule re-plans what is not yet asked. */
  @Transactional
  public void move(GroupId id, ZoneId zone) {
    db.sql("update study_group set zone = ? where id = ?")
        .params(zone.getId(), id.value())
        .update();
    events.publishEvent(new GroupEvents.GroupMoved(id));
  }

  /** Changes a group's settings. */
  @Transactional
  public void configure(GroupId id, GroupSettings s) {
    db.sql(
            "update study_group set min_characters = ?, is_sealed = ?, ranking = ?, nudge_at = ?,"
                + " quiet_from = ?, quiet_to = ?, call_link = ? where id = ?")
        .params(
            s.minAnswerCharacters(),
            s.sealed(),
            s.ranking(),
            s.nudgeAt(),
            s.quietFrom(),
            s.quietTo())
        .param(s.callLink())
        .param(id.value())
        .update();
  }

  /** Which of several groups a person's commands outside of any room mean. */
  public Optional<GroupId> remembered(PersonId person) {
    return db.sql("select talk_group from person where id = ? and talk_group is not null")
        .param(person.value())
        .query((row, n) -> new GroupId(row.getObject(1, UUID.class)))
        .optional();
  }

  /** Remembers which group a person's commands outside of any room mean. */
  public void remember(PersonId person, GroupId group) {
    db.sql("update person set talk_group = ? where id = ?")
        .params(group.value(), person.value())
        .update();
  }

  static StudyGroup group(ResultSet row, int n) throws SQLException {
    return new StudyGroup(
        new GroupId(row.getObject("id", UUID.class)),
        row.getString("name"),
        ZoneId.of(row.getString("zone")),
        Locale.forLanguageTag(row.getString("language")),
        StudyGroup.State.valueOf(row.getString("state")),
        new GroupSettings(
            row.getInt("min_characters"),
            row.getBoolean("is_sealed"),
            row.getBoolean("ranking"),
            row.getObject("nudge_at", LocalTime.class),
            row.getObject("quiet_from", LocalTime.class),
            row.getObject("quiet_to", LocalTime.class),
            row.getString("call_link")));
  }
}

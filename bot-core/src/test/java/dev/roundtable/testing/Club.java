package dev.roundtable.testing;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.ChatPlatforms;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.FakePlatform;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.Shown;
import dev.roundtable.delivery.Deliveries;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.Members;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.group.Rooms;
import dev.roundtable.guide.GuideId;
import dev.roundtable.guide.Guides;
import dev.roundtable.schedule.Heartbeat;
import dev.roundtable.schedule.Pace;
import dev.roundtable.schedule.RoundEntry;
import dev.roundtable.schedule.ScheduleId;
import dev.roundtable.schedule.StudySchedule;
import dev.roundtable.schedule.StudySchedules;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A study group in Berlin that studies from Monday to Friday at 09:00, on a fake platform whose
 * people do what people do, while time passes. Olga set it up.
 */
public final class Club implements AutoCloseable {

  /** Sunday, 22 November 2026, 12:00 in Berlin. */
  public static final Instant SUNDAY = Instant.parse("2026-11-22T11:00:00Z");

  /** Long enough to be an answer. */
  public static final String LONG =
      "I told the whole team in the same meeting that I had been wrong about the launch date.";

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final FakePlatform platform;
  private final Core core;
  private final GroupId group;
  private final Place.Room room;

  private Club(Core core, FakePlatform platform, String roomName, Pace pace, String... rounds) {
    this.core = core;
    this.platform = platform;
    core.readGuides();
    platform.connect(core::get);
    room = platform.room(roomName);
    group =
        core.get(Groups.class)
            .found("Monday Club " + roomName, BERLIN, Locale.ENGLISH, id(person("Olga")))
            .id();
    core.get(Rooms.class).give(room, roomName, group);
    GuideId guide = core.get(Guides.class).all().getFirst().id();
    List<RoundEntry> entries =
        Arrays.stream(rounds).map(r -> new RoundEntry(guide, r, true, 0)).toList();
    core.get(StudySchedules.class)
        .save(
            new StudySchedule(
                ScheduleId.fresh(),
                group,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                BERLIN,
                Set.of(),
                entries,
                pace));
  }

  /** A group with one round. */
  public static Club begin() {
    return begin(TestDatabase.H2, "behavioral");
  }

  /** A group with these rounds, each every day. */
  public static Club begin(TestDatabase database, String... rounds) {
    return begin(database, Pace.EVERY_ROUND, rounds);
  }

  /** A group with these rounds, and further platforms that it knows. */
  public static Club begin(TestDatabase database, Pace pace, String... rounds) {
    var platform = new FakePlatform();
    return new Club(Core.on(database, SUNDAY, platform), platform, "general", pace, rounds);
  }

  /** A group that also knows another platform, on which nothing of it is yet. */
  public static Club beside(FakePlatform other, String... rounds) {
    var platform = new FakePlatform();
    Core core = Core.on(TestDatabase.H2, SUNDAY, platform, other);
    other.connect(core::get);
    return new Club(core, platform, "general", Pace.EVERY_ROUND, rounds);
  }

  /** A group that asks its platform beside all else. */
  public static Club askingBeside() {
    var platform = new FakePlatform();
    Core core = Core.askingBeside(SUNDAY, platform);
    return new Club(core, platform, "general", Pace.EVERY_ROUND, "behavioral");
  }

  /** The general room of another platform joins the group. */
  public void joins(FakePlatform other) {
    Player otto = other.person("Otto");
    other.makeAdmin(otto);
    person("Olga").runs("/organize share");
    String said = person("Olga").lastPrivate().text();
    otto.runs("/organize join " + said.replaceAll("(?s).*?([A-Z2-9]{4}-[A-Z2-9]{4}).*", "$1"));
  }

  /** The platform tells of something. */
  public void publish(ChatEvent event) {
    core.get(Dispatcher.class).publish(event);
  }

  /** A second group beside this one, in a room of its own. */
  public Club another(String roomName, String... rounds) {
    return new Club(core, platform, roomName, Pace.EVERY_ROUND, rounds);
  }

  /** The core that it runs on. */
  public Core core() {
    return core;
  }

  /** The platform that it began on. */
  public FakePlatform platform() {
    return platform;
  }

  /** The group. */
  public GroupId group() {
    return group;
  }

  /** Its first room. */
  public Place.Room room() {
    return room;
  }

  /** Somebody in the room. */
  public Player person(String name) {
    return platform.person(name);
  }

  /** Somebody in the room who is a member. */
  public Player member(String name) {
    Player player = person(name);
    core.get(Members.class).join(group, id(player));
    return player;
  }

  /** So many members who say nothing. */
  public void silentMembers(int count) {
    for (int i = 0; i < count; i++) {
      member("Silent" + i);
    }
  }

  /** Who somebody is to the core. */
  public PersonId id(Player player) {
    AccountId account = player.account();
    People people = core.get(People.class);
    return people
        .known(account)
        .orElseGet(() -> people.identify(platform(account).profile(account)).id());
  }

  private FakePlatform platform(AccountId account) {
    return (FakePlatform) core.get(ChatPlatforms.class).byName(account.platform());
  }

  /** Time passes to a local time in Berlin, from one due moment to the next. */
  public void at(String local) {
    Instant to = LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    core.until(to, core.clock()::pass);
  }

  /** The clock jumps, as when the process was down. */
  public void jumpTo(String local) {
    core.clock().set(LocalDateTime.parse(local).atZone(BERLIN).toInstant());
  }

  /** Some minutes pass. */
  public void minutesPass(int minutes) {
    core.clock().pass(Duration.ofMinutes(minutes));
    beat();
  }

  /** The heart beats once, and nothing is sent yet. */
  public void heartbeat() {
    core.get(Heartbeat.class).beat();
  }

  /** The heart beats and everything is sent, until nothing more comes of it. */
  public void beat() {
    core.beat();
  }

  /** Everything that is to be sent is sent. */
  public void send() {
    core.get(Deliveries.class).drain();
  }

  /** The newest card in the room. */
  public Shown card() {
    return card(room);
  }

  /** The newest card in a room. */
  public Shown card(Place.Room in) {
    return cards(in).getLast();
  }

  /** The cards that still carry their buttons in a room, oldest first. */
  public List<Shown> cards(Place.Room in) {
    return in(in).stream().filter(shown -> shown.buttons().contains("Hint")).toList();
  }

  /** What the bot said in a place, as it stands now. */
  public List<Shown> in(Place place) {
    return ((FakePlatform) core.get(ChatPlatforms.class).byName(place.space().platform()))
        .ours(place);
  }

  /** The thread under a card. */
  public Place.Thread thread(Shown card) {
    return new Place.Thread((Place.Room) card.ref().place(), card.ref().id());
  }

  /** The thread under the newest card in the room. */
  public Place.Thread thread() {
    return thread(card());
  }

  /** What the bot said in the room apart from cards, as it stands now, oldest first. */
  public List<String> lines() {
    return in(room).stream().filter(shown -> !isCard(shown)).map(Shown::text).toList();
  }

  /** How many questions were asked in the room. */
  public long asked() {
    return in(room).stream().filter(this::isCard).count();
  }

  private boolean isCard(Shown shown) {
    return core.db()
            .sql("select count(*) from posting where message_key = ?")
            .param(shown.ref().key())
            .query(Integer.class)
            .single()
        > 0;
  }

  /** The standing answers to the newest question, by name. */
  public Map<String, String> answers() {
    return answers(card());
  }

  /** The standing answers to a question, by name. */
  public Map<String, String> answers(Shown card) {
    var found = new TreeMap<String, String>();
    core.db()
        .sql(
            "select p.name, a.text from answer a join person p on p.id = a.person_id"
                + " join posting c on c.question_id = a.question_id"
                + " where c.message_key = ? and a.state = 'STANDING'")
        .param(card.ref().key())
        .query((row, n) -> found.put(row.getString(1), row.getString(2)))
        .list();
    return found;
  }

  /** The private conversation of the bot with somebody. */
  public Place.Talk talk(Player player) {
    return platform.openTalk(Set.of(player.account()));
  }

  /** Somebody asks for a review, and if there is one votes that it is strong. */
  public static void reviews(Player player) {
    player.runs("/review");
    if (player.lastPrivate().buttons().contains("Strong")) {
      player.clicks("Strong");
    }
  }

  /** Somebody gives an answer by the newest card's form in the room; everything is sent. */
  public void answers(Player player, String text) {
    player.clicks(card().ref(), "Answer");
    player.submits(text);
    send();
  }

  @Override
  public void close() {
    core.close();
  }
}

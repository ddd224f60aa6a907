package dev.roundtable.mock;

import dev.roundtable.chat.Place;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import dev.roundtable.guide.GuideId;
import dev.roundtable.guide.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mock interview, alone with the bot or with peers.
 *
 * @param step raised with every step; a button of an earlier step does nothing
 * @param posted what stands at the end of the private conversation with the bot
 */
record MockInterview(
    MockId id,
    Setting setting,
    Cast cast,
    State state,
    Beat beat,
    int step,
    Times times,
    Meeting meeting,
    Posted posted) {

  /** After so long without a word the bot pauses by itself. */
  static final Duration SILENCE = Duration.ofMinutes(5);

  /** After so long a pause it is over. */
  static final Duration PATIENCE = Duration.ofHours(24);

  /** How far it is. */
  enum State {
    /** Being set up, or waiting for a partner's answer. */
    PROPOSED,
    AGREED,
    RUNNING,
    PAUSED,
    ENDED,
    CANCELLED;

    boolean open() {
      return this != ENDED && this != CANCELLED;
    }
  }

  /**
   * What it is about.
   *
   * @param full the round's own length rather than the short one
   */
  record Setting(
      @Nullable GroupId group, GuideId guide, Key round, @Nullable Key topic, boolean full) {}

  /** Who takes part; without an interviewer the bot asks. */
  record Cast(PersonId candidate, @Nullable PersonId interviewer, @Nullable PersonId observer) {}

  /**
   * When.
   *
   * @param heardAt when somebody last did something
   * @param dueAt when something is to be done though nobody does anything
   * @param reminders how many reminders of an agreed time were given
   */
  record Times(
      Instant createdAt,
      @Nullable Instant startsAt,
      @Nullable Instant heardAt,
      @Nullable Instant dueAt,
      @Nullable Instant endedAt,
      int reminders) {}

  /**
   * What only meetings with peers need.
   *
   * @param room where a chair stands open
   * @param card the delivery of the open chair's card
   * @param awaited whose yes the proposal waits for
   * @param follows the half before this one
   */
  record Meeting(
      Place.@Nullable Room room,
      @Nullable UUID card,
      @Nullable PersonId awaited,
      boolean candidateHere,
      boolean interviewerHere,
      boolean candidateSwaps,
      boolean interviewerSwaps,
      @Nullable MockId follows) {

    static final Meeting NONE = new Meeting(null, null, null, false, false, false, false, null);
  }

  /**
   * Deliveries whose buttons are taken away when it goes on.
   *
   * @param prompt what was asked last
   * @param controls the small message with buttons under what was written last
   */
  record Posted(@Nullable UUID prompt, @Nullable UUID controls) {

    static final Posted NONE = new Posted(null, null);
  }

  static MockInterview draft(Setting setting, PersonId candidate, Instant now) {
    return new MockInterview(
        MockId.fresh(),
        setting,
        new Cast(candidate, null, null),
        State.PROPOSED,
        Beat.of(0, Phase.ANSWERING),
        0,
        new Times(now, null, null, now.plus(PATIENCE), null, 0),
        Meeting.NONE,
        Posted.NONE);
  }

  PersonId candidate() {
    return cast.candidate();
  }

  Optional<PersonId> interviewer() {
    return Optional.ofNullable(cast.interviewer());
  }

  boolean alone() {
    return cast.interviewer() == null;
  }

  boolean has(PersonId person) {
    return person.equals(cast.candidate())
        || person.equals(cast.interviewer())
        || person.equals(cast.observer());
  }

  /** Whether it is set up but neither begun nor proposed to anybody. */
  boolean draft() {
    return state == State.PROPOSED && meeting.awaited() == null && meeting.room() == null;
  }

  MockInterview start(Beat first, Instant now) {
    return in(State.RUNNING).at(first, now).startedAt(now);
  }

  /** Goes on to a beat: whatever was pressed before it is outdated. */
  MockInterview at(Beat next, Instant now) {
    return new MockInterview(id, setting, cast, state, next, step + 1, times, meeting, Posted.NONE)
        .heard(now);
  }

  /** Somebody did something, so that silence is counted from now. */
  MockInterview heard(Instant now) {
    Instant due =
        switch (state) {
          case RUNNING -> now.plus(alone() && !beat.phase().afterwards() ? SILENCE : PATIENCE);
          case PAUSED -> now.plus(PATIENCE);
          default -> times.dueAt();
        };
    return timed(
        new Times(
            times.createdAt(), times.startsAt(), now, due, times.endedAt(), times.reminders()));
  }

  MockInterview pause(Instant now) {
    return in(State.PAUSED).due(now.plus(PATIENCE));
  }

  MockInterview resume(Instant now) {
    return in(State.RUNNING).heard(now);
  }

  MockInterview end(Instant now) {
    return in(State.ENDED).over(now);
  }

  MockInterview cancel(Instant now) {
    return in(State.CANCELLED).over(now);
  }

  private MockInterview over(Instant now) {
    Times t = times;
    return timed(new Times(t.createdAt(), t.startsAt(), t.heardAt(), null, now, t.reminders()));
  }

  MockInterview in(State next) {
    return new MockInterview(id, setting, cast, next, beat, step, times, meeting, posted);
  }

  MockInterview agree(Instant at, @Nullable Instant due) {
    return in(State.AGREED).startedAt(at).due(due);
  }

  private MockInterview startedAt(Instant at) {
    Times t = times;
    return timed(new Times(t.createdAt(), at, t.heardAt(), t.dueAt(), t.endedAt(), t.reminders()));
  }

  /** Proposes a time; null for now. */
  MockInterview proposeFor(@Nullable Instant at) {
    Times t = times;
    return in(State.PROPOSED)
        .timed(new Times(t.createdAt(), at, t.heardAt(), t.dueAt(), t.endedAt(), t.reminders()));
  }

  MockInterview due(@Nullable Instant due) {
    Times t = times;
    return timed(
        new Times(t.createdAt(), t.startsAt(), t.heardAt(), due, t.endedAt(), t.reminders()));
  }

  MockInterview reminded(@Nullable Instant due) {
    Times t = times;
    return timed(
        new Times(t.createdAt(), t.startsAt(), t.heardAt(), due, t.endedAt(), t.reminders() + 1));
  }

  MockInterview forgetReminders() {
    Times t = times;
    return timed(new Times(t.createdAt(), t.startsAt(), t.heardAt(), t.dueAt(), t.endedAt(), 0));
  }

  private MockInterview timed(Times next) {
    return new MockInterview(id, setting, cast, state, beat, step, next, meeting, posted);
  }

  MockInterview casting(Cast next) {
    return new MockInterview(id, setting, next, state, beat, step, times, meeting, posted);
  }

  MockInterview meeting(Meeting next) {
    return new MockInterview(id, setting, cast, state, beat, step, times, next, posted);
  }

  MockInterview full(boolean full) {
    Setting s = setting;
    return new MockInterview(
        id,
        new Setting(s.group(), s.guide(), s.round(), s.topic(), full),
        cast,
        state,
        beat,
        step,
        times,
        meeting,
        posted);
  }

  /** Remembers where its buttons stand. */
  MockInterview posted(Posted next) {
    return new MockInterview(id, setting, cast, state, beat, step, times, meeting, next);
  }
}

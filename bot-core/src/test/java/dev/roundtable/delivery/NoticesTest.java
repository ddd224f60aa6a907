package dev.roundtable.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.Message;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.Shown;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.testing.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticesTest {

  private final GroupId group = GroupId.fresh();

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void allNewsOfADayComesInOneMessage(TestDatabase database) {
    try (var office = PostOffice.on(database)) {
      Player ada = office.fake.person("Ada");
      Player ben = office.fake.person("Ben");
      add(office, office.person(ada), "comment", "1", "Somebody commented.");
      add(office, office.person(ada), "review", "1", "Two reviews wait.");
      add(office, office.person(ben), "review", "1", "One review waits.");
      flush(office);
      assertThat(ada.seesInTalk())
          .extracting(Shown::text)
          .containsExactly("Somebody commented.\nTwo reviews wait.");
      assertThat(ben.seesInTalk()).extracting(Shown::text).containsExactly("One review waits.");
      assertThat(notices(office).pending(office.person(ada))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void theSameNewsIsToldOnceInItsNewestWords(TestDatabase database) {
    try (var office = PostOffice.on(database)) {
      Player ada = office.fake.person("Ada");
      PersonId person = office.person(ada);
      add(office, person, "comments", "q1", "1 comment");
      add(office, person, "comments", "q1", "2 comments");
      flush(office);
      add(office, person, "comments", "q1", "3 comments");
      office.clock().pass(Duration.ofDays(1));
      flush(office);
      assertThat(ada.seesInTalk()).extracting(Shown::text).containsExactly("2 comments");
    }
  }

  @Test
  void nobodyGetsTwoMessagesADayEvenFromTwoGroups() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      Player ada = office.fake.person("Ada");
      PersonId person = office.person(ada);
      add(office, person, "a", "1", "one");
      flush(office);
      add(office, person, "a", "2", "two");
      office.clock().pass(Duration.ofHours(2));
      flush(office);
      assertThat(ada.seesInTalk()).hasSize(1);
      office.clock().pass(Duration.ofHours(22));
      flush(office);
      assertThat(ada.seesInTalk()).extracting(Shown::text).containsExactly("one", "two");
    }
  }

  @Test
  void whoWantsNoMessagesNowKeepsTheirNews() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      Player ada = office.fake.person("Ada");
      PersonId person = office.person(ada);
      add(office, person, "a", "1", "one");
      office.write(
          outbox -> notices(office).flush(group, office.clock().instant(), nobody -> false));
      office.drain();
      assertThat(ada.seesInTalk()).isEmpty();
      assertThat(notices(office).pending(person))
          .extracting(notice -> notice.part().summary())
          .containsExactly("one");
    }
  }

  @Test
  void whatCannotBeDeliveredShowsAtTheNextPressAndOnlyOnce() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      Player ada = office.fake.person("Ada");
      PersonId person = office.person(ada);
      office.fake.faults().refusePrivateMessages(ada.account());
      add(office, person, "a", "1", "Your answer got two comments.");
      flush(office);
      assertThat(notices(office).undelivered(person)).hasSize(1);
      ada.runs("/help");
      assertThat(ada.lastPrivate().text()).contains("What I can do", "got two comments");
      ada.runs("/help");
      assertThat(ada.lastPrivate().text()).doesNotContain("got two comments");
      assertThat(notices(office).pending(person)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whenTwoAccountsTurnOutToBeOneHumanTheirNewsIsOne(TestDatabase database) {
    try (var office = PostOffice.on(database)) {
      Player ada = office.fake.person("Ada");
      Player work = office.fake.person("Lovelace");
      PersonId kept = office.person(ada);
      PersonId gone = office.person(work);
      add(office, kept, "a", "1", "both have this");
      add(office, gone, "a", "1", "both have this");
      add(office, gone, "a", "2", "only the other has this");
      office.core.get(People.class).merge(kept, gone);
      flush(office);
      assertThat(ada.seesInTalk())
          .extracting(Shown::text)
          .containsExactly("both have this\nonly the other has this");
      assertThat(work.seesInTalk()).isEmpty();
    }
  }

  private void add(PostOffice office, PersonId person, String kind, String key, String text) {
    notices(office).add(person, group, kind, key, Message.text(text));
    office.clock().pass(Duration.ofMillis(1));
  }

  private void flush(PostOffice office) {
    office.write(outbox -> notices(office).flush(group, office.clock().instant()));
    office.drain();
  }

  private static Notices notices(PostOffice office) {
    return office.core.get(Notices.class);
  }
}

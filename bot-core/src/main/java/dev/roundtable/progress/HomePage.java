package dev.roundtable.progress;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Space;
import dev.roundtable.chat.Texts;
import dev.roundtable.daily.GroupTimes;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.group.GroupFinder;
import dev.roundtable.group.People;
import dev.roundtable.group.StudyGroup;
import dev.roundtable.schedule.Occurrence;
import dev.roundtable.schedule.Occurrences;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows {@code /today} and the next due times as a person's home page, when they look at it. */
@Component
class HomePage {

  private static final int NEXT = 3;

  private final GroupFinder finder;
  private final People people;
  private final TodayView view;
  private final Occurrences occurrences;
  private final Outbox outbox;
  private final Texts texts;

  HomePage(
      GroupFinder finder,
      People people,
      TodayView view,
      Occurrences occurrences,
      Outbox outbox,
      Texts texts) {
    this.finder = finder;
    this.people = people;
    this.view = view;
    this.occurrences = occurrences;
    this.outbox = outbox;
    this.texts = texts;
  }

  @EventListener
  void on(ChatEvent.HomeOpened opened) {
    var nowhere =
        new Place.Talk(
            new Space(opened.actor().account().platform(), opened.actor().account().tenant()),
            "home");
    Message page =
        switch (finder.find(opened.actor(), nowhere)) {
          case GroupFinder.Finding.Here here ->
              withNext(
                  view.today(here.group(), here.person().id(), TodayView.belongs(here.member())),
                  here.group());
          case GroupFinder.Finding.Unclear(Response.Refusal(Message message)) -> message;
          case GroupFinder.Finding.Unclear(Response.Private(Message message)) -> message;
          case GroupFinder.Finding.Unclear other ->
              Message.text(texts.get("progress.today.nothing"));
        };
    outbox.home(people.identify(opened.actor()).id(), page);
  }

  private Message withNext(Message today, StudyGroup group) {
    List<Occurrence> next = group.asks() ? occurrences.planned(group.id(), NEXT) : List.of();
    if (next.isEmpty()) {
      return today;
    }
    String times =
        next.stream()
            .map(due -> GroupTimes.dayTime(due.dueAt(), group.zone()))
            .distinct()
            .collect(Collectors.joining(" · "));
    return today.with(new Block.Note(texts.get("progress.home.next", times)));
  }
}

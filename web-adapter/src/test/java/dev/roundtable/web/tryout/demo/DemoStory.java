package dev.roundtable.web.tryout.demo;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.SendKey;
import dev.roundtable.web.tryout.TryOutClock;
import dev.roundtable.web.tryout.page.Story;
import dev.roundtable.web.tryout.platform.Door;
import dev.roundtable.web.tryout.platform.TryOutPlatform;
import dev.roundtable.web.tryout.store.Dweller;
import dev.roundtable.web.tryout.store.TryOutStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** A first morning made by hand. */
public class DemoStory implements Story {

  static final String FORM = "demo.answer";

  private final TryOutStore store;
  private final TryOutPlatform platform;
  private final Door door;
  private final TryOutClock clock;
  private boolean stepped;

  DemoStory(TryOutStore store, TryOutPlatform platform, Door door, TryOutClock clock) {
    this.store = store;
    this.platform = platform;
    this.door = door;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (!store.shelves().people().isEmpty()) {
      return;
    }
    store.addPerson(new Dweller("ada", "Ada", true));
    store.addPerson(new Dweller("ben", "Ben", false));
    store.addPerson(new Dweller("chloe", "Chloe", false));
    store.addPerson(new Dweller("dan", "Dan", false));
    store.addRoom("interview-prep", "interview-prep");
    Place.Room room = TryOutPlatform.room("interview-prep");
    post(
        room,
        Message.text(
            "Welcome to **Product manager at Netflix**. Two rounds ask a question every weekday at"
                + " 09:00; "
                + Markdown.command("today")
                + " shows what is open for you."));
    Place.Thread thread =
        ask(
            room,
            "Behavioral and Cross-functional Leadership",
            "When did a colleague's objection change a decision you had already made?",
            "Handling Disagreement and Intellectual Honesty");
    ask(
        room,
        "Product Sense and Metrics",
        "A row on the home page gets 8 % more clicks, and hours watched stay flat. What do you ask"
            + " the data scientist?",
        "Reading Experiments");
    var answer =
        door.say(
            "ben",
            thread,
            "I'm someone who always listens to feedback, so this happens a lot. In my last job we"
                + " were planning a big redesign and I had already decided on the direction. One of"
                + " the developers had some concerns about it and raised them.",
            List.of(),
            null);
    platform.react(answer.ref(), Reaction.COUNTED);
    door.say("ben", thread, "Happy to say more if that is too short.", List.of(), null);
    var second =
        door.say(
            "chloe",
            thread,
            "I run the courier app at a delivery startup. In March I told the couriers' council"
                + " that chat would replace phone support from May 1.\n\n"
                + "A week later Dana, a support lead, wrote: \"You picked the average courier. At 2"
                + " a.m. they're on a bike in the rain.\" It took me four days to ask for the night"
                + " calls.",
            List.of(),
            null);
    platform.react(second.ref(), Reaction.COUNTED);
    Place.Talk talk = platform.openTalk(Set.of(TryOutPlatform.account("ada")));
    post(talk, Message.text("You are a member of #interview-prep now. Nothing is owed."));
  }

  private Place.Thread ask(Place.Room room, String round, String question, String topic) {
    Instant until = clock.instant().plus(Duration.ofDays(1));
    var card =
        new Message(
            round + ": " + question,
            List.of(
                new Block.Heading(round),
                new Block.Text("**" + Markdown.escape(question) + "**"),
                new Block.Facts(
                    List.of(
                        new Block.Fact("Topic", Markdown.escape(topic)),
                        new Block.Fact("Read for", "structure · evidence · honesty · reflection"),
                        new Block.Fact("Length", "about 150 words, 6 minutes"))),
                new Block.Buttons(
                    Button.primary(ActionId.of("demo.open", "1"), "Answer"),
                    Button.plain(ActionId.of("demo.hint", "1"), "Hint"),
                    Button.plain(ActionId.of("demo.pass", "1"), "Pass")),
                new Block.Note(
                    "Answers until "
                        + Markdown.time(until, "tomorrow", Markdown.TimeStyle.DAY_TIME)
                        + ", reviews a day longer · 2 answers so far")));
    return java.util.Objects.requireNonNull(platform.ask(room, card, round, key()).thread());
  }

  private void post(Place place, Message message) {
    platform.post(place, message, key());
  }

  private static SendKey key() {
    return SendKey.of(UUID.randomUUID());
  }

  @Override
  public Next next() {
    return new Next("Answers end", clock.instant().plus(Duration.ofDays(1)));
  }

  @Override
  public void step() {
    stepped = true;
    clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
    post(
        TryOutPlatform.talk("ada"),
        new Message(
            "Your answer was read",
            List.of(
                new Block.Text("Two people read your answer."),
                new Block.Quote("The 14 of 25 calls made me change sides along with you."))));
  }

  @Override
  public void startOver(@Nullable String guide) {
    store.startOver();
    begin();
  }

  @Override
  public List<Option> guides() {
    return List.of(
        new Option("netflix", "Product manager at Netflix"), new Option("own", "My own guide"));
  }

  @Override
  public String guide() {
    return "netflix";
  }

  @Override
  public void visited(String person, Place place) {}

  @Override
  public Hint hint(String person) {
    boolean answered =
        store.shelves().threads(TryOutPlatform.room("interview-prep")).stream()
            .flatMap(post -> store.shelves().posts(post.thread()).stream())
            .anyMatch(post -> person.equals(post.author()));
    return new Hint(answered, stepped, false, false);
  }
}

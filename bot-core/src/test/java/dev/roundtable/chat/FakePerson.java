package dev.roundtable.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person on the fake platform. */
final class FakePerson implements Player {

  private final FakePlatform platform;
  private final Actor actor;
  private final List<FakeMessage> cards = new ArrayList<>();
  private @Nullable FakeForm form;

  FakePerson(FakePlatform platform, Actor actor) {
    this.platform = platform;
    this.actor = actor;
  }

  Actor actor() {
    return actor;
  }

  @Override
  public AccountId account() {
    return actor.account();
  }

  @Override
  public void runs(String command) {
    runs(platform.room(), command);
  }

  @Override
  public void runs(Place place, String command) {
    CommandLine commands = platform.wiring().commands();
    CommandLine.Parsed parsed =
        commands.parse(
            command, name -> Optional.ofNullable(platform.byName(name)).map(FakePerson::account));
    switch (parsed) {
      case CommandLine.Parsed.Mistake mistake -> show(mistake.answer().message());
      case CommandLine.Parsed.Call call ->
          does(
              new Interaction.CommandRun(
                  actor, place, platform.clock().instant(), call.path(), call.options()),
              null,
              null);
    }
  }

  @Override
  public List<Option> completes(String path, String option, String typed) {
    var responder = new FakeResponder(this, platform, null, null);
    var asked =
        new Interaction.CompletionAsked(
            actor, platform.room(), platform.clock().instant(), path, option, typed);
    platform.wiring().dispatcher().dispatch(asked, responder);
    return responder.awaitSuggestions();
  }

  @Override
  public void clicks(String label) {
    for (FakeMessage message : visible()) {
      Optional<Button> button = message.button(label);
      if (button.isPresent()) {
        press(message, button.get().action());
        return;
      }
    }
    throw new AssertionError(
        actor.name() + " sees no button '" + label + "' but " + all(Shown::buttons));
  }

  @Override
  public void clicks(MessageRef ref, String label) {
    FakeMessage message = platform.store().existing(ref);
    Button button =
        message
            .button(label)
            .orElseThrow(() -> new AssertionError(ref.key() + " has no button '" + label + "'"));
    press(message, button.action());
  }

  /** Presses a button that may be long gone from the screen. */
  void press(@Nullable FakeMessage message, ActionId action) {
    does(
        new Interaction.ButtonPressed(
            actor,
            place(message),
            platform.clock().instant(),
            action,
            message == null ? null : message.ref),
        message,
        null);
  }

  @Override
  public void chooses(String label) {
    for (FakeMessage message : visible()) {
      for (Message part : message.parts) {
        for (Block.Choice choice : FakeText.choices(part)) {
          for (Option option : choice.options()) {
            if (option.label().equals(label)) {
              does(
                  new Interaction.ChoiceMade(
                      actor,
                      place(message),
                      platform.clock().instant(),
                      choice.action(),
                      option.value(),
                      message.ref),
                  message,
                  null);
              return;
            }
          }
        }
      }
    }
    throw new AssertionError(
        actor.name() + " sees no option '" + label + "' but " + all(Shown::options));
  }

  @Override
  public void submits(String... values) {
    FakeForm open = open();
    send(open, open.inOrder(platform, values));
  }

  @Override
  public void submits(Map<String, String> byLabel) {
    FakeForm open = open();
    send(open, open.byLabel(platform, byLabel));
  }

  private void send(FakeForm open, FormValues values) {
    does(
        new Interaction.FormSubmitted(
            actor,
            open.place(),
            platform.clock().instant(),
            open.openedAt(),
            open.form().action(),
            values),
        open.card(),
        open.with(values));
  }

  @Override
  public void cancels() {
    open();
    form = null;
  }

  @Override
  public MessageRef writes(Place place, String text) {
    return publish(platform.store().write(place, actor, text));
  }

  @Override
  public MessageRef quotes(MessageRef quoted, String text) {
    FakeMessage message = platform.store().write(quoted.place(), actor, text);
    message.quotes = quoted;
    return publish(message);
  }

  @Override
  public MessageRef sends(Place place, String text, String fileName, byte[] content) {
    FakeMessage message = platform.store().write(place, actor, text);
    String id = platform.keep(content);
    message.attachments =
        List.of(new Attachment(id, fileName, "text/plain", content.length, false));
    return publish(message);
  }

  private MessageRef publish(FakeMessage message) {
    platform.events().happen(message.posted());
    return Objects.requireNonNull(message.ref);
  }

  @Override
  public void edits(MessageRef ref, String text) {
    FakeMessage message = own(ref);
    message.text = text;
    platform
        .events()
        .happen(
            new ChatEvent.MessageEdited(
                ref, actor, text, message.attachments, message.at, platform.clock().instant()));
  }

  @Override
  public void deletes(MessageRef ref) {
    own(ref);
    platform.store().delete(ref);
    platform.events().happen(new ChatEvent.MessageDeleted(ref, platform.clock().instant()));
  }

  @Override
  public void uses(String label, MessageRef ref) {
    String kind =
        platform.wiring().catalogue().messageActions().stream()
            .filter(action -> action.label().equals(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no message has an entry '" + label + "'"))
            .kind();
    does(
        new Interaction.MessageActionUsed(
            actor,
            ref.place(),
            platform.clock().instant(),
            kind,
            platform.store().existing(ref).posted()),
        null,
        null);
  }

  @Override
  public List<Shown> sees(Place place) {
    return platform.store().in(place).stream().map(FakeMessage::shown).toList();
  }

  @Override
  public List<Shown> seesInTalk() {
    return sees(platform.talk(Set.of(account())));
  }

  @Override
  public List<Shown> privately() {
    synchronized (cards) {
      return cards.stream().map(FakeMessage::shown).toList();
    }
  }

  @Override
  public Shown lastPrivate() {
    assertThat(privately()).as("what %s got in private", actor.name()).isNotEmpty();
    return privately().getLast();
  }

  @Override
  public Optional<ShownForm> form() {
    return Optional.ofNullable(form).map(FakeForm::shown);
  }

  void show(Message message) {
    synchronized (cards) {
      cards.add(platform.store().card(message));
    }
  }

  void open(@Nullable FakeForm opened) {
    form = opened;
  }

  private void does(
      Interaction interaction, @Nullable FakeMessage from, @Nullable FakeForm submitted) {
    var responder = new FakeResponder(this, platform, from, submitted);
    responder.place(interaction.place());
    platform.wiring().dispatcher().dispatch(interaction, responder);
    responder.await();
  }

  private FakeForm open() {
    FakeForm open = form;
    if (open == null) {
      throw new AssertionError("no form is open for " + actor.name());
    }
    return open;
  }

  private FakeMessage own(MessageRef ref) {
    FakeMessage message = platform.store().existing(ref);
    if (message.author == null || !message.author.account().equals(account())) {
      throw new AssertionError(ref.key() + " is not " + actor.name() + "'s");
    }
    return message;
  }

  private Place place(@Nullable FakeMessage message) {
    return message == null || message.ref == null ? platform.room() : message.ref.place();
  }

  private List<FakeMessage> visible() {
    synchronized (cards) {
      return platform.store().visible(platform.talk(Set.of(account())), cards);
    }
  }

  private List<String> all(java.util.function.Function<Shown, List<String>> what) {
    return visible().stream().flatMap(message -> what.apply(message.shown()).stream()).toList();
  }
}

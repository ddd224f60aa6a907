package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.CommandLine;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.Shown;
import dev.roundtable.chat.ShownForm;
import dev.roundtable.web.tryout.platform.TryOutPlatform;
import dev.roundtable.web.tryout.store.Post;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody at the try-out page, who sees what the page shows and does what it lets them do. */
final class TryOutPlayer implements Player {

  private static final String TAB = "tab";

  private final TryOutVillage village;
  private final Place.Room room;
  private final String id;
  private final Screen screen;
  private final Map<String, FilledSheet> sheets = new HashMap<>();

  TryOutPlayer(TryOutVillage village, Place.Room room, String id) {
    this.village = village;
    this.room = room;
    this.id = id;
    this.screen = new Screen(village, id);
  }

  @Override
  public AccountId account() {
    return TryOutPlatform.account(id);
  }

  @Override
  public void runs(String command) {
    runs(room, command);
  }

  @Override
  public void runs(Place place, String command) {
    CommandLine.Parsed parsed = village.commands().parse(command, village.door()::named);
    switch (parsed) {
      case CommandLine.Parsed.Mistake mistake ->
          village.door().refuse(id, place, mistake.answer().message());
      case CommandLine.Parsed.Call call ->
          screen.until(() -> village.door().run(id, TAB, place, call.path(), call.options()));
    }
  }

  @Override
  public List<Option> completes(String path, String option, String typed) {
    return village.door().complete(id, room, path, option, typed);
  }

  @Override
  public void clicks(String label) {
    for (Screen.Line line : screen.newestFirst()) {
      Optional<BlockView.ButtonView> button = line.button(label);
      if (button.isPresent()) {
        press(line.id(), button.get());
        return;
      }
    }
    throw new AssertionError(id + " sees no button " + label);
  }

  @Override
  public void clicks(MessageRef message, String label) {
    Screen.Line line = screen.line(post(message));
    press(
        message.id(),
        line.button(label).orElseThrow(() -> new AssertionError("no button " + label)));
  }

  private void press(String on, BlockView.ButtonView button) {
    ActionId action = ActionId.parse(button.action()).orElseThrow();
    screen.until(() -> village.door().press(id, TAB, on, action));
  }

  @Override
  public void chooses(String label) {
    for (Screen.Line line : screen.newestFirst()) {
      for (BlockView choice : line.choices()) {
        for (Option option : choice.options()) {
          if (option.label().equals(label)) {
            ActionId action = ActionId.parse(choice.action()).orElseThrow();
            screen.until(() -> village.door().choose(id, TAB, line.id(), action, option.value()));
            return;
          }
        }
      }
    }
    throw new AssertionError(id + " sees no option " + label);
  }

  @Override
  public void submits(String... values) {
    FilledSheet sheet = sheet();
    var byLabel = new LinkedHashMap<String, String>();
    for (int i = 0; i < values.length; i++) {
      byLabel.put(sheet.view().fields().get(i).label(), values[i]);
    }
    submits(byLabel);
  }

  @Override
  public void submits(Map<String, String> byLabel) {
    FilledSheet sheet = sheet();
    sheet.fill(byLabel);
    var form = village.door().sheet(id, sheet.view().id()).orElseThrow().form();
    Map<String, String> mistakes = village.forms().mistakes(form, sheet.values(), Map.of());
    if (mistakes.isEmpty()) {
      mistakes =
          screen.unless(
              () ->
                  village
                      .door()
                      .submit(
                          id,
                          sheet.view().id(),
                          village.forms().values(form, sheet.values(), Map.of())));
    }
    sheet.wrong(mistakes);
  }

  @Override
  public void cancels() {
    village.door().close(id, sheet().view().id());
  }

  @Override
  public MessageRef writes(Place place, String text) {
    return village.door().say(id, place, text, List.of(), null).ref();
  }

  @Override
  public MessageRef quotes(MessageRef quoted, String text) {
    return village.door().say(id, quoted.place(), text, List.of(), quoted.id()).ref();
  }

  @Override
  public MessageRef sends(Place place, String text, String fileName, byte[] content) {
    var file = village.attic().keep(fileName, "text/plain", content);
    return village.door().say(id, place, text, List.of(file), null).ref();
  }

  @Override
  public void edits(MessageRef message, String text) {
    village.door().edit(id, message.id(), text);
  }

  @Override
  public void deletes(MessageRef message) {
    village.door().delete(id, message.id());
  }

  @Override
  public void uses(String label, MessageRef message) {
    String kind =
        village.catalogue().messageActions().stream()
            .filter(action -> action.label().equals(label))
            .findFirst()
            .orElseThrow()
            .kind();
    screen.until(() -> village.door().use(id, TAB, message.id(), kind));
  }

  @Override
  public List<Shown> sees(Place place) {
    return village.store().shelves().posts(place).stream()
        .map(post -> screen.line(post).shown())
        .toList();
  }

  @Override
  public List<Shown> seesInTalk() {
    return sees(TryOutPlatform.talk(id));
  }

  @Override
  public List<Shown> privately() {
    return screen.cards().stream().map(card -> screen.line(card).shown()).toList();
  }

  @Override
  public Shown lastPrivate() {
    return privately().getLast();
  }

  @Override
  public Optional<ShownForm> form() {
    return open().map(FilledSheet::shown);
  }

  private Optional<FilledSheet> open() {
    return screen
        .openForm()
        .map(
            sheet ->
                sheets.computeIfAbsent(sheet.id(), key -> new FilledSheet(screen.view(sheet))));
  }

  private FilledSheet sheet() {
    return open().orElseThrow(() -> new AssertionError("no form is open for " + id));
  }

  private Post post(MessageRef message) {
    return village.store().shelves().post(message.id()).orElseThrow();
  }
}

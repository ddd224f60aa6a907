package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.Shown;
import dev.roundtable.web.tryout.platform.TryOutPlatform;
import dev.roundtable.web.tryout.store.Card;
import dev.roundtable.web.tryout.store.Dweller;
import dev.roundtable.web.tryout.store.Post;
import dev.roundtable.web.tryout.store.Sheet;
import dev.roundtable.web.tryout.store.Shelves;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The page as one person sees it, in words; it waits until the bot has answered. */
final class Screen {

  private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(20);
  private static final Pattern MENTION = Pattern.compile("<span class=\"mention\">@(.*?)</span>");

  private final TryOutVillage village;
  private final Shelves shelves;
  private final String person;
  private final Map<String, Sheet> opened = new HashMap<>();

  Screen(TryOutVillage village, String person) {
    this.village = village;
    this.person = person;
    shelves = village.store().shelves();
    village
        .store()
        .onChange(
            change -> {
              synchronized (this) {
                if (change.form() != null && person.equals(change.person())) {
                  shelves.sheet(change.form()).ifPresent(it -> opened.put(it.id(), it));
                }
                notifyAll();
              }
            });
  }

  /** Something that the page shows, ready to be read or pressed. */
  record Line(String id, long order, Shown shown, List<BlockView> blocks) {

    Optional<BlockView.ButtonView> button(String label) {
      return blocks.stream()
          .flatMap(block -> block.buttons().stream())
          .filter(button -> button.label().equals(label))
          .findFirst();
    }

    List<BlockView> choices() {
      return blocks.stream().filter(block -> block.kind().equals("choice")).toList();
    }
  }

  /** Does something and waits until a card is new or other, or a form has opened. */
  void until(Runnable deed) {
    unless(
        () -> {
          deed.run();
          return Map.of();
        });
  }

  /** The same, unless what is done finds mistakes at once. */
  Map<String, String> unless(Supplier<Map<String, String>> deed) {
    Set<String> before = new HashSet<>(answers());
    Map<String, String> mistakes = deed.get();
    if (mistakes.isEmpty()) {
      await(before);
    }
    return mistakes;
  }

  private synchronized void await(Set<String> before) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    while (before.containsAll(answers())) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("nothing came back to " + person);
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }

  /** What the bot has answered so far: cards that stand for themselves, and opened forms. */
  private synchronized List<String> answers() {
    List<String> answers = new ArrayList<>(opened.keySet());
    for (Card card : cards()) {
      if (card.look() != Card.Look.WAITING) {
        answers.add(card.id() + "/" + card.version());
      }
    }
    return answers;
  }

  synchronized Optional<Sheet> openForm() {
    return opened.values().stream()
        .filter(sheet -> shelves.sheet(sheet.id()).isPresent())
        .max(Comparator.comparingLong(sheet -> number(sheet.id())));
  }

  FormView view(Sheet sheet) {
    var about = sheet.form().about();
    List<BlockView> blocks = about == null ? List.of() : village.blocks().views(about, "/");
    return FormView.of(sheet, blocks, shelves.people());
  }

  List<Card> cards() {
    return places()
        .flatMap(place -> shelves.cards(person, place).stream())
        .sorted(Comparator.comparingLong(card -> number(card.id())))
        .toList();
  }

  List<Line> newestFirst() {
    Stream<Line> posts = places().flatMap(place -> shelves.posts(place).stream()).map(this::line);
    return Stream.concat(posts, cards().stream().map(this::line))
        .sorted(Comparator.comparingLong(Line::order).reversed())
        .toList();
  }

  Line line(Card card) {
    List<BlockView> blocks = blocks(village.blocks().parts(card.message(), "/"));
    return new Line(card.id(), card.version(), shown(null, null, blocks, Set.of()), blocks);
  }

  Line line(Post post) {
    if (post.message() == null) {
      var said = BlockView.text("text", "", Html.plain(post.text()));
      return new Line(
          post.id(),
          number(post.id()),
          shown(post, post.author(), List.of(said), Set.of()),
          List.of());
    }
    List<BlockView> blocks = blocks(village.blocks().parts(post.message(), "/"));
    return new Line(
        post.id(), number(post.id()), shown(post, null, blocks, post.reactions()), blocks);
  }

  private Shown shown(
      @Nullable Post post,
      @Nullable String author,
      List<BlockView> blocks,
      Set<Reaction> reactions) {
    var pings = new HashSet<String>();
    var words = new ArrayList<String>();
    for (BlockView block : blocks) {
      pings.addAll(pings(block.html()));
      block.facts().forEach(fact -> pings.addAll(pings(fact.html())));
      String text = words(block);
      if (!text.isEmpty()) {
        words.add(text);
      }
    }
    AccountId account = author == null ? null : TryOutPlatform.account(author);
    return new Shown(
        post == null ? null : post.ref(),
        account,
        String.join("\n", words),
        blocks.stream().flatMap(b -> b.buttons().stream()).map(b -> b.label()).toList(),
        blocks.stream().flatMap(b -> b.options().stream()).map(o -> o.label()).toList(),
        pings,
        post == null ? reactions : post.reactions());
  }

  private Set<String> pings(String html) {
    var found = new HashSet<String>();
    var mention = MENTION.matcher(html);
    while (mention.find()) {
      String name = HtmlUtils.htmlUnescape(mention.group(1));
      shelves.people().stream()
          .filter(it -> it.name().equals(name))
          .map(Dweller::id)
          .map(id -> TryOutPlatform.account(id).key())
          .forEach(found::add);
    }
    return found;
  }

  /** What somebody reads of a block. */
  static String words(BlockView block) {
    return switch (block.kind()) {
      case "heading", "picture" -> block.text();
      case "facts" ->
          String.join(
              "\n", block.facts().stream().map(f -> f.label() + ": " + words(f.html())).toList());
      case "buttons", "choice", "divider" -> "";
      default -> words(block.html());
    };
  }

  private static String words(String html) {
    String text =
        html.replaceAll("<br>|</p>|</li>|</pre>|</blockquote>|<hr>", "\n")
            .replaceAll("<[^>]*>", "");
    return HtmlUtils.htmlUnescape(text).strip();
  }

  private static List<BlockView> blocks(List<List<BlockView>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  private Stream<Place> places() {
    var places = new ArrayList<Place>();
    for (String id : shelves.rooms().keySet()) {
      Place.Room room = TryOutPlatform.room(id);
      places.add(room);
      shelves.threads(room).stream().map(Post::thread).forEach(places::add);
    }
    for (String talk : shelves.talksOf(person)) {
      places.add(new Place.Talk(TryOutPlatform.SPACE, talk));
    }
    return places.stream();
  }

  private static long number(String id) {
    return Long.parseLong(id.substring(1));
  }
}

package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.Message;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Reaction;
import dev.roundtable.web.tryout.store.Card;
import dev.roundtable.web.tryout.store.Dweller;
import dev.roundtable.web.tryout.store.Post;
import dev.roundtable.web.tryout.store.Shelves;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines of a conversation as one person sees them. */
final class Lines {

  private static final Duration PAUSE = Duration.ofMinutes(5);
  private static final int MOST = 200;

  private final Shelves shelves;
  private final Times times;
  private final Blocks blocks;

  Lines(Shelves shelves, Times times, Blocks blocks) {
    this.shelves = shelves;
    this.times = times;
    this.blocks = blocks;
  }

  /** A place's lines, oldest first, private cards last. */
  List<LineView> of(String person, Place place) {
    List<Post> posts = shelves.posts(place);
    var lines = new ArrayList<LineView>();
    LocalDate day = null;
    Post before = null;
    for (Post post : posts.subList(Math.max(0, posts.size() - MOST), posts.size())) {
      LocalDate date = times.date(post.at());
      if (!date.equals(day)) {
        lines.add(day(date));
        day = date;
        before = null;
      }
      lines.add(post(person, post, joins(before, post)));
      before = post;
    }
    for (Card card : shelves.cards(person, place)) {
      lines.add(card(person, card));
    }
    return List.copyOf(lines);
  }

  /** The message that a thread hangs on. */
  LineView parent(String person, Post post) {
    return post(person, post, false);
  }

  private static boolean joins(@Nullable Post before, Post post) {
    return before != null
        && !post.ours()
        && Objects.equals(before.author(), post.author())
        && post.quotes() == null
        && Duration.between(before.at(), post.at()).compareTo(PAUSE) < 0;
  }

  private LineView day(LocalDate date) {
    return new LineView(
        "day",
        "day-" + date,
        "1",
        times.day(date),
        "",
        "",
        "",
        "",
        false,
        false,
        "",
        "",
        List.of(),
        List.of(),
        false,
        false,
        null,
        null);
  }

  private LineView post(String person, Post post, boolean joined) {
    String name = name(post);
    LineView.ThreadView thread = thread(post);
    String version =
        post.version() + (joined ? "j" : "") + (thread == null ? "" : "-" + thread.replies());
    Message message = post.message();
    return new LineView(
        post.ours() ? "bot" : "person",
        post.id(),
        version,
        name,
        Faces.initial(name),
        post.author() == null ? "tone-bot" : Faces.tone(shelves, post.author()),
        post.at().toString(),
        times.time(post.at()),
        post.editedAt() != null && !post.ours(),
        joined,
        "",
        Html.plain(post.text()),
        message == null ? List.of() : blocks.parts(message, picture(person, post.id())),
        post.files(),
        post.reactions().contains(Reaction.COUNTED),
        person.equals(post.author()),
        thread,
        quoted(post));
  }

  private LineView card(String person, Card card) {
    return new LineView(
        "card",
        card.id(),
        Long.toString(card.version()),
        "Roundtable",
        "R",
        "tone-bot",
        card.at().toString(),
        times.time(card.at()),
        false,
        false,
        card.look().name().toLowerCase(Locale.ROOT),
        "",
        blocks.parts(card.message(), picture(person, card.id())),
        List.of(),
        false,
        false,
        null,
        null);
  }

  private LineView.@Nullable ThreadView thread(Post post) {
    Place.Thread thread = post.thread();
    if (thread == null) {
      return null;
    }
    List<Post> replies = shelves.posts(thread);
    int count = replies.size();
    String words = count == 0 ? "No replies yet" : count == 1 ? "1 reply" : count + " replies";
    String last = count == 0 ? "" : "last by " + name(replies.getLast());
    return new LineView.ThreadView(
        thread.key(), Objects.requireNonNullElse(post.threadName(), ""), words, last);
  }

  private @Nullable String quoted(Post post) {
    if (post.quotes() == null) {
      return null;
    }
    return shelves
        .post(post.quotes())
        .map(q -> name(q) + ": " + shorten(q.message() == null ? q.text() : q.message().summary()))
        .orElse("a deleted message");
  }

  private String name(Post post) {
    return post.author() == null
        ? "Roundtable"
        : shelves.person(post.author()).map(Dweller::name).orElse(post.author());
  }

  private static String shorten(String text) {
    return text.length() <= 80 ? text : text.substring(0, 79) + "…";
  }

  private static String picture(String person, String id) {
    return "/try-out/" + person + "/picture/" + id + "/";
  }
}

package dev.roundtable.moderation;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.ModerationLog.Deed;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.group.StudyGroup;
import dev.roundtable.moderation.Actions.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes what an organizer sees. */
@Component
class ModerationPages {

  private final ModerationLists lists;
  private final Groups groups;
  private final People people;
  private final Texts texts;

  ModerationPages(ModerationLists lists, Groups groups, People people, Texts texts) {
    this.lists = lists;
    this.groups = groups;
    this.people = people;
    this.texts = texts;
  }

  /** Where one begins. */
  Message overview(StudyGroup group) {
    String title = texts.get("moderation.title", group.name());
    return new Message(
        title,
        List.of(
            new Block.Heading(title),
            new Block.Text(texts.get("moderation.overview", lists.waiting(group.id()))),
            pages(group.id())));
  }

  /** A page to choose an item from, or the log. */
  Message page(GroupId group, Page page) {
    String title = texts.get("moderation.page." + key(page));
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(title));
    if (page == Page.LOG) {
      blocks.add(new Block.Text(lists.log(groups.get(group))));
    } else {
      List<Option> options = lists.of(group, page);
      blocks.add(
          options.isEmpty()
              ? new Block.Text(texts.get("moderation.none"))
              : new Block.Choice(
                  Actions.items(group), texts.get("moderation.choose"), options, null));
      if (page == Page.MEMBERS) {
        blocks.add(new Block.Note(texts.get("moderation.members.more")));
      }
    }
    blocks.add(pages(group));
    return new Message(title, blocks);
  }

  /** One thing, with what can be done about it. */
  Message item(Item item, PersonId organizer) {
    var blocks = new ArrayList<Block>();
    switch (item) {
      case Item.OfAnswer(var it) -> {
        blocks.add(
            new Block.Text(
                texts.get("moderation.answer", name(it.author()), Markdown.escape(it.question()))));
        blocks.add(new Block.Quote(it.text()));
      }
      case Item.OfSubmission(var it) -> {
        blocks.add(
            new Block.Text(
                texts.get(
                    "moderation.answer",
                    name(it.author()),
                    Markdown.escape(Markdown.plain(it.question())))));
        blocks.add(new Block.Quote(it.text()));
      }
      case Item.OfComment(var it) -> {
        blocks.add(new Block.Text(texts.get("moderation.comment", name(it.author()))));
        blocks.add(new Block.Quote(it.text()));
      }
      case Item.OfQuestion(var it) ->
          blocks.add(new Block.Text("**" + Markdown.escape(it.text()) + "**"));
      case Item.OfMember it ->
          blocks.add(new Block.Text(texts.get("moderation.member", name(it.whose()))));
    }
    if (item.hidden()) {
      blocks.add(new Block.Note(texts.get("moderation.hidden." + kind(item))));
    }
    blocks.add(new Block.Buttons(buttons(item, organizer)));
    String summary = texts.get("moderation.item." + kind(item));
    return new Message(summary, blocks);
  }

  private List<Button> buttons(Item item, PersonId organizer) {
    var buttons = new ArrayList<Button>();
    switch (item) {
      case Item.OfAnswer(var it) -> {
        if (it.waits()) {
          buttons.add(now(Deed.ACCEPT_ANSWER, item));
        }
        buttons.add(it.hidden() ? now(Deed.SHOW_ANSWER, item) : why(Deed.HIDE_ANSWER, item));
      }
      case Item.OfSubmission it ->
          buttons.add(it.hidden() ? now(Deed.SHOW_ANSWER, item) : why(Deed.HIDE_ANSWER, item));
      case Item.OfComment it -> {
        if (!it.hidden()) {
          buttons.add(why(Deed.HIDE_COMMENT, item));
        }
      }
      case Item.OfQuestion it ->
          buttons.add(it.hidden() ? now(Deed.SHOW_QUESTION, item) : why(Deed.HIDE_QUESTION, item));
      case Item.OfMember it ->
          buttons.add(it.hidden() ? now(Deed.READMIT, item) : why(Deed.EXCLUDE, item));
    }
    PersonId whose = item.whose();
    if (whose != null && !(item instanceof Item.OfMember) && mayName(item, organizer)) {
      var member = new Item.OfMember(item.group(), whose, null);
      buttons.add(
          Button.plain(
              Actions.item(member),
              texts.get(
                  item instanceof Item.OfComment
                      ? "moderation.button.writer"
                      : "moderation.button.author")));
    }
    buttons.add(Button.plain(Actions.page(item.group(), page(item)), texts.get("moderation.back")));
    return buttons;
  }

  /** Authors are never told who wrote about their answer, not as organizers either. */
  private static boolean mayName(Item item, PersonId organizer) {
    return !(item instanceof Item.OfComment(var it)) || !it.author().equals(organizer);
  }

  private Button now(Deed deed, Item item) {
    return Button.primary(Actions.now(deed, item), label(deed));
  }

  private Button why(Deed deed, Item item) {
    return new Button(Actions.why(deed, item), label(deed), Button.Look.DANGER);
  }

  private String label(Deed deed) {
    return texts.get("moderation.do." + deed);
  }

  private Block pages(GroupId group) {
    return new Block.Choice(
        Actions.page(group),
        texts.get("moderation.look"),
        Arrays.stream(Page.values())
            .map(page -> new Option(page.name(), texts.get("moderation.page." + key(page))))
            .toList(),
        null);
  }

  private String name(PersonId person) {
    return Markdown.escape(people.get(person).name());
  }

  private static Page page(Item item) {
    return switch (item) {
      case Item.OfAnswer it -> Page.ANSWERS;
      case Item.OfSubmission it -> Page.ANSWERS;
      case Item.OfComment it -> Page.COMMENTS;
      case Item.OfQuestion it -> Page.QUESTIONS;
      case Item.OfMember it -> Page.MEMBERS;
    };
  }

  private static String kind(Item item) {
    return key(page(item));
  }

  private static String key(Page page) {
    return page.name().toLowerCase(Locale.ROOT);
  }
}

package dev.roundtable.moderation;

import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Texts;
import dev.roundtable.daily.Oversight;
import dev.roundtable.daily.QuestionOversight;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.ModerationLog;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.group.StudyGroup;
import dev.roundtable.moderation.Actions.Page;
import dev.roundtable.review.Moderation;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** ModerationLists what there is in a group, each thing on a line. */
@Component
class ModerationLists {

  /** What a choice holds on both platforms. */
  private static final int OPTIONS = 25;

  private static final int LABEL = 75;
  private static final int LINES = 15;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_TIME =
      DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

  private final Oversight answers;
  private final QuestionOversight questions;
  private final Moderation review;
  private final Members members;
  private final People people;
  private final ModerationLog log;
  private final Texts texts;

  ModerationLists(
      Oversight answers,
      QuestionOversight questions,
      Moderation review,
      Members members,
      People people,
      ModerationLog log,
      Texts texts) {
    this.answers = answers;
    this.questions = questions;
    this.review = review;
    this.members = members;
    this.people = people;
    this.log = log;
    this.texts = texts;
  }

  /** How many texts wait for an organizer. */
  int waiting(GroupId group) {
    return answers.waiting(group);
  }

  /** What can be chosen on a page, the newest first. */
  List<Option> of(GroupId group, Page page) {
    return switch (page) {
      case ANSWERS ->
          answers.latest(group, OPTIONS).stream()
              .map(
                  it ->
                      option(
                          new Item.OfAnswer(it),
                          (it.waits() ? texts.get("moderation.list.waits") + " " : "")
                              + name(it.author())
                              + " · "
                              + DAY.format(it.date())
                              + " · "
                              + it.text()))
              .toList();
      case COMMENTS ->
          review.comments(group, OPTIONS).stream()
              .map(it -> option(new Item.OfComment(it), it.text()))
              .toList();
      case QUESTIONS ->
          questions.latest(group, OPTIONS).stream()
              .map(it -> option(new Item.OfQuestion(it), DAY.format(it.date()) + " · " + it.text()))
              .toList();
      case MEMBERS -> members(group);
      case LOG -> List.of();
    };
  }

  private List<Option> members(GroupId group) {
    return Stream.concat(members.excluded(group).stream(), members.of(group).reversed().stream())
        .limit(OPTIONS)
        .map(this::member)
        .toList();
  }

  private Option member(Member member) {
    var item = new Item.OfMember(member.group(), member.person(), member.state());
    return option(item, name(member.person()));
  }

  /** The log's latest lines. */
  String log(StudyGroup group) {
    List<ModerationLog.Entry> entries = log.of(group.id(), LINES);
    return entries.isEmpty()
        ? texts.get("moderation.log.empty")
        : entries.stream()
            .map(entry -> line(entry, group.zone()))
            .collect(Collectors.joining("\n"));
  }

  private String line(ModerationLog.Entry entry, ZoneId zone) {
    PersonId actor = entry.actor();
    PersonId whose = entry.whose();
    boolean comment = entry.deed() == ModerationLog.Deed.HIDE_COMMENT;
    String what =
        texts.get(
            "moderation.log." + entry.deed(),
            actor == null ? texts.get("moderation.log.rule") : Markdown.escape(name(actor)),
            whose == null || comment ? "" : Markdown.escape(name(whose)));
    String why =
        entry.reason().isEmpty()
            ? ""
            : ": " + Markdown.escape(entry.reason().replaceAll("\\s+", " "));
    return "- " + DAY_TIME.format(entry.at().atZone(zone)) + " · " + what + why;
  }

  private Option option(Item item, String label) {
    String marked = (item.hidden() ? texts.get("moderation.list.hidden") + " " : "") + label;
    String line = marked.replaceAll("\\s+", " ").strip();
    return new Option(
        item.key(), line.length() > LABEL ? line.substring(0, LABEL - 1) + "…" : line);
  }

  private String name(PersonId person) {
    return people.get(person).name();
  }
}

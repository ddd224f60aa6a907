package dev.roundtable.progress;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandButton;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.daily.GroupTimes;
import dev.roundtable.daily.MyQuestions;
import dev.roundtable.daily.MyQuestions.Day;
import dev.roundtable.group.GroupFinder;
import dev.roundtable.group.GroupFinder.Finding.Here;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.StudyGroup;
import dev.roundtable.schedule.Occurrence;
import dev.roundtable.schedule.Occurrences;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /study status}: the group, its next question, and how the person is doing. */
@Component
class StudyStatus implements Command {

  private static final int RECENT = 10;
  private static final int STREAK_DAYS = 60;

  private final GroupFinder finder;
  private final Members members;
  private final MyQuestions questions;
  private final Occurrences occurrences;
  private final Leaderboard leaderboard;
  private final Clock clock;
  private final Texts texts;

  StudyStatus(
      GroupFinder finder,
      Members members,
      MyQuestions questions,
      Occurrences occurrences,
      Leaderboard leaderboard,
      Clock clock,
      Texts texts) {
    this.finder = finder;
    this.members = members;
    this.questions = questions;
    this.occurrences = occurrences;
    this.leaderboard = leaderboard;
    this.clock = clock;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "study status", texts.get("progress.status.description"), List.of(), Audience.EVERYBODY);
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response run(Interaction.CommandRun call) {
    return switch (finder.find(call.actor(), call.place())) {
      case GroupFinder.Finding.Unclear(Response response) -> response;
      case Here here -> new Response.Private(status(here));
    };
  }

  private Message status(Here here) {
    StudyGroup group = here.group();
    int active = members.active(group.id()).size();
    var lines = new ArrayList<String>();
    lines.add(texts.get("progress.status.members", active));
    lines.add(state(group));
    boolean belongs = here.member().filter(Member::belongs).isPresent();
    lines.add(belongs ? mine(here) : texts.get("progress.status.stranger"));
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(group.name()));
    blocks.add(new Block.Text(String.join("\\\n", lines)));
    leaderboard.of(group).ifPresent(board -> blocks.add(new Block.Text(board)));
    Button next =
        belongs
            ? CommandButton.of("today", texts.get("progress.status.today"))
            : CommandButton.of("study join", texts.get("progress.today.join"));
    blocks.add(
        new Block.Buttons(
            next, CommandButton.of("study rounds", texts.get("progress.status.rounds"))));
    return new Message(texts.get("progress.status.summary", group.name()), blocks);
  }

  private String state(StudyGroup group) {
    List<Occurrence> next =
        group.asks() ? occurrences.planned(group.id(), 1) : List.<Occurrence>of();
    if (next.isEmpty()) {
      return texts.get(
          "progress.status." + group.state().name().toLowerCase(java.util.Locale.ROOT));
    }
    return texts.get(
        "progress.status.next", GroupTimes.dayTime(next.getFirst().dueAt(), group.zone()));
  }

  private String mine(Here here) {
    Member member = here.member().orElseThrow();
    if (!member.active(clock.instant())) {
      return texts.get("progress.status.away");
    }
    List<Day> days = questions.days(here.group().id(), here.person().id(), STREAK_DAYS);
    List<Day> recent = days.subList(0, Math.min(RECENT, days.size()));
    long answered = recent.stream().filter(Day::answered).count();
    return texts.get(
        "progress.status.mine",
        Markdown.escape(here.person().name()),
        answered,
        recent.size(),
        Streak.of(days));
  }
}

package dev.roundtable.daily;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Member;
import dev.roundtable.group.MemberSettings;
import dev.roundtable.group.Members;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Lets somebody say whether strong passages of theirs may be quoted in results, and take it back.
 */
@Component
class QuoteConsent implements ActionHandler {

  private static final String KIND = "daily.quote";
  private static final String YES = "yes";
  private static final String NO = "no";

  private final Members members;
  private final People people;
  private final Unquoting results;
  private final Texts texts;

  QuoteConsent(Members members, People people, Unquoting results, Texts texts) {
    this.members = members;
    this.people = people;
    this.results = results;
    this.texts = texts;
  }

  /** What a button does that says yes or no. */
  static ActionId action(GroupId group, boolean yes) {
    return ActionId.of(KIND, (yes ? YES : NO) + "/" + group);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response handle(Press press, String value) {
    String[] parts = press.action().argument().split("/", 2);
    boolean yes = parts[0].equals(YES);
    PersonId person = people.identify(press.actor()).id();
    Optional<Member> member = members.find(GroupId.parse(parts[1]), person).filter(Member::belongs);
    if (member.isEmpty()) {
      return Response.refuse(texts.get("daily.silent.gone"));
    }
    MemberSettings s = member.get().settings();
    members.configure(
        member.get().group(), person, new MemberSettings(s.nudges(), s.news(), s.ranked(), yes));
    if (!yes) {
      results.unquote(member.get().group(), person);
    }
    return Response.say(texts.get(yes ? "daily.quote.yes.done" : "daily.quote.no.done"));
  }
}

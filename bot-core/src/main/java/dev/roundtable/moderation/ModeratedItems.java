package dev.roundtable.moderation;

import dev.roundtable.daily.DailyQuestionId;
import dev.roundtable.daily.Oversight;
import dev.roundtable.daily.QuestionOversight;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.PersonId;
import dev.roundtable.review.Moderation;
import dev.roundtable.review.ReviewId;
import dev.roundtable.review.SubmissionId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds what an action or a choice names. */
@Component
class ModeratedItems {

  private final Oversight answers;
  private final QuestionOversight questions;
  private final Moderation review;
  private final Members members;

  ModeratedItems(
      Oversight answers, QuestionOversight questions, Moderation review, Members members) {
    this.answers = answers;
    this.questions = questions;
    this.review = review;
    this.members = members;
  }

  /** What an {@link Item#key()} names; nothing where it is gone or was never there. */
  Optional<Item> find(String key) {
    String[] parts = key.split("/", 3);
    if (parts.length < 2) {
      return Optional.empty();
    }
    try {
      UUID id = UUID.fromString(parts[1]);
      return switch (parts[0]) {
        case "A" -> answers.answer(id).map(Item.OfAnswer::new);
        case "S" -> submission(new SubmissionId(id));
        case "C" -> review.comment(new ReviewId(id)).map(Item.OfComment::new);
        case "Q" -> questions.question(new DailyQuestionId(id)).map(Item.OfQuestion::new);
        case "M" -> Optional.of(member(new GroupId(id), PersonId.parse(parts[2])));
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** What was handed to review under an id: a daily answer, or something else. */
  Optional<Item> submission(SubmissionId id) {
    return answers
        .answer(id)
        .<Item>map(Item.OfAnswer::new)
        .or(() -> review.handed(id).map(Item.OfSubmission::new));
  }

  /** Somebody in a group, whether or not they are a member. */
  Item member(GroupId group, PersonId person) {
    return new Item.OfMember(
        group, person, members.find(group, person).map(Member::state).orElse(null));
  }
}

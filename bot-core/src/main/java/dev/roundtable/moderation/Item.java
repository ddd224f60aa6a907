package dev.roundtable.moderation;

import dev.roundtable.daily.Oversight.GivenAnswer;
import dev.roundtable.daily.QuestionOversight.AskedQuestion;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Member;
import dev.roundtable.group.PersonId;
import dev.roundtable.review.Moderation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that an organizer can take out of sight. */
sealed interface Item {

  /** The group whose organizers may. */
  GroupId group();

  /** Who wrote it, or who it is; null where it is nobody's. */
  @Nullable PersonId whose();

  /** Its id in the log; null for a member. */
  @Nullable UUID subject();

  /** Whether it is out of sight now. */
  boolean hidden();

  /** The text form, for actions: at most 75 characters, so that it can be an option's value. */
  String key();

  /** An answer to a daily question. */
  record OfAnswer(GivenAnswer it) implements Item {
    @Override
    public GroupId group() {
      return it.group();
    }

    @Override
    public PersonId whose() {
      return it.author();
    }

    @Override
    public UUID subject() {
      return it.id();
    }

    @Override
    public boolean hidden() {
      return it.hidden();
    }

    @Override
    public String key() {
      return "A/" + it.id();
    }
  }

  /** Something else that was handed to review, such as an interview's transcript. */
  record OfSubmission(Moderation.Handed it) implements Item {
    @Override
    public GroupId group() {
      return it.group();
    }

    @Override
    public PersonId whose() {
      return it.author();
    }

    @Override
    public UUID subject() {
      return it.id().value();
    }

    @Override
    public boolean hidden() {
      return it.hidden();
    }

    @Override
    public String key() {
      return "S/" + it.id();
    }
  }

  /** What a reviewer wrote. */
  record OfComment(Moderation.Comment it) implements Item {
    @Override
    public GroupId group() {
      return it.group();
    }

    @Override
    public PersonId whose() {
      return it.reviewer();
    }

    @Override
    public UUID subject() {
      return it.id().value();
    }

    @Override
    public boolean hidden() {
      return it.hidden();
    }

    @Override
    public String key() {
      return "C/" + it.id();
    }
  }

  /** A question that was asked. */
  record OfQuestion(AskedQuestion it) implements Item {
    @Override
    public GroupId group() {
      return it.group();
    }

    @Override
    public @Nullable PersonId whose() {
      return null;
    }

    @Override
    public UUID subject() {
      return it.id().value();
    }

    @Override
    public boolean hidden() {
      return it.hidden();
    }

    @Override
    public String key() {
      return "Q/" + it.id();
    }
  }

  /** Somebody who is or was a member, or might become one. */
  record OfMember(GroupId group, PersonId whose, Member.@Nullable State state) implements Item {
    @Override
    public @Nullable UUID subject() {
      return null;
    }

    @Override
    public boolean hidden() {
      return state == Member.State.EXCLUDED;
    }

    @Override
    public String key() {
      return "M/" + group + "/" + whose;
    }
  }
}
